// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calibration sessions: several people score the same interactions by one version of a form, each
// for themselves, and see each other's scores together.
//
// A session is a subject of the journal. What somebody scored is sealed with a key of its own,
// wrapped to them and to who keeps the session; revealing is an entry that hands those keys to all.
// Who keeps it: the facilitator and the substitute, and the substitute alone where the facilitator
// scores, so that nobody who scores can open anything before the reveal.
#pragma once

#include "core/journal/registry.h"

#include <optional>
#include <string>
#include <vector>

namespace attune::sessions {

enum class Mode : std::uint8_t {
    Blind, ///< nobody sees another's scores before the reveal
    Open, ///< everybody sees them as they come
    Consensus, ///< nobody scores alone: the answers are agreed together
};

/// Who does what with which interactions; may be changed until scoring begins.
struct Plan {
    std::string title;
    Mode mode = Mode::Blind;
    std::string form; ///< id of a published form
    std::int64_t formVersion = 1; ///< pinned
    std::string facilitator;
    std::string substitute; ///< named at the start; needed where the facilitator scores
    std::vector<std::string> participants;
    std::string expert; ///< one of them, whose scores are the reference; empty: nobody
    std::vector<std::string> interactions; ///< "source/external id"
    std::string certificate; ///< of the draw, JSON; empty: chosen by hand
    std::int64_t repeats = 0; ///< hidden gold items among the interactions
    std::optional<Instant> deadline;

    friend bool operator==(const Plan &, const Plan &) = default;
};
struct PlanProblem {
    enum class Why {
        NoTitle,
        FewParticipants,
        TooManyParticipants,
        TwiceNamed,
        NoInteraction,
        TooManyInteractions,
        NoForm,
        NoFacilitator,
        ExpertNotAmongThem,
        SubstituteNeeded, ///< the facilitator scores
        SubstituteScores,
    };
    Why why;
};
inline constexpr std::size_t kMostParticipants = 100, kMostInteractions = 100, kMostRepeats = 20;
/// Pure; empty: scoring can begin.
std::vector<PlanProblem> problemsOf(const Plan &plan);
std::string_view nameOf(PlanProblem::Why why);
/// Who can open scores before the reveal, and make it.
std::vector<std::string> keepersOf(const Plan &plan);

// -- entries
const journal::KindOf<Plan> &planKind();
struct Started {
    std::string remark;
};
const journal::KindOf<Started> &startedKind();
struct Extended {
    Instant deadline;
    std::string reason;
};
const journal::KindOf<Extended> &extendedKind();
struct ScoredEntry {
    std::int64_t interaction = 0; ///< its place in the plan
    std::string sealed; ///< hex, with a key of its own
    std::vector<std::string> wraps; ///< "hex user": the key for each who may open it
};
const journal::KindOf<ScoredEntry> &scoredKind();
struct RevealedEntry {
    std::vector<std::string> wraps; ///< "hex user": one key for each participant
    std::vector<std::string> keys; ///< "entry hex": the key of each score, sealed with that one
};
const journal::KindOf<RevealedEntry> &revealedKind();
/// What all hold to be right; it need not be anybody's answer.
struct Consensus {
    std::int64_t interaction = 0;
    std::string question;
    std::string answer; ///< JSON as forms::Answer
    std::string remark;
};
const journal::KindOf<Consensus> &consensusKind();
struct Agreed {
    std::vector<std::string> attended;
    std::string remark;
};
const journal::KindOf<Agreed> &agreedKind();
struct Closed {
    std::string remark;
};
const journal::KindOf<Closed> &closedKind();

journal::SubjectSort sessionSort();
void declareKinds(journal::Registry &registry);

// -- state
enum class Stage : std::uint8_t { Draft, Scoring, Revealed, Agreed, Closed };
std::string_view nameOf(Stage stage);
std::string_view nameOf(Mode mode);
std::optional<Mode> modeNamed(std::string_view name);

/// A score as everybody may know of it.
struct Given {
    std::size_t interaction = 0;
    std::string by;
    Instant at;
    journal::EntryRef entry;
    bool late = false; ///< after the deadline: counts, and is shown so
    bool afterReveal = false; ///< its writer could see the others': shown, never counted
    ScoredEntry sealed;
};

struct Absent {
    std::string who;
    std::size_t missing = 0; ///< interactions
};

struct State {
    std::string subject;
    Plan plan;
    Stage stage = Stage::Draft;
    std::string by; ///< who made it
    std::vector<Given> given; ///< the newest of each person and interaction
    std::vector<RevealedEntry> reveals;
    std::optional<Instant> started, revealed;
    std::vector<Consensus> consensus; ///< the newest of each question
    std::vector<std::string> attended;
    std::string remark;
    std::size_t erased = 0; ///< entries that are past their time
    std::size_t ignored = 0; ///< entries by who may not, or too late: kept, and without effect
    bool inConflict = false; ///< two plans stand against each other
    journal::Heads heads;

    std::vector<Absent> absent() const; ///< who still lacks scores
    std::size_t counted() const; ///< scores that count
    /// Scores given blind whose keys no reveal handed out: they came from elsewhere after it.
    std::size_t notRevealed() const;
    bool hasFinished(std::string_view who) const;
    bool isParticipant(std::string_view who) const;
    bool isKeeper(std::string_view who) const;
};
/// Pure. Entries of people who may not make them count for nothing, wherever they came from.
State stateFrom(std::string_view subject, const journal::History &history);
/// Interactions whose right answers by this form are known since a reveal: the expert scored them,
/// or something of them was agreed. Pure; ascending.
std::vector<std::string> goldIn(const std::vector<State> &sessions, std::string_view form);
std::string subjectFor(std::string_view id);
/// Random, for a new subject: it names nobody.
std::string freshId();

} // namespace attune::sessions
