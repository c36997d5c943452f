// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/slots.h"

#include "core/demo/calendar.h"
#include "core/demo/organisation.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace attune::demo {

namespace {

using std::chrono::days;

constexpr std::array kKnown{"name", "full", "first", "last", "agent", "agentfull", "other", "lead",
    "site", "order", "ref", "digits", "amount", "amount2", "fee", "big", "date", "date2", "day",
    "lastday", "nextday", "due", "soon", "month", "time", "times", "days", "weeks", "minutes",
    "hours", "years", "waited", "city", "city2", "street", "target", "daypart"};

constexpr std::array kNumbers{"zero", "one", "two", "three", "four", "five", "six", "seven",
    "eight", "nine", "ten", "eleven", "twelve"};
constexpr std::array kZahlen{"null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben",
    "acht", "neun", "zehn", "elf", "zwölf"};
constexpr std::array kWeekdays{
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
constexpr std::array kWochentage{
    "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"};
constexpr std::array kMonths{"January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December"};
constexpr std::array kMonate{"Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August",
    "September", "Oktober", "November", "Dezember"};

constexpr std::array kCities{"Utrecht", "Lisbon", "Bergen", "Porto", "Gdansk", "Valencia", "Cork",
    "Malmö", "Bologna", "Ghent", "Athens", "Kraków", "Lyon", "Tallinn", "Zagreb", "Aarhus"};
constexpr std::array kAmericanCities{"Buffalo", "Albany", "Tampa", "Denver", "Phoenix", "Savannah",
    "Omaha", "Portland", "Raleigh", "Tucson", "Boise", "Madison", "Fresno", "Dayton", "Memphis",
    "Spokane"};
constexpr std::array kStreets{"Lindenlaan", "Havenstraat", "Kerkweg", "Molenkade", "Beukenhof",
    "Stationsplein", "Duinweg", "Oostwal", "Parklaan", "Zeedijk"};
constexpr std::array kAmericanStreets{"Maple Avenue", "Orchard Street", "Cedar Lane", "Mill Road",
    "Franklin Street", "Lakeview Drive", "Chestnut Street", "Hudson Avenue", "Garden Place",
    "Elm Court"};

// What an agent calls the people a contact goes to.
constexpr std::array<std::string_view, kQueueCount> kTargets{"the orders desk", "the account desk",
    "technical support", "the billing team", "the cancellations desk", "the complaints team",
    "the bereavement team", "the social team"};
constexpr std::array<std::string_view, kQueueCount> kZiele{"die Bestellabteilung",
    "die Kontobetreuung", "die Technik", "die Rechnungsabteilung", "die Kündigungsstelle",
    "das Beschwerdeteam", "das Team für Trauerfälle", "das Social-Media-Team"};

const char *ending(unsigned day)
{
    if (day / 10 == 1)
        return "th";
    return day % 10 == 1 ? "st" : day % 10 == 2 ? "nd" : day % 10 == 3 ? "rd" : "th";
}

template <std::size_t N>
std::string oneOf(const std::array<const char *, N> &list, Draw &draw)
{
    return list[draw.below(N)];
}

} // namespace

ContactSlots::ContactSlots(
    const PlannedContact &contact, const Cast &cast, const Scenario &scenario, Draw &draw)
    : m_contact(contact)
    , m_cast(cast)
    , m_scenario(scenario)
    , m_draw(draw)
    , m_german(scenario.language == "de")
{
}

bool ContactSlots::knows(std::string_view name)
{
    return std::any_of(
        kKnown.begin(), kKnown.end(), [name](const char *known) { return name == known; });
}

std::string ContactSlots::slot(std::string_view name)
{
    // Who speaks changes from leg to leg; everything else stays.
    if (name == "agent" || name == "agentfull" || name == "other" || name == "lead"
        || name == "target")
        return make(name);
    auto found = m_values.find(name);
    if (found == m_values.end())
        found = m_values.emplace(std::string(name), make(name)).first;
    if (m_cast.redacted) {
        static constexpr std::array kPersonal{
            "name", "full", "first", "last", "order", "ref", "digits", "street", "city"};
        if (std::any_of(
                kPersonal.begin(), kPersonal.end(), [name](const char *p) { return name == p; })) {
            return std::string(kMarks[m_contact.number % kMarks.size()]);
        }
    }
    return found->second;
}

std::string ContactSlots::make(std::string_view name)
{
    if (const auto own = m_scenario.slots.find(name); own != m_scenario.slots.end()) {
        std::string words;
        own->second[m_draw.below(own->second.size())].render(m_draw, *this, words);
        return words;
    }
    if (auto text = person(name); !text.empty())
        return text;
    if (name == "order")
        return std::to_string(m_draw.between(31, 98)) + '-'
            + std::to_string(m_draw.between(10000, 99999));
    if (name == "ref")
        return numbered("C-", 20000 + m_draw.below(79000));
    if (name == "digits")
        return std::to_string(m_draw.between(1000, 9999));
    if (name == "amount" || name == "amount2")
        return money(18, 190);
    if (name == "fee")
        return money(4, 35);
    if (name == "big")
        return money(380, 3900);
    if (name == "date")
        return date(-m_draw.between(4, 17));
    if (name == "date2")
        return date(-m_draw.between(18, 40));
    if (name == "day")
        return weekday(-m_draw.between(1, 5));
    if (name == "lastday")
        return weekday(-std::max<int>(1, m_contact.daysSinceLast));
    if (name == "nextday")
        return weekday(m_draw.between(1, 4));
    if (name == "due")
        return date(m_draw.between(2, 6));
    if (name == "soon")
        return date(m_draw.between(7, 20));
    if (name == "time")
        return std::to_string(m_draw.between(8, 18))
            + (m_draw.chance(0.5)        ? ":30"
                    : m_draw.chance(0.5) ? ":15"
                                         : ":45");
    if (name == "times")
        return number(m_draw.between(3, 5));
    if (name == "days" || name == "weeks")
        return number(m_draw.between(2, 9));
    if (name == "minutes")
        return std::to_string(5 * m_draw.between(2, 9));
    if (name == "hours")
        return number(m_draw.between(2, 6));
    if (name == "years")
        return number(m_draw.between(3, 12));
    if (name == "waited")
        return number(
            static_cast<int>(std::clamp(std::lround(m_contact.first().wait / 60000.0), 2L, 12L)));
    if (name == "city" || name == "city2")
        return m_cast.dollars ? oneOf(kAmericanCities, m_draw) : oneOf(kCities, m_draw);
    if (name == "street")
        return m_cast.dollars
            ? std::to_string(m_draw.between(11, 890)) + ' ' + oneOf(kAmericanStreets, m_draw)
            : oneOf(kStreets, m_draw) + ' ' + std::to_string(m_draw.between(2, 140));
    if (name == "month") {
        const std::chrono::year_month_day ymd{std::chrono::floor<days>(m_cast.begin)};
        const auto index = (static_cast<unsigned>(ymd.month()) + 10) % 12;
        return m_german ? kMonate[index] : kMonths[index];
    }
    if (name == "daypart") {
        const auto hour = std::chrono::floor<std::chrono::hours>(
            m_cast.begin - std::chrono::floor<days>(m_cast.begin))
                              .count();
        if (m_german)
            return hour < 11 ? "Guten Morgen" : hour < 18 ? "Guten Tag" : "Guten Abend";
        return hour >= 5 && hour < 12 ? "morning"
            : hour >= 12 && hour < 18 ? "afternoon"
                                      : "evening";
    }
    return {};
}

std::string ContactSlots::person(std::string_view name)
{
    const auto firstOf = [](const std::string &full) {
        return full.substr(0, full.find(' '));
    };
    if (name == "name")
        return m_german ? (m_cast.customer.woman ? "Frau " : "Herr ") + m_cast.customer.last
                        : m_cast.customer.formal();
    if (name == "full")
        return m_cast.customer.full();
    if (name == "first")
        return m_cast.customer.first;
    if (name == "last")
        return m_cast.customer.last;
    if (name == "agent")
        return firstOf(m_cast.agentNames[m_leg]);
    if (name == "agentfull")
        return m_cast.agentNames[m_leg];
    if (name == "other")
        return firstOf(m_cast.agentNames[m_leg > 0 ? m_leg - 1 : 0]);
    if (name == "lead")
        return m_leg + 1 < m_cast.agentNames.size() && !m_cast.agentNames[m_leg + 1].empty()
            ? m_cast.agentNames[m_leg + 1]
            : m_german ? "meine Teamleitung"
                       : "my supervisor";
    if (name == "site")
        return m_cast.siteName;
    if (name == "target") {
        const std::size_t to = m_leg + 1 < m_contact.legs.size() ? m_contact.legs[m_leg + 1].queue
                                                                 : m_contact.legs[m_leg].queue;
        return std::string(m_german ? kZiele[to] : kTargets[to]);
    }
    return {};
}

std::string ContactSlots::money(double low, double high)
{
    // Small sums are likelier than large ones.
    const double u = m_draw.unit();
    const auto cents = std::lround((low + (high - low) * u * u) * 20) * 5;
    const bool spoken = m_contact.channel == facts::Channel::Voice || m_german;
    std::string text = m_cast.dollars && !m_german ? "$" : spoken ? "" : "€";
    text += std::to_string(cents / 100);
    if (const auto rest = cents % 100; rest != 0) {
        text += m_german ? ',' : '.';
        text += static_cast<char>('0' + rest / 10);
        text += static_cast<char>('0' + rest % 10);
    }
    if (spoken && (m_german || !m_cast.dollars))
        text += m_german ? " Euro" : " euros";
    return text;
}

std::string ContactSlots::number(int n) const
{
    const auto index = static_cast<std::size_t>(n);
    return m_german ? kZahlen[index] : kNumbers[index];
}

std::string ContactSlots::weekday(int daysAhead) const
{
    const auto day = std::chrono::floor<days>(m_cast.begin) + days{daysAhead};
    const auto index = static_cast<std::size_t>(weekdayOf(day));
    return m_german ? kWochentage[index] : kWeekdays[index];
}

std::string ContactSlots::date(int daysAhead) const
{
    const std::chrono::year_month_day today{std::chrono::floor<days>(m_cast.begin)};
    const std::chrono::year_month_day ymd{std::chrono::floor<days>(m_cast.begin) + days{daysAhead}};
    const auto day = static_cast<unsigned>(ymd.day());
    const auto month = static_cast<unsigned>(ymd.month()) - 1;
    if (m_german)
        return std::to_string(day) + ". " + kMonate[month];
    const std::string nth = "the " + std::to_string(day) + ending(day);
    return ymd.month() == today.month() ? nth : nth + " of " + kMonths[month];
}

} // namespace attune::demo
