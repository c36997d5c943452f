// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be said of the people who score, over sessions: the many-facet model, drift, how far
// they lie from an expert, and how many interactions the next session needs.
#pragma once

#include "core/calibration/calibration.h"
#include "core/stats/drift.h"
#include "core/stats/rasch_report.h"

namespace attune::calibration {

/// Why the many-facet model was not fitted.
enum class Unfit {
    No,
    Scale, ///< percentages, or questions on scales of different kinds
    FewScores, ///< of an evaluator or a question
    FewInCategory, ///< a score was given too rarely
    NotConnected,
    RunsAway, ///< the scores order somebody wholly
};

/// Severity in logits with the difficulty of questions and interactions taken out (Linacre 1989).
struct ManyFacets {
    Unfit why = Unfit::No;
    std::size_t least = 0; ///< the smallest count there was, when there were too few
    std::vector<std::optional<stats::RaschLevel>> raters; ///< as Outcome::raters
    std::vector<stats::RaschExtreme> extremes; ///< evaluators all of whose scores lie at one end
    std::optional<double> reliability; ///< that evaluators differ
    double p = 1; ///< that they are all equally severe
};
/// About ten scores of each evaluator, question and point of the scale are wanted (rule of thumb,
/// Linacre).
inline constexpr std::size_t kLeastForFacets = 10;
ManyFacets manyFacetsOf(const Outcome &outcome);

/// One session's ratings, for what is read over several.
struct Sitting {
    std::vector<facts::RatingRow> rows; ///< in the order of contacts, questions, raters
    std::vector<facts::RaterRow> raters;
    Scales scales{};
};

/// All of them as one table: who has the same name is the same person, the same interaction may
/// come twice. Only questions of the last one count: points of others mean something else.
Sitting together(std::span<const Sitting> sittings);

struct RaterDrift {
    std::string name;
    std::size_t before = 0, after = 0; ///< scores
    stats::Drift drift;
};
struct Drifts {
    std::vector<RaterDrift> raters; ///< of the last session
    std::size_t sessions = 0; ///< before it
    std::size_t anchors = 0; ///< answers to interactions scored before and again
};
/// The last session against all before it. With interactions scored before and again, on these.
Drifts driftsOf(std::span<const Sitting> sittings);

struct Deviation {
    std::size_t both = 0; ///< answers that both gave
    double mean = 0; ///< positive: gives more than the expert
    double absolute = 0, most = 0;
    double exact = 0; ///< share
    std::optional<stats::Interval> interval; ///< of the mean, 95 %
};
/// Of each evaluator from `expert`; nothing shared, nothing said.
std::vector<std::optional<Deviation>> deviationsFrom(const Outcome &outcome, std::size_t expert);

struct NextSession {
    std::string question; ///< empty: all of them together
    double interactions = 0;
};
/// So many interactions make the interval of alpha ± `half`, if the next ones are like these.
std::vector<NextSession> nextSession(const Outcome &outcome, double half);

} // namespace attune::calibration
