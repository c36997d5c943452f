// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How fast rater agreement is computed on a table larger than any session's.
#include "app/bench/bench.h"
#include "core/stats/chance_agreement.h"
#include "core/stats/krippendorff.h"
#include "core/stats/random.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

namespace attune::app {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kUnits = 10'000, kRaters = 8;
constexpr double kMissing = 0.3;

/// Each unit has a true category; a rater gives it, one beside it, or any.
stats::Ratings madeRatings()
{
    stats::Random random(1);
    auto out = stats::Ratings::empty(kUnits, kRaters);
    out.categories = {1, 2, 3, 4, 5};
    for (std::size_t unit = 0; unit < kUnits; ++unit) {
        const double truth = 1 + random.below(5);
        for (std::size_t rater = 0; rater < kRaters; ++rater) {
            if (random.share() < kMissing)
                continue;
            const double how = random.share();
            const double beside = truth + (random.below(2) == 0 ? -1 : 1);
            const double given = how < 0.5 ? truth : how < 0.85 ? beside : 1 + random.below(5);
            out.at(unit, rater) = std::clamp(given, 1., 5.);
        }
    }
    return out;
}

/// The least and the middle of several runs, in milliseconds.
template <typename Work>
QJsonObject measured(int runs, Work &&work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const auto begun = Stopwatch::now();
        work();
        times.push_back(
            std::chrono::duration<double, std::milli>(Stopwatch::now() - begun).count());
    }
    return {{u"median_ms"_s, percentile(times, 0.5)}, {u"least_ms"_s, times.front()}};
}

Result<QJsonObject> benchAgreement(const QStringList &)
{
    const stats::Ratings ratings = madeRatings();
    double value = 0;
    const QJsonObject alpha = measured(20, [&] {
        value = *stats::alpha({ratings, stats::GroupBy::Counts}, stats::Metric::Ordinal).value;
    });
    const QJsonObject resampled = measured(5, [&] {
        const stats::Patterns patterns(ratings, stats::GroupBy::Counts);
        stats::bootstrap(patterns, stats::AlphaOf(patterns, stats::Metric::Ordinal), {1000, 1});
    });
    const QJsonObject weighted = measured(5, [&] {
        const stats::Weights weights(stats::WeightKind::Ordinal, ratings.categories);
        stats::chanceCorrected(
            {ratings, stats::GroupBy::Counts}, stats::Coefficient::GwetAlpha, weights);
    });
    const QJsonObject byRater = measured(5, [&] {
        const stats::Weights weights(stats::WeightKind::Unweighted, ratings.categories);
        stats::chanceCorrected(
            {ratings, stats::GroupBy::Raters}, stats::Coefficient::Conger, weights);
    });
    return QJsonObject{{u"units"_s, qint64(kUnits)}, {u"raters"_s, qint64(kRaters)},
        {u"alpha"_s, value},
        {u"patterns"_s, qint64(stats::Patterns(ratings, stats::GroupBy::Counts).size())},
        {u"alpha_ordinal"_s, alpha}, {u"bootstrap_1000"_s, resampled},
        {u"gwet_ordinal_with_error"_s, weighted}, {u"conger_with_error"_s, byRater},
        {u"peak_megabytes"_s, peakMegabytes()}};
}

constexpr std::array kAgreementBenchmarks{
    Benchmark{"agreement",
        "rater agreement of 10,000 units by 8 raters, 5 categories, 30 % missing: one ordinal "
        "alpha, 1,000 resamples",
        &benchAgreement},
};

} // namespace

std::span<const Benchmark> agreementBenchmarks()
{
    return kAgreementBenchmarks;
}

} // namespace attune::app
