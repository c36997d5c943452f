// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the program may use customers' emotions for, what it proposes because of them, and that a
// person decided and why.
#pragma once

#include "core/journal/registry.h"

#include <array>
#include <span>

namespace attune::governance {

enum class Use { Scoring, AttentionList, Routing, Scheduling, Pay };
inline constexpr std::array kUses{
    Use::Scoring, Use::AttentionList, Use::Routing, Use::Scheduling, Use::Pay};
std::string_view nameOf(Use use); ///< "attention_list"
/// Whether anything in this program leads from a score there. Where nothing does, nothing can be
/// switched on.
bool hasPath(Use use);

/// The switch of a use. Off is off at once and for everybody.
struct UseSwitched {
    bool on = false;
    std::string reason;
};
const journal::KindOf<UseSwitched> &useSwitchedKind();

struct UseState {
    Use use = Use::Scoring;
    bool on = false;
    std::string by, reason; ///< empty: nobody ever switched it
    std::optional<Instant> at;
    bool contradicted = false; ///< two switched it apart; then it is off until somebody settles it
    journal::Heads heads;
};
/// Pure. What has a path is on until somebody switches it off.
UseState useStateFrom(Use use, const journal::History &history);
std::string useSubject(Use use);

/// What the program suggests; a place in a sorted list of people is a suggestion too.
struct Proposal {
    std::string id; ///< the same for as long as it is the same suggestion
    Use use = Use::AttentionList;
    std::string about; ///< a person's pseudonym
    std::string what; ///< "abuse_received" and so on; the window makes the sentence
    Instant at;
    std::vector<std::string> inputs; ///< contacts it rests on: "source/contact"
    std::int64_t place = 0; ///< in the list, from 1
    std::int64_t placeWithout = 0; ///< without the emotion input; 0: it would not be there
};

enum class Outcome { Taken, Changed, Left };
/// The suggestion as it was and what came of it: one entry tells the whole story.
struct Decided {
    Use use = Use::AttentionList;
    std::string about, what;
    Instant proposedAt;
    std::vector<std::string> inputs;
    std::int64_t place = 0, placeWithout = 0;
    Outcome outcome = Outcome::Left;
    std::string reason;
    std::int64_t shownMs = 0; ///< how long it was on screen before
};
const journal::KindOf<Decided> &decidedKind();
Decided decisionOn(
    const Proposal &proposal, Outcome outcome, std::string reason, Milliseconds shown);

/// A decision as it stands in the log.
struct LoggedDecision {
    Decided decided;
    std::string by;
    Instant at;
    std::string subject;
    journal::EntryRef entry;
};

/// Of one that does not open here.
struct ClosedDecision {
    std::string by;
    Instant at;
    std::string subject;
    journal::EntryRef entry;
};

/// What makes it doubtful that somebody decided.
struct Alarm {
    enum class Why { TooFast, AlwaysTaken };
    Why why = Why::TooFast;
    std::string by;
    Use use = Use::AttentionList;
    std::int64_t count = 0; ///< too fast, or taken
    std::int64_t of = 0; ///< of how many
};
inline constexpr Milliseconds kTooFast{5000};
inline constexpr std::int64_t kEnoughForPattern = 10; ///< decisions before "always" means anything
inline constexpr std::chrono::days kAlarmWindow{30};
/// Pure. Of one person and one use within the window.
std::vector<Alarm> alarmsOf(std::span<const LoggedDecision> decisions, Instant now);

journal::SubjectSort useSort();
journal::SubjectSort proposalSort();
void declareOversightKinds(journal::Registry &registry);

} // namespace attune::governance
