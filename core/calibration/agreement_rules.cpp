// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What one table of ratings says: which coefficients fit its scale, and their intervals.
#include "core/calibration/agreement_rules.h"

#include "core/stats/chance_agreement.h"
#include "core/stats/intraclass.h"
#include "core/stats/krippendorff.h"
#include "core/stats/reml.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace attune::calibration {

namespace {

constexpr std::size_t kMostPoints = 11; ///< 0 to 10
constexpr double kWidestPoints = 10;

stats::Metric metricOf(Scale scale)
{
    switch (scale) {
    case Scale::Nominal:
        return stats::Metric::Nominal;
    case Scale::Ordinal:
        return stats::Metric::Ordinal;
    case Scale::Continuous:
        break;
    }
    return stats::Metric::Interval;
}

bool hasHoles(const stats::Ratings &ratings)
{
    return std::ranges::any_of(ratings.scores, [](double score) { return score != score; });
}

/// The declared scale: every whole number between the ends, given or not.
std::vector<double> scaleBetween(const std::set<double> &given)
{
    std::vector<double> out;
    for (double point = *given.begin(); point <= *given.rbegin(); ++point)
        out.push_back(point);
    return out;
}

stats::Estimate intraclassOf(const stats::Ratings &ratings, double confidence)
{
    if (!hasHoles(ratings))
        return stats::Intraclass(ratings).icc(stats::IccForm::Agreement, confidence);
    const stats::Crossed design(stats::scoresOf(ratings), ratings.units, ratings.raters);
    const auto found = stats::restrictedLikelihood(design);
    if (!found)
        return stats::Estimate::none(stats::Undefined::NoVariation);
    stats::Estimate out;
    if (const double all = found->unit + found->rater + found->residual; all > 0)
        out.value = found->agreement();
    else
        out.why = stats::Undefined::NoVariation;
    out.units = ratings.units;
    out.raters = ratings.raters;
    return out;
}

} // namespace

Scale scaleOf(std::span<const double> scores)
{
    std::set<double> given;
    for (const double score : scores) {
        if (score != score)
            continue;
        if (score != std::floor(score))
            return Scale::Continuous;
        given.insert(score);
        if (given.size() > kMostPoints)
            return Scale::Continuous;
    }
    if (given.size() > 2 && *given.rbegin() - *given.begin() > kWidestPoints)
        return Scale::Continuous;
    return given.size() <= 2 ? Scale::Nominal : Scale::Ordinal;
}

Scale scaleOf(const stats::Ratings &ratings)
{
    return ratings.categories.size() > 1 ? scaleOf(ratings.categories) : scaleOf(ratings.scores);
}

stats::Ratings declared(stats::Ratings ratings, Scale scale)
{
    if (scale == Scale::Continuous)
        return ratings;
    std::set<double> given;
    for (const double score : ratings.scores) {
        if (score == score)
            given.insert(score);
    }
    const bool areAmongThem = std::ranges::all_of(given, [&](double score) {
        return std::ranges::find(ratings.categories, score) != ratings.categories.end();
    });
    if (ratings.categories.size() > 1 && areAmongThem)
        return ratings;
    if (!given.empty())
        ratings.categories = scale == Scale::Nominal
            ? std::vector<double>(given.begin(), given.end())
            : scaleBetween(given);
    return ratings;
}

Agreement agreementOf(const stats::Ratings &whole, Scale scale, const Method &method)
{
    Agreement out;
    out.scale = scale;
    stats::Ratings ratings = stats::withoutTheSilent(whole);
    out.hasHoles = hasHoles(ratings);
    if (ratings.units == 0)
        out.alpha = out.ac = out.icc = out.observed =
            stats::Estimate::none(stats::Undefined::NoPair);
    if (ratings.units == 0)
        return out;
    out.seed = method.seed;
    // A list changes nothing of alpha and of amounts, and scores need not stand in it.
    stats::Ratings plain = ratings;
    plain.categories.clear();
    const stats::Patterns patterns(plain, stats::GroupBy::Counts);
    out.alpha = stats::alpha(patterns, metricOf(scale));
    if (out.alpha.value && method.resamples > 0) {
        const auto drawn = stats::bootstrap(patterns, stats::AlphaOf(patterns, metricOf(scale)),
            {method.resamples, method.seed, method.confidence});
        out.alpha.interval = drawn.interval;
        out.alpha.error = drawn.error;
        out.resamples = drawn.resamples;
    }
    out.icc = intraclassOf(plain, method.confidence);
    if (scale == Scale::Continuous) {
        return out; // the same number twice is chance there: no share of equals
    }
    ratings = declared(std::move(ratings), scale);
    const stats::Patterns counts(ratings, stats::GroupBy::Counts);
    const stats::Weights same(stats::WeightKind::Unweighted, ratings.categories);
    out.observed = stats::chanceCorrected(
        counts, stats::Coefficient::PercentAgreement, same, method.confidence);
    out.ac = stats::chanceCorrected(counts, stats::Coefficient::Ac,
        scale == Scale::Nominal ? same
                                : stats::Weights(stats::WeightKind::Ordinal, ratings.categories),
        method.confidence);
    return out;
}

} // namespace attune::calibration
