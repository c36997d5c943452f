// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Formal evaluations of agents' contacts, and the agent's side of them: what is disputed question
// by question, scored again by somebody who knows nothing of it, and decided with a reason.
//
// One subject holds an evaluation and everything said of it. Nothing in it is undone: a retraction
// and a withdrawal are entries of their own, so that what was given stays readable.
#pragma once

#include "core/forms/scoring.h"
#include "core/journal/registry.h"
#include "core/sessions/sealed_paper.h"

namespace attune::disputes {

// -- entries
struct Evaluated {
    std::string person; ///< whose work it is: a pseudonym
    std::string contact; ///< "source/external id"
    Instant contactStart;
    std::string form;
    std::int64_t formVersion = 1; ///< pinned
    std::string answers; ///< JSON of forms::Answers
    std::vector<std::string> notes; ///< see sessions::noteFrom()
    std::string remark; ///< of the whole
    std::optional<std::int64_t> score; ///< hundredths; none: nothing was scored
    std::optional<Instant> disputeUntil; ///< by the form's window; none: it cannot be disputed
};
const journal::KindOf<Evaluated> &evaluatedKind();
struct Retracted {
    std::string reason;
};
/// By who evaluated.
const journal::KindOf<Retracted> &retractedKind();
/// By who answers for quality, of anybody's evaluation.
const journal::KindOf<Retracted> &annulledKind();
/// Of each question the answer that is proposed and why; three lists of one length.
struct Opened {
    std::vector<std::string> questions;
    std::vector<std::string> proposed; ///< JSON of forms::Answers with this one question
    std::vector<std::string> reasons;
};
const journal::KindOf<Opened> &openedKind();
struct Withdrawn {
    std::string reason;
};
const journal::KindOf<Withdrawn> &withdrawnKind();
struct Assigned {
    std::string evaluator; ///< a user
    Instant due;
    std::vector<std::string> excluded; ///< "reason user", of who could not be chosen
};
const journal::KindOf<Assigned> &assignedKind();
struct Rescored {
    std::string answers; ///< of the whole form: which questions are disputed is not known
    std::vector<std::string> notes;
    std::optional<std::int64_t> score;
};
const journal::KindOf<Rescored> &rescoredKind();

enum class Outcome : std::uint8_t {
    Keep, ///< what was given
    Accept, ///< what was proposed
    Third, ///< what the second evaluator gave, when it is neither
};
struct Resolved {
    std::vector<std::string> questions;
    std::vector<std::string> outcomes;
    std::vector<std::string> answers; ///< what stands now, as in Opened
    std::vector<std::string> reasons;
    std::vector<std::string> filled; ///< questions asked only now, answered as when scored again
    std::optional<std::int64_t> score;
};
const journal::KindOf<Resolved> &resolvedKind();

journal::SubjectSort evaluationSort();
std::string evaluationSubject(std::string_view id);
void declareKinds(journal::Registry &registry);

// -- state
struct Proposal {
    std::string question;
    forms::Answer answer;
    std::string reason;
};
/// What one person recorded for the agent.
struct Side {
    std::string by;
    Instant at;
    std::vector<Proposal> proposals;
    std::size_t place = 0; ///< of its entry in the history
};
struct Assignment {
    std::string evaluator, by;
    Instant at, due;
    std::vector<std::string> excluded;
    std::size_t place = 0;
};
struct Rescore {
    std::string by;
    Instant at;
    forms::Answers answers;
    std::vector<std::string> notes;
    std::optional<std::int64_t> score;
    bool late = false; ///< after it was due: counts, and is shown so
    std::size_t place = 0;
};
struct Decided {
    std::string question;
    Outcome outcome = Outcome::Keep;
    forms::Answer before, now;
    std::string reason;
};
struct Resolution {
    std::string by;
    Instant at;
    std::vector<Decided> decided;
    std::vector<std::string> filled;
    std::optional<std::int64_t> score;
    std::size_t place = 0;

    bool changes() const;
};

enum class Stage : std::uint8_t {
    Open, ///< waits for a second evaluator
    Assigned,
    Rescored, ///< waits for the decision
    Resolved,
    Withdrawn,
    Overtaken, ///< the evaluation was retracted
};
struct Dispute {
    Stage stage = Stage::Open;
    std::vector<Side> sides; ///< more than one: people who did not know of each other
    std::vector<Side> withdrawn;
    std::vector<Assignment> assignments; ///< those in force are the last, or several made apart
    std::size_t replaced = 0; ///< assignments before those
    std::optional<Rescore> rescore;
    std::vector<Resolution> resolutions; ///< more than one: decided apart, and nothing counts yet
    std::string withdrawnWhy;

    bool live() const { return stage < Stage::Resolved || contested(); }
    bool contested() const { return stage == Stage::Resolved && resolutions.size() > 1; }
    bool isSide(std::string_view user) const;
    bool isAssigned(std::string_view user) const;
    std::vector<std::string> questions() const; ///< of all sides, each once
    std::vector<const Proposal *> proposalsFor(std::string_view question) const;
    Instant opened() const;
};

struct Version {
    forms::Answers answers;
    std::optional<std::int64_t> score;
    std::string by;
    Instant at;
};
struct Retraction {
    std::string by;
    Instant at;
    std::string reason;
};

struct State {
    std::string subject;
    Evaluated evaluated;
    std::string by;
    Instant at;
    std::vector<Version> versions; ///< the last stands; those before are retracted and kept
    std::vector<Dispute> disputes; ///< oldest first
    std::vector<Side> late; ///< recorded after the window had closed: kept, without effect
    std::optional<Retraction> retraction;
    std::size_t ignored = 0; ///< entries that were not their writers' to make, or came too late
    std::size_t erased = 0; ///< of people who were forgotten, and what is past its time
    bool inConflict = false; ///< people decided apart from each other
    bool masked = false; ///< what was given is kept from the reader
    journal::Heads heads;

    bool stands() const { return !versions.empty() && !retraction; }
    const Version &current() const { return versions.back(); }
    /// Nullptr: nothing is disputed now.
    const Dispute *liveDispute() const;
    /// Of the newest dispute; nullopt: it was never disputed.
    std::optional<Stage> stage() const;
    bool isDecided(std::string_view question) const;
};
/// Pure. Whoever wrote an entry that was not theirs to write is not listened to.
State stateFrom(std::string_view subject, const journal::History &history);

// -- who may see what
struct Reader {
    std::string user;
    Roles roles;
};
/// Whether they are to score it again and have not done so yet.
bool isBlind(const State &state, std::string_view user);
/// Without what must not be known before it is scored again, and without what is not theirs.
State asSeenBy(State state, const Reader &reader);
/// Whether asSeenBy() takes anything away.
bool keepsSomething(const State &state, const Reader &reader);

// -- proposals and decisions
enum class Problem : std::uint8_t {
    Retracted,
    NoWindow, ///< its form allows no dispute
    WindowClosed,
    OwnEvaluation,
    AlreadyOpen,
    NoQuestions,
    TwiceNamed,
    NoSuchQuestion,
    NotAsked, ///< because of an earlier answer
    AlreadyDecided,
    OffScale,
    NotApplicableHere,
    NoAnswer,
    SameAsGiven,
    NoReason,
    NoOutcome, ///< a question that was left undecided
    NotProposed, ///< a value that nobody gave or proposed
};
struct DisputeProblem {
    std::string question; ///< empty: of the whole
    Problem why = Problem::NoQuestions;
};
/// Apart from comments; options in any order.
bool isSame(const forms::Answer &a, const forms::Answer &b);
/// Pure. Everything that keeps it from being opened by `user` now.
std::vector<DisputeProblem> problemsOf(const State &state, const forms::Form &form,
    const std::vector<Proposal> &proposals, std::string_view user, Instant now);
/// What was changed in a filled form, with the comment as reason.
std::vector<Proposal> proposalsFrom(const State &state, const forms::Answers &wished);

/// What follows from scoring it again; nullopt: it says nothing of this question, so a person
/// decides between the two others.
std::optional<Decided> derivedFor(
    const State &state, const Dispute &dispute, const std::string &question);
struct Choice {
    std::string question;
    Outcome outcome = Outcome::Keep;
    std::string reason;
    std::size_t proposal = 0; ///< of proposalsFor(), where several stand against each other
};
Result<Decided> decidedFrom(const State &state, const Dispute &dispute, const Choice &choice);
/// With what is asked only now, taken from the second evaluator's answers.
struct After {
    forms::Answers answers;
    std::vector<std::string> filled;
};
After answersAfter(const State &state, const forms::Form &form, const Dispute &dispute,
    const std::vector<Decided> &decided);

/// {"question": {…}} of one answer, and back.
std::string answerText(const std::string &question, const forms::Answer &answer);
std::optional<forms::Answer> answerFrom(const std::string &question, const std::string &text);

std::string_view nameOf(Outcome outcome);
std::string_view nameOf(Stage stage);
std::string_view nameOf(Problem problem);
std::optional<Outcome> outcomeNamed(std::string_view name);

} // namespace attune::disputes
