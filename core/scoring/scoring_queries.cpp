// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/scoring_queries.h"

#include <algorithm>

namespace attune::scoring {

namespace {

constexpr std::string_view kBlockPlace = "score_block";

std::int64_t utcDayOf(LegKey leg)
{
    return std::chrono::floor<std::chrono::days>(facts::startOf(leg)).time_since_epoch().count();
}

LegKey firstOf(std::int64_t utcDay)
{
    return facts::firstKeyAt(Instant{std::chrono::days{utcDay}});
}

} // namespace

std::vector<PendingLeg> newestPending(store::Connection &facts, std::size_t most, std::int64_t &day)
{
    const LegKey newest{facts.single("SELECT max(leg) FROM to_score")};
    std::vector<PendingLeg> pending;
    if (!newest)
        return pending;
    day = utcDayOf(newest);
    auto rows = facts.prepare(
        "SELECT l.key, l.agent, l.basis, l.basis_until, s.ticket, t.dictionary, t.sealed "
        "FROM to_score s JOIN leg l ON l.key = s.leg LEFT JOIN transcript t ON t.leg = s.leg "
        "WHERE s.leg >= :from AND s.leg < :to ORDER BY l.agent, l.key DESC");
    rows.bind(firstOf(day).value, firstOf(day + 1).value);
    while (rows.step()) {
        const AgentId agent{rows.number(1)};
        if (pending.size() >= most && agent != pending.back().agent)
            break;
        pending.push_back({rows.id<LegTag>(0), agent, static_cast<facts::Basis>(rows.number(2)),
            rows.optionalTime(3), rows.number(4), rows.number(5), copyOf(rows.blob(6))});
    }
    return pending;
}

std::int64_t pendingCount(store::Connection &facts)
{
    return facts.single("SELECT count(*) FROM to_score");
}

Result<std::optional<StoredBlock>> readBlock(
    store::Connection &facts, vault::Vault &vault, std::int64_t day, AgentId agent)
{
    auto row =
        facts.prepare("SELECT stamp, sealed FROM score_block WHERE day = :day AND agent = :agent");
    row.bind(day, agent.value);
    if (!row.step())
        return std::optional<StoredBlock>();
    const auto plain = vault.open({kBlockPlace, day, agent.value}, row.blob(1));
    if (!plain)
        return plain.error();
    auto rows = decodeBlock(*plain);
    if (!rows)
        return rows.error();
    return std::optional(StoredBlock{row.number(0), std::move(*rows)});
}

Done writeBlock(store::Connection &facts, vault::Vault &vault, std::int64_t day, AgentId agent,
    std::int64_t stamp, std::span<const ScoreRow> rows)
{
    const auto sealed =
        vault.seal(vault::kEmotional, {kBlockPlace, day, agent.value}, encodeBlock(rows));
    if (!sealed)
        return sealed.error();
    facts
        .prepare("INSERT INTO score_block(day, agent, stamp, rows, sealed) VALUES(:day, :agent, "
                 ":stamp, :rows, "
                 ":sealed) ON CONFLICT(day, agent) DO UPDATE SET stamp = excluded.stamp, rows = "
                 "excluded.rows, "
                 "sealed = excluded.sealed")
        .run(day, agent.value, stamp, static_cast<std::int64_t>(rows.size()), *sealed);
    return {};
}

void clearPending(store::Connection &facts, LegKey leg, std::int64_t ticket)
{
    facts.prepare("DELETE FROM to_score WHERE leg = :leg AND ticket = :ticket").run(leg, ticket);
}

std::int64_t stampId(store::Connection &facts, const std::string &stamp, Instant now)
{
    facts
        .prepare("INSERT INTO score_stamp(stamp, first_used) VALUES(:stamp, :now) ON "
                 "CONFLICT(stamp) DO NOTHING")
        .run(stamp, now);
    return facts.single("SELECT id FROM score_stamp WHERE stamp = :stamp", stamp);
}

bool hasOthers(store::Connection &facts, const std::string &stamp)
{
    return facts.single("SELECT EXISTS(SELECT 1 FROM score_block b JOIN score_stamp s ON s.id = "
                        "b.stamp WHERE s.stamp <> :stamp)",
               stamp)
        != 0;
}

std::vector<BlockName> blocksOfOthers(
    store::Connection &facts, const std::string &stamp, std::string &most)
{
    std::vector<BlockName> out;
    std::map<std::string, std::size_t> counts;
    auto rows = facts.prepare("SELECT b.day, b.agent, s.stamp FROM score_block b JOIN score_stamp "
                              "s ON s.id = b.stamp WHERE s.stamp <> :stamp");
    rows.bind(stamp);
    while (rows.step()) {
        out.push_back({rows.number(0), {rows.number(1)}});
        ++counts[std::string(rows.text(2))];
    }
    const auto top =
        std::ranges::max_element(counts, {}, [](const auto &each) { return each.second; });
    most = top == counts.end() ? std::string() : top->first;
    return out;
}

std::optional<PendingLeg> legToRead(store::Connection &facts, LegKey leg)
{
    auto row = facts.prepare("SELECT l.agent, l.basis, l.basis_until, t.dictionary, t.sealed FROM "
                             "leg l JOIN transcript t ON t.leg = l.key WHERE l.key = :key");
    row.bind(leg);
    if (!row.step())
        return std::nullopt;
    return PendingLeg{leg, {row.number(0)}, static_cast<facts::Basis>(row.number(1)),
        row.optionalTime(2), 0, row.number(3), copyOf(row.blob(4))};
}

bool askAllAgain(store::Connection &facts, std::int64_t stamp)
{
    if (!facts.single("SELECT EXISTS(SELECT 1 FROM score_block WHERE stamp <> :stamp)", stamp))
        return false;
    // Once is enough: while old blocks are left, their legs are waiting already.
    facts
        .prepare("INSERT INTO to_score(leg, ticket) SELECT t.leg, -:stamp FROM transcript t JOIN "
                 "leg l ON l.key = t.leg "
                 "JOIN score_block b ON b.agent = coalesce(l.agent, 0) AND b.day = "
                 "((l.key >> 31) + 1262304000) / 86400 WHERE b.stamp <> :stamp ON CONFLICT(leg) DO "
                 "NOTHING")
        .run(stamp);
    return true;
}

Result<std::vector<ScoreRow>> readScores(
    store::Connection &facts, vault::Vault &vault, std::int64_t fromDay, std::int64_t toDay)
{
    std::vector<ScoreRow> scores;
    auto blocks = facts.prepare(
        "SELECT day, agent, sealed FROM score_block WHERE day >= :from AND day <= :to");
    blocks.bind(fromDay, toDay);
    while (blocks.step()) {
        const auto plain =
            vault.open({kBlockPlace, blocks.number(0), blocks.number(1)}, blocks.blob(2));
        if (!plain)
            return plain.error();
        const auto rows = decodeBlock(*plain);
        if (!rows)
            return rows.error();
        scores.insert(scores.end(), rows->begin(), rows->end());
    }
    std::ranges::sort(scores, {}, &ScoreRow::leg);
    return scores;
}

const ScoreRow *scoreOf(std::span<const ScoreRow> scores, LegKey leg)
{
    const auto found = std::ranges::lower_bound(scores, leg, {}, &ScoreRow::leg);
    return found != scores.end() && found->leg == leg ? &*found : nullptr;
}

} // namespace attune::scoring
