// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the Interactions panel shows: the list with its figures, one interaction opened, and the
// search.
#pragma once

#include "core/facts/leg_row.h"
#include "core/facts/organisation.h"
#include "core/facts/words.h"
#include "core/scoring/scoring.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace attune::interactions {

/// One line of the list. Small, since a centre has millions.
struct Row {
    LegKey key;
    std::int64_t startMs = 0;
    std::int32_t lengthMs = -1; ///< −1: still open or unknown
    std::int32_t agent = 0;
    std::int32_t queue = 0;
    std::uint16_t flags = 0; ///< of facts::LegFlag
    facts::Channel channel = facts::Channel::Other;
    facts::Basis basis = facts::Basis::None; ///< as of the snapshot, expiry applied
    bool hasTranscript = false;
    bool waitsForScore = false;
    std::int32_t score = -1; ///< index into Snapshot::scores; −1: none

    bool has(facts::LegFlag flag) const { return flags & static_cast<unsigned>(flag); }
};

/// Immutable; made on a worker thread, shown on the window's.
struct Snapshot {
    std::int64_t revision = 0;
    Instant asOf;
    facts::Scope scope;
    std::shared_ptr<const facts::Organisation> organisation;
    std::vector<Row> rows; ///< newest first
    std::vector<scoring::ScoreRow> scores;
    bool scoresOpen = true; ///< false: this user may not see customers' emotions
    bool whole =
        true; ///< false: only the newest of the period, read first to show something at once

    const scoring::ScoreRow *scoreOf(const Row &row) const
    {
        return row.score < 0 ? nullptr : &scores[static_cast<std::size_t>(row.score)];
    }
};

/// What the list is narrowed to. Empty vectors mean no restriction.
struct Filter {
    std::vector<facts::Channel> channels;
    std::optional<facts::Basis> basis;
    bool hostile = false; ///< hostility 2 or more
    bool escalationAsked = false;
    bool endedNegative = false;
    bool noRecovery = false; ///< there was a dip and less than half of it was made good
    bool withRecording = false;
    bool transferred = false;
    std::string name; ///< part of the agent's name, any case
    AgentId agent; ///< exactly this one
    std::optional<std::vector<LegKey>> found; ///< by the search, ascending

    bool isEmpty() const { return *this == Filter(); }
    friend bool operator==(const Filter &, const Filter &) = default;
};

enum class SortKey { Time, Agent, Queue, Length, Start, End, Recovery, Hostility, Consent };

/// Indices into Snapshot::rows, filtered and sorted; rows without the figure come last either way.
std::vector<std::uint32_t> arrange(
    const Snapshot &snapshot, const Filter &filter, SortKey key, bool descending);

/// Everything about one interaction.
struct RevisionNote {
    Instant at;
    int kind =
        0; ///< as in the revision table: 1 updated, 2 an older one came late, 4 consent changed
    std::optional<Instant> stamp;
    std::string file;
};
struct TransferNote {
    Instant at;
    facts::TransferKind kind = facts::TransferKind::Unknown;
    QueueId toQueue;
    LegKey toLeg;
    std::string note; ///< the emotional context handed over
};
struct RecordingNote {
    std::int64_t id = 0;
    std::string file, media;
    std::optional<Milliseconds> offset;
};
struct SurveyNote {
    Instant at;
    std::string kind, comment;
    double score = 0, low = 1, high = 5;
};

struct Details {
    facts::LegRow leg;
    std::string source, subject, disposition, lawfulBasis, customer;
    facts::Basis basis = facts::Basis::None;
    std::vector<facts::PurposeGrant> grants;
    std::optional<facts::Transcript> transcript; ///< where `words` is Open
    facts::WordsState words = facts::WordsState::Never;
    std::optional<text::ContactScore> reading; ///< with spans
    std::string stamp; ///< of the pack that reads this transcript
    std::optional<Instant> stampSince; ///< when this centre first scored with the model
    std::vector<LegKey> legs; ///< of the whole contact, in order
    std::vector<TransferNote> transfers;
    std::vector<RevisionNote> revisions;
    std::vector<RecordingNote> recordings;
    std::vector<SurveyNote> surveys;
};

} // namespace attune::interactions
