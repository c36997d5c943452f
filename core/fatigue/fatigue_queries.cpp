// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fatigue/fatigue_queries.h"

#include "core/facts/leg_row.h"
#include "core/scoring/demands.h"

#include <algorithm>
#include <future>
#include <set>
#include <type_traits>

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

Work workFrom(const store::Statement &row, const Sight &sight)
{
    Work work;
    work.leg = {row.number(Key)};
    work.queue = {row.number(QueueOf)};
    work.begin = row.time(Begin);
    Milliseconds length{0};
    if (!row.isNull(Handled))
        length = Milliseconds{row.number(Handled)};
    else if (!row.isNull(End))
        length = row.time(End) - work.begin;
    else
        work.lacksLength = true;
    if (length < Milliseconds{0}) // it ends before it begins: as good as none
        work.lacksLength = true;
    work.isLong = length >= minutes(sight.policy.longContactMinutes);
    // In writing a long time between the first word and the last is waiting, not work.
    const auto channel = static_cast<facts::Channel>(row.number(ChannelOf));
    const bool isLive = channel == facts::Channel::Voice || channel == facts::Channel::Chat;
    const double most = isLive ? sight.policy.impossibleMinutes : sight.policy.longContactMinutes;
    work.end = work.begin + std::clamp(length, Milliseconds{0}, minutes(most));
    return work;
}

/// nullptr: nothing of it may be used, and it counts by its queue.
void weigh(Work &work, const Sight &sight, const scoring::Demand *score)
{
    const auto hostility =
        score && score->hostility ? std::optional<int>(*score->hostility) : std::nullopt;
    const auto trough =
        score && score->trough ? std::optional(*score->trough / 1000.) : std::nullopt;
    const facts::Queue *queue = sight.organisation.queue(work.queue);
    const auto intensity = intensityOf(
        hostility, trough, queue ? static_cast<int>(queue->emotion) : 0, sight.policy.intensity);
    work.intensity = static_cast<float>(intensity.value);
    work.isKnown = intensity.isKnown;
    work.isHostile = hostility.value_or(0) >= 2;
}

/// Which part of what is asked for lies on one UTC day.
struct DayPart {
    std::int64_t utcDay = 0;
    Interval works, presences; ///< of their beginnings
    Instant reached; ///< of contacts that began before it, those that run beyond it
    AgentId only;

    Interval day() const { return {startOfUtcDay(utcDay), startOfUtcDay(utcDay + 1)}; }
};

/// Contacts as they stand in the facts, and the flags that decide whether their scores may be used.
struct FoundWorks {
    std::vector<AgentWork> works; ///< ascending; not weighed yet
    std::vector<bool> mayUse;

    void append(const FoundWorks &more)
    {
        works.insert(works.end(), more.works.begin(), more.works.end());
        mayUse.insert(mayUse.end(), more.mayUse.begin(), more.mayUse.end());
    }
};

FoundWorks readWorks(store::Connection &facts, const Sight &sight, const DayPart &part)
{
    // A part of a length that the source leaves out counts nothing beside the parts it gives.
    auto rows = facts.prepare(
        "SELECT key, agent, queue, start, \"end\", CASE WHEN talk IS NULL THEN NULL ELSE talk + "
        "coalesce(hold, 0) + coalesce(after_work, 0) END, CASE WHEN basis_until <= :now THEN 0 "
        "ELSE basis END, channel FROM leg WHERE key >= :from AND key < :to AND agent IS NOT NULL "
        "AND flags & 4 = 0 AND (:only IS NULL OR agent = :only) AND (start >= :reached OR "
        "max(coalesce(\"end\", start), start + coalesce(talk, 0) + coalesce(hold, 0) + "
        "coalesce(after_work, 0)) > :reached)");
    rows.bind(sight.context.now, facts::firstKeyAt(part.works.begin).value,
        facts::firstKeyAt(part.works.end).value, part.only, part.reached);
    FoundWorks out;
    while (rows.step()) {
        out.works.push_back({{rows.number(Agent)}, workFrom(rows, sight)});
        out.mayUse.push_back(rows.number(Basis) != static_cast<int>(facts::Basis::None));
    }
    return out;
}

/// Scores are sealed by agent and day. Before a period few contacts count, so only their agents'
/// are opened; `found` is nullptr where all of the day count.
Result<std::vector<scoring::Demand>> readScores(
    store::Connection &facts, const Sight &sight, const DayPart &part, const FoundWorks *found)
{
    vault::Vault &vault = sight.context.vault;
    std::vector<scoring::Demand> scores;
    if (!vault.mayOpen(vault::kEmotional))
        return scores;
    constexpr std::size_t kFew = 100;
    std::set<AgentId> agents;
    for (std::size_t i = 0; found && i < found->works.size() && agents.size() <= kFew; ++i)
        agents.insert(found->works[i].agent);
    if (!found || part.only || agents.size() > kFew)
        return scoring::readDemands(facts, vault, part.utcDay, part.only);
    for (const AgentId agent : agents) {
        auto read = scoring::readDemands(facts, vault, part.utcDay, agent);
        if (!read)
            return read.error();
        scores.insert(scores.end(), read->begin(), read->end());
    }
    std::ranges::sort(scores, {}, &scoring::Demand::leg);
    return scores;
}

void weigh(FoundWorks &found, const std::vector<scoring::Demand> &scores, const Sight &sight)
{
    auto score = scores.begin(); // both ascend
    for (std::size_t i = 0; i < found.works.size(); ++i) {
        Work &work = found.works[i].work;
        while (score != scores.end() && score->leg < work.leg)
            ++score;
        const bool has = score != scores.end() && score->leg == work.leg && found.mayUse[i];
        weigh(work, sight, has ? &*score : nullptr);
    }
}

void readPresences(store::Connection &facts, const Sight &sight, const DayPart &part, DayFacts &out)
{
    std::ranges::copy_if(
        sight.rests, std::back_inserter(out.presences), [&](const AgentPresence &each) {
            return part.presences.contains(each.presence.begin)
                && (!part.only || each.agent == part.only);
        });
    auto rows = facts.prepare(
        "SELECT s.agent, s.start, s.\"end\", l.text FROM shift s JOIN label l ON l.id = "
        "s.activity WHERE s.start >= :from AND s.start < :to AND (:only IS NULL OR s.agent = "
        ":only) ORDER BY s.start");
    rows.bind(part.presences.begin, part.presences.end, part.only);
    while (rows.step())
        out.presences.push_back(
            {{rows.number(0)}, {rows.time(1), rows.time(2), activityNamed(rows.text(3))}});
}

/// Runs with a connection of its own, on whatever thread it is.
template <typename Read>
std::invoke_result_t<Read, store::Connection &> onOwnConnection(store::Store &store, Read read)
{
    auto reader = store.reader();
    if (!reader)
        return reader.error();
    return (*reader)->guarded([&] { return read(**reader); });
}

Result<DayFacts> readPart(store::Store &store, const Sight &sight, const DayPart &part)
{
    const bool reachesBack = part.works.begin < part.reached;
    const auto readAll = [&](store::Connection &facts) {
        return readScores(facts, sight, part, nullptr);
    };
    // Opening the scores of a day takes about half as long as reading its contacts: beside it.
    std::future<Result<std::vector<scoring::Demand>>> beside;
    if (!reachesBack)
        beside = std::async(std::launch::async, [&] { return onOwnConnection(store, readAll); });
    DayFacts out;
    const auto read = onOwnConnection(store, [&](store::Connection &facts) -> Done {
        FoundWorks found = readWorks(facts, sight, part);
        readPresences(facts, sight, part, out);
        const auto scores = reachesBack ? readScores(facts, sight, part, &found) : beside.get();
        if (!scores)
            return scores.error();
        weigh(found, *scores, sight);
        out.works = std::move(found.works);
        return {};
    });
    if (!read)
        return read.error();
    return out;
}

} // namespace

Done walkDays(store::Store &store, const Sight &sight, Interval period, AgentId only,
    const std::function<void(std::int64_t, DayFacts)> &take, const std::stop_token &stop)
{
    constexpr std::int64_t kAhead = 2;
    // From here on contacts may still run when the period begins.
    const auto longest = std::max(sight.policy.impossibleMinutes, sight.policy.longContactMinutes);
    const Interval starts{period.begin - minutes(longest), period.end};
    const std::int64_t first = utcDayOf(starts.begin);
    const std::int64_t last = utcDayOf(starts.end - Milliseconds{1});
    std::map<std::int64_t, std::future<Result<DayFacts>>> coming;
    const auto ask = [&](std::int64_t day) {
        if (day > last)
            return;
        DayPart part{day, {}, {}, period.begin, only};
        part.works = {
            std::max(starts.begin, part.day().begin), std::min(starts.end, part.day().end)};
        part.presences = {
            part.day().begin - (day == first ? kDay : std::chrono::days{0}), part.works.end};
        coming[day] =
            std::async(std::launch::async, [&, part] { return readPart(store, sight, part); });
    };
    for (std::int64_t day = first; day < first + kAhead; ++day)
        ask(day);
    for (std::int64_t day = first; day <= last; ++day) {
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
