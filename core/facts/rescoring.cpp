// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/rescoring.h"

#include "core/facts/leg_row.h"

#include <set>
#include <utility>

namespace attune::facts {

namespace {

using DayOfAgent = std::pair<std::int64_t, AgentId>;

/// Up to when consents that ended were looked at.
constexpr std::string_view kLookedAt = "consent.ended";

std::int64_t lookedAt(store::Connection &facts)
{
    return facts.single(
        "SELECT coalesce((SELECT value FROM meta WHERE name = :name), 0)", kLookedAt);
}

/// With a block of scores still there.
std::set<DayOfAgent> endedSince(store::Connection &facts, std::int64_t last, Instant now)
{
    std::set<DayOfAgent> out;
    auto block = facts.prepare("SELECT 1 FROM score_block WHERE day = :day AND agent = :agent");
    auto rows = facts.prepare(
        "SELECT start, agent FROM leg WHERE basis_until > :last AND basis_until <= :now");
    rows.bind(last, now);
    while (rows.step()) {
        const auto day = std::chrono::floor<std::chrono::days>(rows.time(0)).time_since_epoch();
        const DayOfAgent of{day.count(), {rows.isNull(1) ? 0 : rows.number(1)}};
        block.rewind();
        block.bind(of.first, of.second.value);
        if (block.step())
            out.insert(of);
    }
    return out;
}

} // namespace

std::int64_t readDayAgain(
    store::Connection &facts, std::int64_t day, AgentId agent, std::int64_t ticket)
{
    const Instant begin{std::chrono::days{day}};
    const std::int64_t gone =
        facts.prepare("DELETE FROM score_block WHERE day = :day AND agent = :agent")
            .run(day, agent.value);
    facts
        .prepare(
            "INSERT INTO to_score(leg, ticket) SELECT t.leg, :ticket FROM transcript t JOIN leg l "
            "ON l.key = t.leg WHERE l.key >= :from AND l.key < :to AND coalesce(l.agent, 0) = "
            ":agent ON CONFLICT(leg) DO UPDATE SET ticket = excluded.ticket")
        .run(ticket, firstKeyAt(begin).value, firstKeyAt(begin + std::chrono::days{1}).value,
            agent.value);
    return gone;
}

Result<std::int64_t> dropWhatOutlivedConsent(store::Store &store, Instant now)
{
    auto reader = store.reader();
    if (!reader)
        return reader.error();
    const auto ended =
        (*reader)->guarded([&] { return endedSince(**reader, lookedAt(**reader), now); });
    if (!ended)
        return ended.error();
    if (ended->empty())
        return std::int64_t{0};
    return store.write(store::Area::Scores, [&](store::Connection &facts) -> Result<std::int64_t> {
        const std::int64_t ticket = facts.single("SELECT max(id) FROM batch");
        std::int64_t gone = 0;
        for (const auto &[day, agent] : *ended)
            gone += readDayAgain(facts, day, agent, ticket);
        facts
            .prepare("INSERT INTO meta(name, value) VALUES(:name, :value) ON CONFLICT(name) DO "
                     "UPDATE SET value = excluded.value")
            .run(kLookedAt, std::to_string(toMs(now)));
        return gone;
    });
}

} // namespace attune::facts
