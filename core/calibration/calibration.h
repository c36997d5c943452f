// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How far several people agree who rated the same interactions: for all questions together, for
// each of them, and how severe each person is.
#pragma once

#include "core/facts/ratings.h"
#include "core/stats/ratings.h"

#include <cstdint>
#include <map>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace attune::calibration {

/// How the numbers of a question are to be read.
enum class Scale {
    Nominal, ///< two values: yes or no
    Ordinal, ///< few whole numbers: points
    Continuous, ///< anything else: percentages
};

/// The scale that scores look like; what was never given cannot be seen.
Scale scaleOf(std::span<const double> scores);

/// What one table of interactions × raters says.
struct Agreement {
    Scale scale = Scale::Ordinal;
    stats::Estimate alpha; ///< Krippendorff's, with the interval of a bootstrap
    stats::Estimate ac; ///< Gwet's AC1 of two values, AC2 of points; of others none
    stats::Estimate icc; ///< ICC(2,1); of tables with holes by restricted likelihood, no interval
    stats::Estimate observed; ///< share of pairs of raters that gave the same
    bool hasHoles = false; ///< somebody did not rate everything
    std::size_t resamples = 0;
    std::uint64_t seed = 0;
};

/// What somebody wrote beside a score.
struct Note {
    std::size_t interaction = 0, rater = 0;
    std::string text;
};

struct Question {
    std::string name;
    stats::Ratings ratings; ///< of Snapshot::interactions by Snapshot::raters
    Agreement agreement;
    std::vector<double> categories; ///< values given, ascending
    std::vector<double> shares; ///< of each of them
    std::vector<std::optional<double>> adjusted; ///< of each interaction, as all would score it
    std::vector<Note> notes;
    std::set<std::pair<std::size_t, std::size_t>> apart; ///< not applicable: interaction, rater
    std::size_t rated = 0, notApplicable = 0;
    double spread = 0; ///< the widest difference within one interaction
    std::size_t widest = 0; ///< the interaction it was in
};

struct Rater {
    std::int64_t id = 0;
    std::string name; ///< empty without the personal key
    std::size_t rated = 0, notApplicable = 0;
    std::size_t missing = 0; ///< others answered it, they did not
    double mean = 0; ///< of what they gave
    std::optional<double> severity; ///< points below the others for the same work; none: no others
    std::optional<stats::Interval> interval; ///< 95 %
    /// The same as a best linear prediction: drawn to nothing the further, the fewer scores it
    /// rests on. none: raters fall apart, or units, raters and the rest cannot be told from each
    /// other.
    std::optional<double> shrunken;
    std::size_t group = 0; ///< severities compare only within one
};

struct Interaction {
    std::string contact; ///< external id
    LegKey leg; ///< 0: it was not delivered
};

struct Severity {
    std::size_t groups = 0; ///< of raters without a common interaction between them
    stats::Undefined why = stats::Undefined::No;
};

/// Everything about the ratings of one source. Questions come with the most divergent first.
struct Outcome {
    std::vector<Interaction> interactions;
    std::vector<Rater> raters;
    std::vector<Question> questions;
    /// Each question of each interaction as a unit of its own; no intervals of one interaction
    /// alone.
    Agreement all;
    Severity severity;
    std::size_t rated = 0, notApplicable = 0;
};

struct Method {
    std::size_t resamples = 2000; ///< 0: no interval of alpha
    std::uint64_t seed = 1;
    double confidence = 0.95;
};

/// The points that can be given, ascending, of each question whose form says so. They count in AC
/// and in ordinal weights, given or not; of other questions the points that were given stand for
/// them, with the whole numbers between.
using Scales = std::map<std::string, std::vector<double>>;

/// Pure. Rows stand in the order of contacts, questions, raters, as readRatings() gives them.
Outcome outcomeOf(std::span<const facts::RatingRow> rows, std::span<const facts::RaterRow> raters,
    const Method &method = {}, const Scales &scales = {});

} // namespace attune::calibration
