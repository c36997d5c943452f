// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cycles of peer review: who may review whom, the contacts drawn once at the start, the assignment
// drawn with them, and the reviews that came of it.
//
// A reviewer is named "pseudonym", "pseudonym=user" where they have an account of their own, or
// "=user" for a user who is nobody's agent. Whoever has an account signs for themselves; for
// others somebody who may review enters what they say, and is named as its writer.
#pragma once

#include "core/journal/registry.h"
#include "core/peer_review/assignment.h"
#include "core/sessions/sealed_paper.h"

#include <set>

namespace attune::peer_review {

enum class Rhythm : std::uint8_t { Once, Weekly, Monthly };
/// How a contact came to be reviewed. Only what was drawn is a figure of the cycle.
enum class Way : std::uint8_t { Peer, Self, Supervisor, Reactive };

struct Plan {
    std::string title;
    std::int64_t number = 1; ///< in its series
    std::string follows; ///< subject of the cycle before; empty: the first
    Rhythm rhythm = Rhythm::Once;
    bool formal = false; ///< otherwise coaching alone, and no part of any result
    std::string form; ///< id of a published form
    std::int64_t formVersion = 1; ///< pinned
    std::vector<std::string> reviewers; ///< as above
    std::vector<std::string> reviewees; ///< pseudonyms
    std::int64_t contacts = 3; ///< of each reviewee
    std::int64_t least = 0, most = 5; ///< reviews of each reviewer
    std::int64_t cap = 20; ///< percent: the most probable that one person reviews another
    Instant from, until; ///< when the contacts began
    Instant due;
    std::int64_t reciprocalCycles = 4, mostInQuarter = 2;
    std::vector<std::string> vetoes, forced; ///< "reviewer reviewee", persons
    std::vector<std::string> declared; ///< "person person": too close, in both directions
    std::vector<std::string> switchedOff; ///< names of rules

    friend bool operator==(const Plan &, const Plan &) = default;
};
enum class PlanProblem : std::uint8_t {
    NoTitle,
    NoForm,
    NoReviewers,
    NoReviewees,
    TwiceNamed,
    BadReviewer,
    BadPair, ///< not two words, or of somebody who is not in the cycle
    BadRule,
    BadLoad, ///< the least above the most
    BadPeriod,
    TooLarge,
};
inline constexpr std::size_t kMostPeople = 1000, kMostItems = 5000;
/// Pure; empty: it can be drawn.
std::vector<PlanProblem> problemsOf(const Plan &plan);
std::string_view nameOf(PlanProblem problem);
/// The cycle after this one, a week or a month later; nullopt for one that is held once.
std::optional<Plan> nextOf(const Plan &plan, const std::string &subject);

struct State;
/// The cycle of a series after which the next one should have begun: the period of its contacts is
/// over, it is not yet due itself, and nobody planned it. Pure; of several the one that waits
/// longest. Nothing begins by itself: a cycle is a decision of whoever signs it.
struct NextDue {
    std::string after; ///< subject
    std::string title;
    Instant since;
};
std::optional<NextDue> nextDue(const std::vector<State> &cycles, Instant now);

struct Reviewer {
    std::string person; ///< pseudonym; empty: a user who is no agent
    std::string account; ///< empty: has none

    /// What the past and pairs name them by: the pseudonym, or "=user".
    std::string name() const { return person.empty() ? '=' + account : person; }
};
Reviewer reviewerFrom(std::string_view text);
/// "a b" as a pair; nullopt when it is none.
std::optional<std::pair<std::string, std::string>> pairFrom(std::string_view text);

// -- entries
const journal::KindOf<Plan> &planKind();
/// What was drawn, once. Whoever has the same list and the seed draws it again.
struct Drawn {
    std::string seed;
    std::int64_t population = 0; ///< contacts that could have been drawn
    std::string frame; ///< hash of their list, hex
    std::vector<std::string> contacts; ///< "reviewee source/external id"
    std::vector<std::string> assigned; ///< "contact reviewer shares": places, chance of the pair
    std::int64_t mostLikely = 0; ///< shares of the likeliest pair nobody forced
    std::vector<std::string> notConnected; ///< rules whose input was not there
};
const journal::KindOf<Drawn> &drawnKind();
struct Replaced {
    std::int64_t place = 0; ///< of the assignment
    std::string before, now; ///< contacts; the new one is the next of the same draw
    std::string reason;
};
const journal::KindOf<Replaced> &replacedKind();
/// A review that somebody else takes over: whom the rules allow and who has the fewest.
struct Reassigned {
    std::int64_t place = 0; ///< of the assignment
    std::string before, now; ///< as in Plan::reviewers
    std::string reason;
};
const journal::KindOf<Reassigned> &reassignedKind();
struct Reviewed {
    std::int64_t place = 0; ///< of the assignment; -1 for what was not drawn
    Way way = Way::Peer;
    std::string contact;
    std::string person; ///< whose work it is: a pseudonym
    std::string answers; ///< JSON of forms::Answers
    std::vector<std::string> notes; ///< see noteFrom()
    std::optional<std::int64_t> score; ///< hundredths; none: nothing was scored
};
const journal::KindOf<Reviewed> &reviewedKind();
using sessions::noteFrom;
using sessions::noteLine;
struct Ended {
    std::string remark;
};
const journal::KindOf<Ended> &endedKind();

journal::SubjectSort cycleSort();
std::string cycleSubject(std::string_view id);

// -- state
enum class Stage : std::uint8_t { Planned, Open, Ended };
std::string_view nameOf(Stage stage);
std::string_view nameOf(Rhythm rhythm);
std::string_view nameOf(Way way);
std::optional<Rhythm> rhythmNamed(std::string_view name);
std::optional<Way> wayNamed(std::string_view name);

struct Given {
    Reviewed review;
    std::string by;
    Instant at;
    bool late = false; ///< after the day it was due: counts, and is shown so
    std::size_t before = 0; ///< earlier versions of it: they stay in the journal
};

struct Assignment {
    std::string contact; ///< as it is now
    std::string reviewee;
    std::size_t reviewer = 0; ///< place in the plan
    int shares = 0; ///< chance of this pair of people; of the pair that was drawn
    bool forced = false;
    std::vector<Replaced> replaced;
    std::vector<Reassigned> reassigned;
    std::optional<Given> given;
};

struct State {
    std::string subject;
    Plan plan;
    Stage stage = Stage::Planned;
    std::string by; ///< who planned it
    std::optional<Drawn> drawn;
    std::optional<Instant> opened, ended;
    std::vector<Assignment> assignments;
    std::vector<Given> others; ///< own, supervisors' and reactive reviews, apart
    std::size_t ignored = 0; ///< entries that came too early, too late or by others: without effect
    std::size_t erased = 0; ///< reviews of people who were forgotten, and what is past its time
    bool inConflict = false; ///< two plans stand against each other
    journal::Heads heads;

    Reviewer reviewerOf(const Assignment &assignment) const;
    std::size_t done() const;
    std::size_t replaced() const;
    std::size_t reassigned() const;
    /// Fewest and most reviews of one reviewer.
    std::pair<int, int> loads() const;
    /// Whether this user may enter the review of this place.
    bool maySign(std::string_view user, const Assignment &assignment) const;
};
/// Pure.
State stateFrom(std::string_view subject, const journal::History &history);

/// What a peer may see of a cycle: who reviews what and how far it is, and of what was said only
/// what they wrote themselves.
State asPeerSees(State state, std::string_view user);

// -- why this pair
enum class Standing : std::uint8_t {
    Kept,
    NotConnected, ///< nothing is known that it could be judged by
    SwitchedOff,
    CoachingOnly, ///< holds for formal reviews alone
    ByHand, ///< the pair was forced: nobody asked the rule
};
struct Reason {
    Rule rule = Rule::Self;
    Standing standing = Standing::Kept;
};
/// Every rule with what came of it, when this pair was drawn.
std::vector<Reason> reasonsOf(const State &state, const Assignment &assignment);

// -- friends among each other
/// How much more people give to those who reviewed them in turn.
struct Inflation {
    std::size_t pairs = 0; ///< two people who reviewed each other, compared with others' reviews
    std::optional<double> difference; ///< points above what others gave the same people
    std::optional<std::pair<double, double>> interval; ///< 95 %, from two pairs on
};
struct Scored {
    std::string reviewer, reviewee;
    double score = 0;
};
/// Pure. A pair counts by the mean of its two sides, each against the mean of what others gave the
/// same person (a mean of differences, Student's interval).
Inflation inflationOf(const std::vector<Scored> &reviews);
/// Of peers alone, over all these cycles.
std::vector<Scored> scoredIn(const std::vector<State> &cycles);

void declareKinds(journal::Registry &registry);

} // namespace attune::peer_review
