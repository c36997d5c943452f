// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/handling.h"

#include "core/demo/course.h"

#include <algorithm>
#include <cmath>

namespace attune::demo {

namespace {

using facts::Channel;
using facts::TransferKind;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr double kSickStart = 0.0125; // spells a scheduled day
constexpr double kSickEnd = 0.28; // median two days
constexpr double kHighLoad = 0.30; // mean load at the end of the day that makes sickness likelier

Servers::Group groupFor(const PlannedContact &contact)
{
    if (contact.night)
        return Servers::Night;
    switch (contact.channel) {
    case Channel::Chat:
    case Channel::Social:
        return Servers::Chat;
    case Channel::Email:
        return Servers::Mail;
    default:
        return Servers::Voice;
    }
}

std::int32_t asMs(double secs)
{
    return static_cast<std::int32_t>(std::lround(secs * 1000));
}

} // namespace

Floor::Floor(const Parameters &parameters, const Organisation &organisation, Schedule &schedule,
    int site, double perWeek)
    : m_organisation(organisation)
    , m_schedule(schedule)
    , m_site(site)
    , m_pace(parameters.pace)
    , m_population(static_cast<std::uint64_t>(std::max(1, parameters.agents)) * 3500)
    , m_arrivals(parameters, organisation.sites[static_cast<std::size_t>(site)], site, perWeek)
    , m_handling(subSeed(parameters.seed, Stream::Handling, static_cast<std::uint64_t>(site)))
    , m_sentiment(subSeed(parameters.seed, Stream::Sentiment, static_cast<std::uint64_t>(site)))
    , m_customers(subSeed(parameters.seed, Stream::Customers, static_cast<std::uint64_t>(site)))
    , m_absence(subSeed(parameters.seed, Stream::Absence, static_cast<std::uint64_t>(100 + site)))
    , m_people(organisation.agents.size())
{
}

// Who is there and how late; −1 for who is sick. The night before has settled the load.
std::vector<int> Floor::rollCall(LocalDay day, std::span<const DayShift> shifts)
{
    m_newSpells.clear();
    std::vector<int> late;
    for (const auto &shift : shifts) {
        auto &person = m_people[static_cast<std::size_t>(shift.agent)];
        if (person.worked)
            person.usual = 0.9 * person.usual + 0.1 * person.load;
        person.load = person.worked ? 0.15 * person.load : 0;
        person.worked = false;
        person.heavyRun = 0;
        const double u = m_absence.unit();
        if (day <= person.sickUntil) {
            late.push_back(-1);
            continue;
        }
        const double hazard =
            kSickStart * (weekdayOf(day) == 0 ? 1.3 : 1) * (person.usual > kHighLoad ? 1.8 : 1);
        if (u < hazard) {
            person.sickUntil = day + days{m_absence.geometric(kSickEnd) - 1};
            m_newSpells.push_back({shift.agent, day, person.sickUntil});
            late.push_back(-1);
            continue;
        }
        person.worked = true;
        late.push_back(u > 0.94 ? m_absence.between(6, 25) : 0);
    }
    return late;
}

std::vector<PlannedContact> Floor::day(LocalDay day)
{
    const auto shifts = m_schedule.day(m_site, day);
    const auto late = rollCall(day, shifts);
    Servers servers(m_organisation, m_site, day, shifts, late, m_handling);

    std::vector<PlannedContact> contacts = std::exchange(m_unreadMail, {});
    const Instant opens = m_organisation.sites[static_cast<std::size_t>(m_site)].zone.instantOf(
        std::chrono::local_time<Milliseconds>{day} + hours{7});
    const auto arrivals = m_arrivals.day(day);
    contacts.reserve(contacts.size() + arrivals.size());
    for (std::size_t i = 0; i < contacts.size(); ++i)
        m_onward.push({opens, i});
    const auto passOn = [&](Instant until) {
        while (!m_onward.empty() && m_onward.top().at <= until) {
            const auto next = m_onward.top();
            m_onward.pop();
            handle(servers, contacts[next.contact], next.at, day);
            if (contacts[next.contact].last().moves)
                m_onward.push({contacts[next.contact].last().end(), next.contact});
        }
    };
    for (const auto &arrival : arrivals) {
        passOn(arrival.at);
        auto &contact = contacts.emplace_back();
        begin(contact, arrival);
        if (contact.channel == Channel::Email) {
            // Mail lies a while before somebody opens it.
            const double minutesUnread = std::min(m_handling.logNormal(std::log(25), 1.0), 480.0);
            m_onward.push(
                {arrival.at + Milliseconds{asMs(minutesUnread * 60)}, contacts.size() - 1});
            continue;
        }
        handle(servers, contact, arrival.at, day);
        if (contact.last().moves)
            m_onward.push({contact.last().end(), contacts.size() - 1});
    }
    passOn(Instant::max());
    std::erase_if(contacts, [this](const PlannedContact &contact) {
        if (contact.legCount > 0)
            return false;
        m_unreadMail.push_back(contact);
        return true;
    });
    for (auto &contact : contacts)
        finish(contact);
    return contacts;
}

void Floor::begin(PlannedContact &contact, const Arrival &arrival)
{
    contact.number = m_nextNumber++;
    contact.arrival = arrival.at;
    contact.site = static_cast<std::uint8_t>(m_site);
    contact.channel = arrival.channel;
    contact.incident = arrival.incident;
    contact.night = arrival.night;
    auto &leg = contact.legs.front();
    leg.queue = arrival.queue;
    contact.customer = static_cast<std::uint32_t>(10000 + m_customers.below(m_population));
    auto &due = m_comingBack[arrival.queue];
    if (!due.empty() && due.top().due <= arrival.at) {
        contact.customer = due.top().customer;
        const auto since = std::chrono::duration_cast<hours>(arrival.at - due.top().before).count();
        contact.daysSinceLast =
            static_cast<std::uint8_t>(std::clamp<long long>((since + 12) / 24, 1, 14));
        due.pop();
    }
    double opening = m_sentiment.normal(kQueues[arrival.queue].opening, 0.30);
    if (arrival.incident)
        opening -= 0.25;
    if (contact.daysSinceLast > 0)
        opening -= 0.12;
    leg.opening = static_cast<float>(std::clamp(opening, -1.0, 1.0));
}

// The next leg of a contact: the first when it has none yet.
void Floor::handle(Servers &servers, PlannedContact &contact, Instant at, LocalDay day)
{
    auto &leg = contact.legs[contact.legCount];
    if (contact.legCount > 0) {
        auto &from = contact.legs[contact.legCount - 1U];
        from.moves = false;
        if (from.transfer == TransferKind::Escalation)
            return addSupervisorLeg(contact, from);
    }
    const int before = contact.legCount > 0 ? contact.last().agent : -1;
    const int server = servers.choose(leg.queue, groupFor(contact), at, before);
    if (contact.channel != Channel::Email) {
        const auto patience = drawPatience(contact);
        if (server < 0 || servers.answerTime(server, at) > at + patience)
            return giveUp(contact, at, patience);
    } else if (server < 0) {
        return; // read tomorrow
    }
    auto &person = m_people[static_cast<std::size_t>(servers.agentOf(server))];
    const double rest = servers.takeRest(server);
    if (servers.leads(server))
        person.load *= std::exp(-0.04 * rest);
    ++contact.legCount;
    leg.agent = servers.agentOf(server);
    leg.start = servers.answerTime(server, at);
    if (contact.channel != Channel::Email)
        leg.start += Milliseconds{m_handling.between(2000, 8000)};
    const Instant since = contact.channel == Channel::Email ? contact.arrival : at;
    leg.wait =
        static_cast<std::int32_t>(std::min<std::int64_t>((leg.start - since).count(), 2000000000));
    serve(contact, leg, day);
    addLoad(person, leg);
    const double after = servers.book(server, leg.end() + Milliseconds{leg.after});
    if (servers.leads(server))
        person.load *= std::exp(-0.04 * after);
}

// Lognormal with a median of 90 s on the phone, more in writing and once they have been helped.
Milliseconds Floor::drawPatience(const PlannedContact &contact)
{
    double median = contact.channel == Channel::Voice ? 90
        : contact.channel == Channel::Chat            ? 150
                                                      : 3600;
    if (contact.legCount > 0)
        median *= 3;
    return Milliseconds{asMs(std::min(median * std::exp(m_handling.normal()), 7200.0))};
}

void Floor::giveUp(PlannedContact &contact, Instant at, Milliseconds patience)
{
    if (contact.legCount > 0) {
        contact.outcome = Outcome::Lost;
        return;
    }
    contact.legCount = 1;
    contact.outcome = Outcome::Abandoned;
    contact.legs.front().start = at;
    contact.legs.front().wait = static_cast<std::int32_t>(patience.count());
}

void Floor::serve(PlannedContact &contact, PlannedLeg &leg, LocalDay day)
{
    const auto &agent = m_organisation.agents[static_cast<std::size_t>(leg.agent)];
    const double load = m_people[static_cast<std::size_t>(leg.agent)].load;
    leg.load = static_cast<float>(load);
    drawTimes(contact, leg, agent, load, day);
    drawCourse(contact, leg, agent, load);
    drawOnward(contact, leg);
}

// Talk time is lognormal (Brown et al. 2005); worse openings take longer (Altman et al. 2021, the
// size is ours). The spread of agents and openings is part of the queue's own.
void Floor::drawTimes(
    const PlannedContact &contact, PlannedLeg &leg, const Agent &agent, double load, LocalDay day)
{
    const auto &queue = kQueues[leg.queue];
    const double ownSd =
        std::sqrt(queue.sdLog * queue.sdLog - 0.20 * 0.20 - 0.25 * 0.25 * 0.3 * 0.3);
    double mu = std::log(queue.meanSeconds) - queue.sdLog * queue.sdLog / 2;
    mu += agent.logHandling + learningShift(agent, day) - 0.25 * (leg.opening - queue.opening);
    if (agent.tires)
        mu += 0.08 * load;
    if (contact.channel == Channel::Chat)
        mu += std::log(1.15);
    if (contact.channel == Channel::Email)
        mu += std::log(0.85);
    double talk = std::min(m_handling.logNormal(mu, ownSd), 3 * 3600.0);
    const bool quick =
        m_handling.chance(0.05) && contact.channel == Channel::Voice && contact.legCount == 1;
    if (quick)
        talk = 2 + 7 * m_handling.unit();
    leg.talk = asMs(std::max(talk / m_pace, 2.0));
    if (contact.channel == Channel::Voice && !quick && m_handling.chance(0.25))
        leg.hold = asMs(m_handling.logNormal(std::log(45), 0.8) / m_pace);
    leg.after = asMs(m_handling.logNormal(std::log(40), 0.8) / m_pace);
    if (quick)
        leg.after = asMs(3);
}

void Floor::drawCourse(PlannedContact &contact, PlannedLeg &leg, const Agent &agent, double load)
{
    Course course;
    course.opening = leg.opening;
    course.recovery = agent.recovery;
    course.load = agent.tires ? load : 0;
    course.waited = leg.wait > 60000 && contact.channel != Channel::Email;
    course.onHold = leg.hold > 60000;
    course.handedOverCold =
        contact.legCount > 1 && contact.legs[contact.legCount - 2U].transfer == TransferKind::Cold;
    const auto drawn = drawCourseOf(course, m_sentiment);
    contact.stuck = drawn.stuck;
    leg.quality = static_cast<float>(drawn.quality);
    leg.closing = static_cast<float>(drawn.closing);
    if (leg.talk < 10000 && contact.channel == Channel::Voice)
        leg.closing = leg.opening;
}

// Whether it ends here, goes on to somebody else, or is ended by the agent.
void Floor::drawOnward(PlannedContact &contact, PlannedLeg &leg)
{
    if (leg.talk < 10000 && contact.channel == Channel::Voice) {
        contact.outcome = Outcome::Dropped;
        return;
    }
    const double now = (leg.opening + leg.closing) / 2;
    const bool last = contact.legCount == contact.legs.size();
    if (now < -0.8 && leg.quality < 0.3 && m_sentiment.chance(0.08)
        && contact.channel != Channel::Email) {
        contact.outcome = Outcome::EndedByPolicy;
        leg.talk /= 2;
        return;
    }
    const double u = m_sentiment.unit();
    if (!contact.asksSupervisor && contact.channel != Channel::Email
        && u < escalationChance(leg.queue, now, contact.daysSinceLast > 0, leg.quality > 0.1)) {
        contact.asksSupervisor = true;
        contact.refused = last || contact.night || m_sentiment.chance(0.3);
        if (!contact.refused) {
            leg.transfer = TransferKind::Escalation;
            leg.moves = true;
            contact.legs[contact.legCount].queue = leg.queue;
            contact.legs[contact.legCount].opening = leg.closing;
            return;
        }
    }
    double p = contact.channel == Channel::Voice ? 0.12
        : contact.channel == Channel::Chat       ? 0.06
                                                 : 0;
    if (contact.legCount == 2)
        p = 0.15;
    if (last || contact.night || !m_handling.chance(p))
        return;
    const double kind = m_handling.unit();
    leg.transfer = kind < 0.55 ? TransferKind::Warm
        : kind < 0.90          ? TransferKind::Cold
                               : TransferKind::QueueToQueue;
    leg.moves = true;
    leg.talk = std::max(leg.talk * 6 / 10, 20000);
    auto &next = contact.legs[contact.legCount];
    next.queue = transferTarget(leg.queue, m_handling);
    next.opening = leg.closing;
}

// The team's supervisor takes over a while later, whoever else is waiting.
void Floor::addSupervisorLeg(PlannedContact &contact, const PlannedLeg &from)
{
    const auto &agent = m_organisation.agents[static_cast<std::size_t>(from.agent)];
    const auto &team = m_organisation.teams[static_cast<std::size_t>(agent.team)];
    auto &leg = contact.legs[contact.legCount++];
    leg.agent = team.supervisor;
    leg.wait = asMs(m_handling.between(20, 110));
    leg.start = from.end() + Milliseconds{leg.wait};
    const auto &queue = kQueues[leg.queue];
    leg.talk = asMs(
        std::min(m_handling.logNormal(std::log(queue.meanSeconds) - 0.5, 0.6), 7200.0) / m_pace);
    leg.after = asMs(m_handling.logNormal(std::log(60), 0.6) / m_pace);
    Course course;
    course.opening = leg.opening;
    course.recovery = 0.1;
    const auto drawn = drawCourseOf(course, m_sentiment);
    leg.quality = static_cast<float>(std::max(drawn.quality, -0.1));
    leg.closing = static_cast<float>(drawn.closing);
}

// How it ended, and whether the customer will be back within the week.
void Floor::finish(PlannedContact &contact)
{
    const auto &leg = contact.last();
    if (contact.outcome == Outcome::Resolved && contact.legCount > 0) {
        const double u = m_sentiment.unit();
        const double solved = 1 / (1 + std::exp(-(1.2 + 1.3 * leg.closing)));
        contact.outcome = u < solved          ? Outcome::Resolved
            : u < solved + (1 - solved) * 0.6 ? Outcome::FollowUp
                                              : Outcome::Unresolved;
    }
    if (contact.night || leg.queue == Social)
        return;
    const double again = contact.abandoned() ? 0.35 : leg.closing < -0.3 ? 0.30 : 0.15;
    if (!m_customers.chance(again))
        return;
    const double wait = std::min(m_customers.exponential(2.2), 6.5);
    const Instant before = contact.abandoned() ? contact.arrival : leg.start;
    m_comingBack[contact.first().queue].push(
        {before + minutes{30 + static_cast<int>(wait * 1440)}, before, contact.customer});
}

void Floor::addLoad(Person &person, const PlannedLeg &leg)
{
    const auto &queue = kQueues[leg.queue];
    person.heavyRun = queue.weight > 2 ? person.heavyRun + 1 : 0;
    const double handled = (leg.talk + leg.hold + leg.after) / 60000.0 * m_pace;
    person.load += 0.0012 * queue.weight * handled + (person.heavyRun >= 3 ? 0.01 : 0);
    person.load = std::min(person.load, 1.0);
}

} // namespace attune::demo
