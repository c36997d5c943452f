// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a supervisor needs at this moment: a few figures with how sure they are, and what waits for
// them.
#pragma once

#include "core/facts/leg_row.h"
#include "core/facts/organisation.h"
#include "core/scoring/scoring.h"

#include <optional>
#include <string>
#include <vector>

namespace attune::today {

/// One leg with what Today looks at.
struct Contact {
    LegKey key;
    Instant start;
    std::optional<Instant> end;
    AgentId agent;
    QueueId queue;
    facts::Channel channel = facts::Channel::Other;
    facts::Basis basis = facts::Basis::None;
    unsigned flags = 0;
    bool hasTranscript = false;
    bool waits = false; ///< for its score
    std::optional<scoring::ScoreRow> score;

    bool has(facts::LegFlag flag) const { return flags & static_cast<unsigned>(flag); }
};

/// A share or count of today, what it was, and the last days for the small curve.
struct Figure {
    std::optional<double> value; ///< nullopt: cannot be said, see n
    std::optional<double> before; ///< the same until this time of day, a week ago
    std::int64_t n = 0; ///< what it rests on
    std::int64_t of = 0; ///< out of
    std::vector<double> days; ///< oldest first, up to today; NaN where there is nothing
};

enum class NeedKind {
    AbuseReceived, ///< abuse or threat in one contact
    HostileRun, ///< several hostile contacts of one agent in 90 minutes
    EscalationUnanswered, ///< asked for, neither offered nor done
    EndedNegative,
    DataIsOld,
    SetAside,
    UnknownAgents,
    ScoringWaits, ///< nobody who may read transcripts is signed in
};

enum class Urgency { Critical, Warning, Info };

struct Need {
    NeedKind kind = NeedKind::EndedNegative;
    Urgency urgency = Urgency::Info;
    Instant at;
    AgentId agent;
    QueueId queue;
    std::vector<LegKey> legs; ///< what its action opens
    std::int64_t count = 0;
    bool further = false; ///< what is left of its kind, `count` of them; of no single agent
    double value = 0; ///< EndedNegative: the valence it ended with; DataIsOld: minutes
};

struct QueueBar {
    QueueId queue;
    std::int64_t scored = 0; ///< contacts of today with a known end
    std::int64_t negative = 0; ///< of them ended below neutral
    std::optional<double> usual; ///< share over the two weeks before
};

struct Snapshot {
    std::int64_t revision = 0;
    Instant now;
    facts::Scope scope;
    std::shared_ptr<const facts::Organisation> organisation;
    bool scoresOpen = true;
    bool empty = false; ///< there is no contact at all yet
    LocalDay day{};
    std::int64_t agentsOnShift = 0;
    std::int64_t queuesOpen = 0;
    std::optional<Instant> nextHandOver; ///< when the next shift of two or more people ends
    std::optional<Instant> lastData;
    std::int64_t waiting = 0; ///< transcripts that wait to be scored

    Figure contacts; ///< today
    Figure recovery; ///< median share of the dip made good, over the last seven days
    Figure hostile; ///< contacts of today with hostility 2 or more
    Figure escalations; ///< asked for today; `of`: offered or done among them
    Figure consent; ///< share of today's contacts whose customer agreed to analysis
    std::vector<Need> needs; ///< most urgent first
    std::vector<QueueBar> queues; ///< most negative first
};

/// Thresholds, with where each comes from; a centre's own agreement may set others later.
struct Limits {
    std::chrono::minutes runWindow{90};
    int runLength = 3; ///< hostile contacts in the window before a run is named
    double endedNegative = -0.4;
    std::chrono::minutes oldData{30};
    std::chrono::hours lookBack{
        8}; ///< needs older than a shift belong to the next review, not to now
    std::size_t mostOfAKind = 4; ///< listed one by one; the rest of a kind is one line
};

/// Pure: everything but what the store alone knows (shifts, set-aside records) from the contacts of
/// the last fifteen days.
void fillFigures(Snapshot &out, const std::vector<Contact> &contacts);
std::vector<Need> needsOf(const std::vector<Contact> &contacts, Instant now, const Limits &limits);
std::vector<QueueBar> queueBars(const Snapshot &snapshot, const std::vector<Contact> &contacts);

} // namespace attune::today
