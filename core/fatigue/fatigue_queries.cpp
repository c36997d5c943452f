// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fatigue/fatigue_queries.h"

#include "core/facts/leg_row.h"
#include "core/scoring/demands.h"

#include <algorithm>
#include <future>
#include <set>

namespace attune::fatigue {

namespace {

Instant startOfUtcDay(std::int64_t day)
{
    return Instant{std::chrono::days{day}};
}

Milliseconds minutes(double count)
{
    return std::chrono::duration_cast<Milliseconds>(
        std::chrono::duration<double, std::ratio<60>>(count));
}

/// Shift and its like mean being there for contacts; every other activity is away from them.
Activity activityNamed(std::string_view name)
{
    static const std::set<std::string_view> kOnShift{"shift", "work", "available", "ready",
        "on queue", "on_queue", "onqueue", "phone", "schicht"};
    return kOnShift.contains(name) ? Activity::Idle : Activity::Break;
}

/// Columns of the query below.
enum Column { Key, Agent, QueueOf, Begin, End, Handled, Basis, ChannelOf };

Work workFrom(const store::Statement &row, const Sight &sight, const scoring::Demand *score)
{
    Work work;
    work.leg = {row.number(Key)};
    work.queue = {row.number(QueueOf)};
    work.begin = row.time(Begin);
    Milliseconds length{0};
    if (!row.isNull(Handled))
        length = Milliseconds{std::max<std::int64_t>(0, row.number(Handled))};
    else if (!row.isNull(End))
        length = row.time(End) - work.begin;
    else
        work.lacksLength = true;
    work.isLong = length >= minutes(sight.policy.longContactMinutes);
    // In writing a long time between the first word and the last is waiting, not work.
    const auto channel = static_cast<facts::Channel>(row.number(ChannelOf));
    const bool isLive = channel == facts::Channel::Voice || channel == facts::Channel::Chat;
    const double most = isLive ? sight.policy.impossibleMinutes : sight.policy.longContactMinutes;
    work.end = work.begin + std::clamp(length, Milliseconds{0}, minutes(most));
    const bool mayUse = score && row.number(Basis) != static_cast<int>(facts::Basis::None);
    const auto hostility =
        mayUse && score->hostility ? std::optional<int>(*score->hostility) : std::nullopt;
    const auto trough =
        mayUse && score->trough ? std::optional(*score->trough / 1000.) : std::nullopt;
    const facts::Queue *queue = sight.organisation.queue(work.queue);
    const auto intensity = intensityOf(
        hostility, trough, queue ? static_cast<int>(queue->emotion) : 0, sight.policy.intensity);
    work.intensity = static_cast<float>(intensity.value);
    work.isKnown = intensity.isKnown;
    work.isHostile = hostility.value_or(0) >= 2;
    return work;
}

void readWorks(store::Connection &facts, const Sight &sight, std::int64_t utcDay, AgentId only,
    const std::vector<scoring::Demand> &scores, DayFacts &out)
{
    // A part of a length that the source leaves out counts nothing beside the parts it gives.
    auto rows = facts.prepare(
        "SELECT key, agent, queue, start, \"end\", CASE WHEN talk IS NULL THEN NULL ELSE talk + "
        "coalesce(hold, 0) + coalesce(after_work, 0) END, CASE WHEN basis_until <= :now THEN 0 "
        "ELSE basis END, channel FROM leg WHERE key >= :from AND key < :to AND agent IS NOT NULL "
        "AND "
        "flags & 4 = 0 AND (:only IS NULL OR agent = :only)");
    rows.bind(sight.context.now, facts::firstKeyAt(startOfUtcDay(utcDay)).value,
        facts::firstKeyAt(startOfUtcDay(utcDay + 1)).value, only);
    auto score = scores.begin(); // both ascend
    while (rows.step()) {
        const LegKey key{rows.number(Key)};
        while (score != scores.end() && score->leg < key)
            ++score;
        const bool has = score != scores.end() && score->leg == key;
        out.works.push_back({{rows.number(Agent)}, workFrom(rows, sight, has ? &*score : nullptr)});
    }
}

void readPresences(store::Connection &facts, std::int64_t utcDay, AgentId only, DayFacts &out)
{
    auto rows = facts.prepare(
        "SELECT s.agent, s.start, s.\"end\", l.text FROM shift s JOIN label l ON l.id = "
        "s.activity WHERE s.start >= :from AND s.start < :to AND (:only IS NULL OR s.agent = "
        ":only) ORDER BY s.start");
    rows.bind(startOfUtcDay(utcDay), startOfUtcDay(utcDay + 1), only);
    while (rows.step())
        out.presences.push_back(
            {{rows.number(0)}, {rows.time(1), rows.time(2), activityNamed(rows.text(3))}});
}

Result<DayFacts> readOnOwnConnection(
    store::Store &store, const Sight &sight, std::int64_t utcDay, AgentId only)
{
    auto reader = store.reader();
    if (!reader)
        return reader.error();
    return readDayFacts(**reader, sight, utcDay, only);
}

} // namespace

Result<DayFacts> readDayFacts(
    store::Connection &facts, const Sight &sight, std::int64_t utcDay, AgentId only)
{
    return facts.guarded([&]() -> Result<DayFacts> {
        std::vector<scoring::Demand> scores;
        vault::Vault &vault = sight.context.vault;
        if (vault.mayOpen(vault::kEmotional)) {
            auto read = scoring::readDemands(facts, vault, utcDay, only);
            if (!read)
                return read.error();
            scores = std::move(*read);
        }
        DayFacts out;
        readWorks(facts, sight, utcDay, only, scores, out);
        readPresences(facts, utcDay, only, out);
        return out;
    });
}

Done walkDays(store::Store &store, const Sight &sight, std::int64_t firstUtcDay,
    std::int64_t lastUtcDay, AgentId only, const std::function<void(std::int64_t, DayFacts)> &take,
    const std::stop_token &stop)
{
    constexpr std::int64_t kAhead = 2;
    std::map<std::int64_t, std::future<Result<DayFacts>>> coming;
    const auto ask = [&](std::int64_t day) {
        if (day <= lastUtcDay)
            coming[day] = std::async(std::launch::async,
                [&, day] { return readOnOwnConnection(store, sight, day, only); });
    };
    for (std::int64_t day = firstUtcDay; day < firstUtcDay + kAhead; ++day)
        ask(day);
    for (std::int64_t day = firstUtcDay; day <= lastUtcDay; ++day) {
        if (stop.stop_requested())
            return {Fault::Cancelled, "no longer wanted"};
        auto read = coming[day].get();
        coming.erase(day);
        if (!read)
            return read.error();
        ask(day + kAhead);
        take(day, std::move(*read));
    }
    return {};
}

std::optional<Instant> lastContact(store::Connection &facts)
{
    const LegKey last{facts.single("SELECT max(key) FROM leg")};
    return last ? std::optional(facts::startOf(last)) : std::nullopt;
}

std::optional<Instant> firstContact(store::Connection &facts)
{
    const LegKey first{facts.single("SELECT min(key) FROM leg")};
    return first ? std::optional(facts::startOf(first)) : std::nullopt;
}

std::vector<Presence> readPresencesOf(store::Connection &facts, AgentId agent, Interval period)
{
    std::vector<Presence> out;
    auto rows =
        facts.prepare("SELECT s.start, s.\"end\", l.text FROM shift s JOIN label l ON l.id = "
                      "s.activity WHERE s.agent = :agent AND s.start >= :from AND s.start < "
                      ":to ORDER BY s.start");
    rows.bind(agent, period.begin, period.end);
    while (rows.step())
        out.push_back({rows.time(0), rows.time(1), activityNamed(rows.text(2))});
    return out;
}

std::optional<ContactWords> contactWords(store::Connection &facts, LegKey leg)
{
    auto row = facts.prepare("SELECT l.channel, d.text FROM leg l LEFT JOIN label d ON d.id = "
                             "l.disposition WHERE l.key = :key");
    row.bind(leg);
    if (!row.step())
        return std::nullopt;
    return ContactWords{static_cast<facts::Channel>(row.number(0)), std::string(row.text(1))};
}

} // namespace attune::fatigue
