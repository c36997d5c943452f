// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/rollups.h"

#include "core/base/zone.h"
#include "core/facts/leg_row.h"

#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

namespace attune::facts {

namespace {

constexpr std::chrono::minutes kQuarter{15};

struct AgentDay {
    std::int64_t contacts = 0, handled = 0, hold = 0, afterWork = 0, transfers = 0;
    friend bool operator==(const AgentDay &, const AgentDay &) = default;
};
struct QueueQuarter {
    std::int64_t offered = 0, handled = 0, abandoned = 0, handleTime = 0, wait = 0;
    friend bool operator==(const QueueQuarter &, const QueueQuarter &) = default;
};
using AgentDays = std::map<std::tuple<std::int64_t, std::int64_t, int>, AgentDay>;
using QueueQuarters = std::map<std::pair<std::int64_t, std::int64_t>, QueueQuarter>;

/// The zone a leg's day is cut in: its queue's site, else its agent's, else the first site.
class Zones {
public:
    explicit Zones(store::Connection &facts)
    {
        auto sites = facts.prepare("SELECT id, zone FROM site ORDER BY id");
        while (sites.step()) {
            const auto zone = Zone::named(std::string(sites.text(1)));
            m_sites.emplace(sites.number(0), zone ? *zone : Zone::utc());
        }
        auto queues = facts.prepare("SELECT id, site FROM queue WHERE site IS NOT NULL");
        while (queues.step())
            m_queues[queues.number(0)] = queues.number(1);
        auto agents = facts.prepare("SELECT a.id, t.site FROM agent a JOIN team t ON t.id = a.team "
                                    "WHERE t.site IS NOT NULL");
        while (agents.step())
            m_agents[agents.number(0)] = agents.number(1);
    }

    const Zone &of(std::int64_t queue, std::int64_t agent) const
    {
        if (const auto site = m_queues.find(queue); site != m_queues.end())
            return m_sites.at(site->second);
        if (const auto site = m_agents.find(agent); site != m_agents.end())
            return m_sites.at(site->second);
        return m_sites.empty() ? m_utc : m_sites.begin()->second;
    }

private:
    std::map<std::int64_t, Zone> m_sites;
    std::unordered_map<std::int64_t, std::int64_t> m_queues, m_agents;
    Zone m_utc = Zone::utc();
};

struct Sums {
    AgentDays agents;
    QueueQuarters queues;
};

/// `wanted(local day)` chooses which days count; keys [from, to) must hold all of their legs.
template <typename Wanted>
void sum(
    store::Connection &facts, const Zones &zones, LegKey from, LegKey to, Wanted wanted, Sums &out)
{
    auto rows = facts.prepare(
        "SELECT start, channel, agent, queue, talk, hold, after_work, wait, flags FROM leg "
        "WHERE key >= :from AND key < :to");
    rows.bind(from.value, to.value);
    while (rows.step()) {
        const auto agent = rows.number(2);
        const auto queue = rows.number(3);
        const Instant start = rows.time(0);
        const auto day = toNumber(zones.of(queue, agent).dayOf(start));
        if (!wanted(day))
            continue;
        const auto handled = rows.number(4) + rows.number(5) + rows.number(6);
        const auto flags = static_cast<unsigned>(rows.number(8));
        const bool abandoned = flags & static_cast<unsigned>(LegFlag::Abandoned);
        if (agent) {
            AgentDay &sums = out.agents[{day, agent, static_cast<int>(rows.number(1))}];
            ++sums.contacts;
            sums.handled += handled;
            sums.hold += rows.number(5);
            sums.afterWork += rows.number(6);
            sums.transfers += (flags & static_cast<unsigned>(LegFlag::Transferred)) ? 1 : 0;
        }
        if (queue) {
            QueueQuarter &sums = out.queues[{toMs(std::chrono::floor<std::chrono::minutes>(start))
                    / Milliseconds(kQuarter).count(),
                queue}];
            ++sums.offered;
            sums.handled += abandoned ? 0 : 1;
            sums.abandoned += abandoned ? 1 : 0;
            sums.handleTime += handled;
            sums.wait += rows.number(7);
        }
    }
}

/// Local days lie within a day of the UTC day of the same number, whatever the zone.
Interval around(std::int64_t firstDay, std::int64_t lastDay)
{
    const auto utc = [](std::int64_t day) {
        return Instant{std::chrono::days{day}};
    };
    return {utc(firstDay - 1), utc(lastDay + 2)};
}

void replaceDay(store::Connection &facts, std::int64_t day)
{
    facts.prepare("DELETE FROM agent_day WHERE day = :day").run(day);
}

void insert(store::Connection &facts, const Sums &sums)
{
    for (const auto &[key, value] : sums.agents)
        facts
            .prepare("INSERT INTO agent_day VALUES(:day, :agent, :channel, :contacts, :handled, "
                     ":hold, :after, :out)")
            .run(std::get<0>(key), std::get<1>(key), std::get<2>(key), value.contacts,
                value.handled, value.hold, value.afterWork, value.transfers);
    for (const auto &[key, value] : sums.queues)
        facts
            .prepare(
                "INSERT INTO queue_quarter VALUES(:quarter, :queue, :offered, :handled, "
                ":abandoned, :time, :wait) "
                "ON CONFLICT(quarter, queue) DO UPDATE SET offered = offered + excluded.offered, "
                "handled = handled + excluded.handled, abandoned = abandoned + excluded.abandoned, "
                "handle_time = handle_time + excluded.handle_time, wait = wait + excluded.wait")
            .run(key.first, key.second, value.offered, value.handled, value.abandoned,
                value.handleTime, value.wait);
}

} // namespace

Done recomputeDirtyDays(store::Connection &facts)
{
    return facts.guarded([&]() -> Done {
        const Zones zones(facts);
        std::set<std::int64_t> utcDays;
        {
            auto rows = facts.prepare("SELECT day FROM dirty_day ORDER BY day");
            while (rows.step())
                utcDays.insert(rows.number(0));
        }
        // Queue quarters are cut in UTC, agents' days locally: a dirty UTC day touches three local
        // ones.
        std::set<std::int64_t> localDays;
        for (const auto day : utcDays)
            localDays.insert({day - 1, day, day + 1});
        for (auto first = localDays.begin(); first != localDays.end();) {
            // A run of neighbouring days is one scan.
            auto last = first;
            for (auto next = std::next(last); next != localDays.end() && *next == *last + 1; ++next)
                last = next;
            for (auto day = *first; day <= *last; ++day)
                replaceDay(facts, day);
            const Interval span = around(*first, *last);
            Sums sums;
            sum(
                facts, zones, firstKeyAt(span.begin), firstKeyAt(span.end),
                [&](std::int64_t day) { return day >= *first && day <= *last; }, sums);
            sums.queues.clear();
            insert(facts, sums);
            first = std::next(last);
        }
        for (const auto day : utcDays) {
            const Instant begin{std::chrono::days{day}};
            const Instant end = begin + std::chrono::days{1};
            facts.prepare("DELETE FROM queue_quarter WHERE quarter >= :from AND quarter < :to")
                .run(toMs(begin) / Milliseconds(kQuarter).count(),
                    toMs(end) / Milliseconds(kQuarter).count());
            Sums sums;
            sum(
                facts, zones, firstKeyAt(begin), firstKeyAt(end), [](std::int64_t) { return true; },
                sums);
            sums.agents.clear();
            insert(facts, sums);
        }
        facts.execute("DELETE FROM dirty_day");
        return {};
    });
}

Done checkRollups(store::Connection &facts)
{
    return facts.guarded([&]() -> Done {
        const Zones zones(facts);
        Sums sums;
        sum(
            facts, zones, LegKey{0}, LegKey{INT64_MAX}, [](std::int64_t) { return true; }, sums);
        AgentDays agents;
        auto rows = facts.prepare("SELECT day, agent, channel, contacts, handled, hold, "
                                  "after_work, transfers FROM agent_day");
        while (rows.step())
            agents[{rows.number(0), rows.number(1), static_cast<int>(rows.number(2))}] = {
                rows.number(3), rows.number(4), rows.number(5), rows.number(6), rows.number(7)};
        if (agents != sums.agents)
            return {Fault::Corrupt, "the sums of agents' days differ from their contacts"};
        QueueQuarters queues;
        auto quarters = facts.prepare("SELECT quarter, queue, offered, handled, abandoned, "
                                      "handle_time, wait FROM queue_quarter");
        while (quarters.step())
            queues[{quarters.number(0), quarters.number(1)}] = {quarters.number(2),
                quarters.number(3), quarters.number(4), quarters.number(5), quarters.number(6)};
        if (queues != sums.queues)
            return {Fault::Corrupt, "the sums of queues' quarters differ from their contacts"};
        return {};
    });
}

} // namespace attune::facts
