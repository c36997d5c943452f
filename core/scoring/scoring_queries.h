// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All of scoring's SQL.
#pragma once

#include "core/facts/leg_row.h"
#include "core/scoring/score_block.h"
#include "core/store/connection.h"
#include "core/vault/vault.h"

#include <map>

namespace attune::scoring {

struct PendingLeg {
    LegKey leg;
    AgentId agent;
    facts::Basis basis = facts::Basis::None;
    std::optional<Instant> basisUntil;
    std::int64_t ticket = 0;
    std::int64_t dictionary = 0;
    Bytes sealed;
};

/// Legs of the newest UTC day with pending ones, at most `most` and then up to the end of an agent.
/// `day` is set when there are any.
std::vector<PendingLeg> newestPending(
    store::Connection &facts, std::size_t most, std::int64_t &day);
std::int64_t pendingCount(store::Connection &facts);

struct StoredBlock {
    std::int64_t stamp = 0;
    std::vector<ScoreRow> rows;
};
/// Nullopt: there is none. Faults as Vault::open.
Result<std::optional<StoredBlock>> readBlock(
    store::Connection &facts, vault::Vault &vault, std::int64_t day, AgentId agent);
Done writeBlock(store::Connection &facts, vault::Vault &vault, std::int64_t day, AgentId agent,
    std::int64_t stamp, std::span<const ScoreRow> rows);
/// Only if nobody asked again since.
void clearPending(store::Connection &facts, LegKey leg, std::int64_t ticket);

/// The number of a stamp, made when it is new.
std::int64_t stampId(store::Connection &facts, const std::string &stamp, Instant now);
/// Whether something is scored with another stamp than this one.
bool hasOthers(store::Connection &facts, const std::string &stamp);
/// True when legs were scored with another stamp and all were asked for again.
bool askAllAgain(store::Connection &facts, std::int64_t stamp);

struct BlockName {
    std::int64_t day = 0;
    AgentId agent;
};
/// Blocks of other stamps; `most` is the stamp most of them carry.
std::vector<BlockName> blocksOfOthers(
    store::Connection &facts, const std::string &stamp, std::string &most);
/// As it would be read now; nullopt where there is no transcript (any more).
std::optional<PendingLeg> legToRead(store::Connection &facts, LegKey leg);

/// Every block of UTC days [from, to], opened; ascending by leg. Hundreds of thousands of rows are
/// usual, so it is one piece of memory.
Result<std::vector<ScoreRow>> readScores(
    store::Connection &facts, vault::Vault &vault, std::int64_t fromDay, std::int64_t toDay);
/// Among what readScores() gave; nullptr when it has none.
const ScoreRow *scoreOf(std::span<const ScoreRow> scores, LegKey leg);

} // namespace attune::scoring
