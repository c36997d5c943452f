// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pure: figures, needs and bars out of contacts.

#include "core/today/today.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace attune::today {

namespace {

constexpr int kCurveDays = 14;
constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();
constexpr std::int16_t kNegative = -100; ///< thousandths

bool isHostile(const Contact &contact)
{
    return contact.score && contact.score->hostility.value_or(0) >= 2;
}
/// Offered or done in words, or handed on as the systems say.
bool isAnswered(const Contact &contact)
{
    return contact.score->escalationOffered || contact.score->escalationDone
        || contact.has(facts::LegFlag::Transferred) || contact.has(facts::LegFlag::Escalated);
}

std::optional<double> median(std::vector<double> values)
{
    if (values.empty())
        return std::nullopt;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

/// Counts per local day and, for today and the day a week ago, only up to this time of day.
class Days {
public:
    Days(const Snapshot &snapshot, const std::vector<Contact> &contacts)
        : m_contacts(contacts)
        , m_zone(snapshot.organisation->zoneOf(snapshot.scope))
        , m_today(snapshot.day)
        , m_elapsed(snapshot.now - m_zone.startOf(snapshot.day))
    {
    }

    /// `value(contacts of one day)`; the curve, today and a week ago.
    template <typename Value>
    void fill(Figure &figure, Value value) const
    {
        figure.days.clear();
        for (int back = kCurveDays - 1; back >= 0; --back) {
            const auto of = contactsOf(m_today - std::chrono::days{back});
            figure.days.push_back(of.empty() ? kNothing : value(of).value_or(kNothing));
        }
        figure.value = value(contactsOf(m_today));
        const auto weekAgo = contactsOf(m_today - std::chrono::days{7}, true);
        if (!weekAgo.empty())
            figure.before = value(weekAgo);
    }

    std::vector<const Contact *> contactsOf(LocalDay day, bool untilNow = false) const
    {
        Interval span = m_zone.wholeDay(day);
        if (untilNow)
            span.end = std::min(span.end, span.begin + m_elapsed);
        std::vector<const Contact *> found;
        for (const Contact &contact : m_contacts) {
            if (span.contains(contact.start))
                found.push_back(&contact);
        }
        return found;
    }

private:
    const std::vector<Contact> &m_contacts;
    const Zone &m_zone;
    LocalDay m_today;
    Milliseconds m_elapsed;
};

using Some = std::vector<const Contact *>;

template <typename Predicate>
double countIf(const Some &contacts, Predicate predicate)
{
    return static_cast<double>(std::ranges::count_if(contacts, predicate));
}

/// Runs of hostile contacts of one agent; `contacts` of that agent, ascending by time.
std::optional<Need> runOf(const std::vector<const Contact *> &hostile, const Limits &limits)
{
    for (std::size_t last = hostile.size(); last-- > 0;) {
        std::size_t first = last;
        while (first > 0 && hostile[last]->start - hostile[first - 1]->start <= limits.runWindow)
            --first;
        const auto length = static_cast<int>(last - first + 1);
        if (length < limits.runLength)
            continue;
        Need need{NeedKind::HostileRun, Urgency::Critical, hostile[last]->start,
            hostile[last]->agent, hostile[last]->queue, {}, length, 0};
        for (std::size_t i = first; i <= last; ++i)
            need.legs.push_back(hostile[i]->key);
        return need;
    }
    return std::nullopt;
}

Need needOf(NeedKind kind, Urgency urgency, const Contact &contact)
{
    return {kind, urgency, contact.start, contact.agent, contact.queue, {contact.key}, 1};
}

/// A list that cannot be worked off is a list nobody reads: the newest few of a kind, and one line
/// that says how many more there are and opens them.
std::vector<Need> shortened(std::vector<Need> needs, std::size_t mostOfAKind)
{
    std::map<NeedKind, std::size_t> all, seen;
    for (const Need &need : needs)
        ++all[need.kind];
    std::vector<Need> out;
    std::map<NeedKind, std::size_t> lineOf;
    for (Need &need : needs) {
        // One left over stands there itself: a line about it takes as much room.
        if (++seen[need.kind] <= mostOfAKind || all[need.kind] == mostOfAKind + 1) {
            out.push_back(std::move(need));
            continue;
        }
        const auto [line, isNew] = lineOf.try_emplace(need.kind, out.size());
        if (isNew) {
            Need rest;
            rest.kind = need.kind;
            rest.urgency = need.urgency;
            rest.further = true;
            out.push_back(std::move(rest));
        }
        Need &rest = out[line->second];
        rest.at = need.at; // newest first, so in the end the oldest
        ++rest.count;
        rest.legs.insert(rest.legs.end(), need.legs.begin(), need.legs.end());
    }
    return out;
}

} // namespace

void fillFigures(Snapshot &out, const std::vector<Contact> &contacts)
{
    const Days days(out, contacts);
    const Some today = days.contactsOf(out.day);
    days.fill(out.contacts,
        [](const Some &some) { return std::optional(static_cast<double>(some.size())); });
    out.contacts.n = static_cast<std::int64_t>(today.size());

    const auto recoveries = [](const Some &some) {
        std::vector<double> values;
        for (const Contact *contact : some) {
            if (contact->score && contact->score->recovery)
                values.push_back(*contact->score->recovery / 1000.0);
        }
        return values;
    };
    days.fill(out.recovery, [&](const Some &some) { return median(recoveries(some)); });
    // One day alone holds too few dips to speak of: the figure is the week's, the curve the days'.
    Some week;
    for (int back = 6; back >= 0; --back) {
        const Some day = days.contactsOf(out.day - std::chrono::days{back});
        week.insert(week.end(), day.begin(), day.end());
    }
    Some before;
    for (int back = 13; back >= 7; --back) {
        const Some day = days.contactsOf(out.day - std::chrono::days{back});
        before.insert(before.end(), day.begin(), day.end());
    }
    out.recovery.value = median(recoveries(week));
    out.recovery.n = static_cast<std::int64_t>(recoveries(week).size());
    out.recovery.before = median(recoveries(before));

    const auto assessed = [](const Contact *contact) {
        return contact->score && contact->score->hostility;
    };
    days.fill(out.hostile, [](const Some &some) {
        return std::optional(countIf(some, [](const Contact *c) { return isHostile(*c); }));
    });
    out.hostile.n = static_cast<std::int64_t>(out.hostile.value.value_or(0));
    out.hostile.of = static_cast<std::int64_t>(countIf(today, assessed));

    const auto asked = [](const Contact *contact) {
        return contact->score && contact->score->escalationRequested;
    };
    days.fill(
        out.escalations, [&](const Some &some) { return std::optional(countIf(some, asked)); });
    out.escalations.n = static_cast<std::int64_t>(countIf(today, asked));
    out.escalations.of = static_cast<std::int64_t>(countIf(
        today, [&](const Contact *contact) { return asked(contact) && isAnswered(*contact); }));

    const auto agreed = [](const Contact *contact) {
        return contact->basis == facts::Basis::Consent;
    };
    days.fill(out.consent, [&](const Some &some) -> std::optional<double> {
        if (some.empty())
            return std::nullopt;
        return countIf(some, agreed) / static_cast<double>(some.size());
    });
    out.consent.n = static_cast<std::int64_t>(countIf(today, agreed));
    out.consent.of = static_cast<std::int64_t>(today.size());
}

std::vector<Need> needsOf(const std::vector<Contact> &contacts, Instant now, const Limits &limits)
{
    std::vector<Need> needs;
    std::map<std::int64_t, std::vector<const Contact *>> hostileOf;
    for (const Contact &contact : contacts) {
        if (contact.start > now || now - contact.start > limits.lookBack || !contact.score)
            continue;
        const scoring::ScoreRow &score = *contact.score;
        if (score.hostility.value_or(0) >= 3) {
            Need need = needOf(NeedKind::AbuseReceived, Urgency::Critical, contact);
            need.count = score.hostileTurns;
            needs.push_back(std::move(need));
        }
        if (isHostile(contact) && contact.agent)
            hostileOf[contact.agent.value].push_back(&contact);
        if (score.escalationRequested && !isAnswered(contact))
            needs.push_back(needOf(NeedKind::EscalationUnanswered, Urgency::Warning, contact));
        else if (score.end && *score.end / 1000.0 <= limits.endedNegative) {
            Need need = needOf(NeedKind::EndedNegative, Urgency::Info, contact);
            need.value = *score.end / 1000.0;
            needs.push_back(std::move(need));
        }
    }
    for (auto &[agent, hostile] : hostileOf) {
        std::ranges::sort(hostile, {}, &Contact::start);
        if (auto run = runOf(hostile, limits))
            needs.push_back(std::move(*run));
    }
    std::ranges::stable_sort(needs, [](const Need &a, const Need &b) {
        return a.urgency != b.urgency ? a.urgency < b.urgency : a.at > b.at;
    });
    return shortened(std::move(needs), limits.mostOfAKind);
}

std::vector<QueueBar> queueBars(const Snapshot &snapshot, const std::vector<Contact> &contacts)
{
    const Zone &zone = snapshot.organisation->zoneOf(snapshot.scope);
    const Interval today = zone.wholeDay(snapshot.day);
    struct Before {
        std::int64_t scored = 0, negative = 0;
    };
    std::map<std::int64_t, QueueBar> bars;
    std::map<std::int64_t, Before> befores;
    for (const Contact &contact : contacts) {
        if (!contact.queue || !contact.score || !contact.score->end)
            continue;
        const bool negative = *contact.score->end < kNegative;
        if (today.contains(contact.start)) {
            QueueBar &bar = bars[contact.queue.value];
            bar.queue = contact.queue;
            ++bar.scored;
            bar.negative += negative;
        } else {
            Before &before = befores[contact.queue.value];
            ++before.scored;
            before.negative += negative;
        }
    }
    std::vector<QueueBar> out;
    for (auto &[queue, bar] : bars) {
        const Before &before = befores[queue];
        if (before.scored > 0)
            bar.usual = static_cast<double>(before.negative) / static_cast<double>(before.scored);
        out.push_back(bar);
    }
    const auto share = [](const QueueBar &bar) {
        return static_cast<double>(bar.negative) / static_cast<double>(bar.scored);
    };
    std::ranges::stable_sort(
        out, [&](const QueueBar &a, const QueueBar &b) { return share(a) > share(b); });
    return out;
}

} // namespace attune::today
