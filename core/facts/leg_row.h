// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A leg as it lies in the store: its key, its columns, and the digest that notices a changed bit.
#pragma once

#include "core/base/id.h"
#include "core/facts/records.h"
#include "core/store/connection.h"
#include "core/store/digest_sum.h"

namespace attune::facts {

enum class LegFlag : unsigned {
    Transferred = 1,
    Escalated = 2,
    Abandoned = 4,
    Redacted = 8,
    UnknownAgent = 16, ///< named by the contact, not in the list of agents
    UnknownQueue = 32,
    ClockSuspect = 64,
    Recording = 128,
    ImportedScores = 256,
    Withdrawn = 512,
    WordsErased = 1024, ///< and not taken in again
};

/// (start in s since 2010-01-01) << 31 | 31 bits of a hash of source and external id. Ordered by
/// time, so that inserts append and a period is a range; a stored external id settles collisions
/// (+1).
LegKey legKey(Instant start, SourceId source, std::string_view external);
/// First key at or after `t`: the keys of [a, b) lie in [firstKeyAt(a), firstKeyAt(b)).
LegKey firstKeyAt(Instant t);
Instant startOf(LegKey key);

using store::DigestSum;

struct LegRow {
    LegKey key;
    LegKey contact; ///< none in the first leg of a contact
    SourceId source;
    std::string external;
    Instant start;
    std::optional<Instant> end;
    Channel channel = Channel::Other;
    Direction direction = Direction::Inbound;
    AgentId agent;
    QueueId queue;
    CustomerId customer;
    std::optional<Milliseconds> talk, hold, afterWork, wait;
    Basis basis = Basis::None;
    std::optional<Instant> basisUntil;
    unsigned flags = 0; ///< of LegFlag
    std::int64_t disposition = 0; ///< id of a label, 0 none
    std::optional<std::int64_t> turns;
    std::optional<Instant> stamp;
    std::int64_t content =
        0; ///< 64 bits of a keyed hash of what was delivered; only in the first leg
    BatchId batch;

    bool has(LegFlag flag) const { return flags & static_cast<unsigned>(flag); }
    void set(LegFlag flag) { flags |= static_cast<unsigned>(flag); }
    LegKey contactKey() const { return contact ? contact : key; }
    /// Without consent, or after it expired, the customer's emotion is not assessed.
    Basis basisAt(Instant now) const
    {
        return basisUntil && *basisUntil <= now ? Basis::None : basis;
    }

    /// BLAKE2b-256 of every column but the batch, and of the sealed transcript.
    DigestSum::Words digest(ByteView sealedTranscript) const;
};

/// The columns of `leg` in the order readLeg expects; a literal, to be pasted into a query.
#define ATTUNE_LEG_COLUMNS                                                                         \
    "l.key, l.contact, l.source, l.external, l.start, l.\"end\", l.channel, l.direction, "         \
    "l.agent, l.queue, "                                                                           \
    "l.customer, l.talk, l.hold, l.after_work, l.wait, l.basis, l.basis_until, l.flags, "          \
    "l.disposition, l.turns, "                                                                     \
    "l.stamp, l.content, l.batch"

LegRow readLeg(const store::Statement &row);
std::optional<LegRow> findLeg(store::Connection &facts, LegKey key);
/// Inserts, or replaces every column but the key.
void writeLeg(store::Connection &facts, const LegRow &leg);

} // namespace attune::facts
