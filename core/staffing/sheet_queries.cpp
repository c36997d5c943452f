// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All of the sheet's SQL: the same weekday of the last weeks, half hour by half hour.
#include "core/facts/leg_row.h"
#include "core/staffing/sheet.h"

#include <algorithm>
#include <map>

namespace attune::staffing {

namespace {

struct Gathered {
    std::vector<std::array<double, kSlots>> days;
    double handled = 0, seconds = 0;

    double contacts() const
    {
        double sum = 0;
        for (const auto &day : days) {
            for (const double each : day)
                sum += each;
        }
        return sum;
    }
};

/// Half hours of the clock on the wall: on the day it changes one is met twice or not at all.
std::size_t slotOf(const Zone &zone, Instant at)
{
    const auto local = zone.localOf(at);
    const auto sinceMidnight = local - std::chrono::floor<std::chrono::days>(local);
    return static_cast<std::size_t>(
        std::clamp<std::int64_t>(sinceMidnight / std::chrono::minutes{30}, 0, kSlots - 1));
}

void readDay(store::Connection &facts, const facts::Organisation &organisation,
    const facts::Scope &scope, const Zone &zone, LocalDay day,
    std::map<std::int64_t, Gathered> &queues, double &waiting)
{
    for (auto &[id, queue] : queues)
        queue.days.push_back({});
    const std::size_t days = queues.empty() ? 0 : queues.begin()->second.days.size();
    const Interval whole = zone.wholeDay(day);
    auto rows = facts.prepare(
        "SELECT start, queue, channel, agent, talk + coalesce(hold, 0) + coalesce(after_work, 0) "
        "FROM leg WHERE key >= :from AND key < :to AND queue IS NOT NULL AND direction = 0");
    rows.bind(facts::firstKeyAt(whole.begin).value, facts::firstKeyAt(whole.end).value);
    while (rows.step()) {
        const QueueId queue{rows.number(1)};
        if (!organisation.isIn(scope, {rows.number(3)}, queue))
            continue;
        const auto channel = static_cast<facts::Channel>(rows.number(2));
        if (channel != facts::Channel::Voice && channel != facts::Channel::Chat) {
            ++waiting;
            continue;
        }
        Gathered &into = queues[queue.value];
        into.days.resize(std::max<std::size_t>(days, 1));
        into.days.back()[slotOf(zone, rows.time(0))] += 1;
        if (!rows.isNull(3) && !rows.isNull(4)) {
            ++into.handled;
            into.seconds += static_cast<double>(rows.number(4)) / 1000;
        }
    }
}

} // namespace

Result<DemandHistory> readDemand(store::Connection &facts, const facts::Organisation &organisation,
    const facts::Scope &scope, LocalDay before, std::chrono::weekday weekday)
{
    return facts.guarded([&] {
        DemandHistory out;
        const Zone &zone = organisation.zoneOf(scope);
        const LocalDay last = before - kDay - (std::chrono::weekday{before - kDay} - weekday);
        out.last = last;
        std::map<std::int64_t, Gathered> queues;
        for (const facts::Queue &queue : organisation.queues)
            queues[queue.id.value];
        for (LocalDay day = last - kWeek * (kWeeksBack - 1); day <= last; day += kWeek) {
            double waiting = 0;
            double sum = 0;
            for (const auto &[id, queue] : queues)
                sum -= queue.contacts();
            readDay(facts, organisation, scope, zone, day, queues, waiting);
            for (const auto &[id, queue] : queues)
                sum += queue.contacts();
            if (sum > 0) {
                out.days.push_back(day);
                out.waitingContacts += waiting;
                continue;
            }
            for (auto &[id, queue] : queues) // a day without data is no day without demand
                queue.days.pop_back();
        }
        for (auto &[id, queue] : queues) {
            const double contacts = queue.contacts();
            if (contacts <= 0)
                continue;
            if (queue.handled <= 0 || queue.seconds <= 0) {
                out.withoutLength += contacts;
                continue;
            }
            const facts::Queue *known = organisation.queue({id});
            out.queues.push_back({{id}, known ? known->name : std::string(),
                known ? known->emotion : facts::EmotionClass::Unknown,
                queue.seconds / queue.handled, std::move(queue.days)});
        }
        return out;
    });
}

} // namespace attune::staffing
