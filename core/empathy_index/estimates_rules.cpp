// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pure: shrinkage by empirical Bayes, and ranks with how far they could be others.

#include "core/empathy_index/estimates.h"

#include "core/stats/bootstrap.h"
#include "core/stats/empirical_bayes.h"

#include <algorithm>
#include <cmath>

namespace attune::empathy_index {

namespace {

constexpr double kNormal975 = 1.959963984540054;
/// Where no contact of anybody differs from the next, the formula's limit is wanted and not 0/0.
constexpr double kLeastVariance = 1e-12;

double varianceOf(const Draws &draws)
{
    double n = 0, mean = 0, squares = 0;
    for (const auto &draw : draws) {
        if (!draw)
            continue;
        n += 1;
        const double d = *draw - mean;
        mean += d / n;
        squares += d * (*draw - mean);
    }
    return n > 1 ? squares / (n - 1) : 0;
}

struct Shown {
    Unit *unit;
    const Draws *draws;
    double variance = 0;
};

/// The spread of one contact, pooled over units: somebody whose few contacts happen to be alike is
/// not taken for certain.
double pooledVariance(const std::vector<Shown> &shown)
{
    double sum = 0, df = 0;
    for (const Shown &each : shown) {
        const auto n = static_cast<double>(each.unit->n);
        sum += (n - 1) * n * varianceOf(*each.draws);
        df += n - 1;
    }
    return df > 0 ? std::max(sum / df, kLeastVariance) : kLeastVariance;
}

/// Each value moves about its estimate as its index does about itself, less what the others tell
/// about it: so the spread of the draws is that of the interval, √(B v).
std::vector<std::vector<double>> drawnRanks(const std::vector<Shown> &ranked)
{
    std::vector<std::vector<double>> out(ranked.size());
    const std::size_t draws = ranked.empty() ? 0 : ranked.front().draws->size();
    std::vector<std::optional<double>> values(ranked.size());
    for (std::size_t draw = 0; draw < draws; ++draw) {
        for (std::size_t i = 0; i < ranked.size(); ++i) {
            const Unit &unit = *ranked[i].unit;
            const double index = *unit.index;
            values[i] = unit.estimate->value
                + std::sqrt(unit.estimate->reliability)
                    * ((*ranked[i].draws)[draw].value_or(index) - index);
        }
        const auto ranks = stats::ranks(values);
        for (std::size_t i = 0; i < ranked.size(); ++i)
            out[i].push_back(*ranks[i]);
    }
    for (auto &each : out)
        std::ranges::sort(each);
    return out;
}

/// Ranks of the estimates as they would be with other weights.
std::vector<std::optional<double>> ranksUnder(
    const std::vector<Shown> &ranked, const Shares &weights, double mean, const Method &method)
{
    std::vector<std::optional<double>> values;
    for (const Shown &each : ranked) {
        const auto index = stats::composite(componentsOf(*each.unit), weights,
            stats::Aggregation::Geometric, method.leastWeight, method.floor);
        const double b = each.unit->estimate->reliability;
        values.push_back(index ? std::optional(mean + b * (*index - mean)) : std::nullopt);
    }
    return stats::ranks(values);
}

void shiftWeights(const std::vector<Shown> &ranked, const Outcome &outcome, const Method &method)
{
    for (std::size_t k = 0; k < kProxies; ++k) {
        for (const double factor : {1 - method.weightShift, 1 + method.weightShift}) {
            Shares shifted = outcome.weights;
            shifted[k] *= factor;
            double sum = 0;
            for (const double each : shifted)
                sum += each;
            for (double &each : shifted)
                each /= sum;
            const auto ranks = ranksUnder(ranked, shifted, outcome.mean, method);
            for (std::size_t i = 0; i < ranked.size(); ++i) {
                RankSpan &span = *ranked[i].unit->rank;
                span.leastWeighed = std::min(span.leastWeighed, ranks[i].value_or(span.rank));
                span.mostWeighed = std::max(span.mostWeighed, ranks[i].value_or(span.rank));
            }
        }
    }
}

void rank(const std::vector<Shown> &ranked, const Outcome &outcome, const Method &method)
{
    std::vector<std::optional<double>> values, arithmetic;
    for (const Shown &each : ranked) {
        values.push_back(each.unit->estimate->value);
        arithmetic.push_back(each.unit->arithmetic);
    }
    const auto ranks = stats::ranks(values), byArithmetic = stats::ranks(arithmetic);
    const auto drawn = drawnRanks(ranked);
    for (std::size_t i = 0; i < ranked.size(); ++i) {
        const double at = *ranks[i];
        RankSpan span{at, at, at, at, at, byArithmetic[i].value_or(at)};
        if (!drawn[i].empty()) {
            span.low = std::min(at, std::floor(stats::quantileOf(drawn[i], 0.025)));
            span.high = std::max(at, std::ceil(stats::quantileOf(drawn[i], 0.975)));
        }
        ranked[i].unit->rank = span;
    }
    shiftWeights(ranked, outcome, method);
}

} // namespace

stats::Components componentsOf(const Unit &unit)
{
    stats::Components out;
    for (const Component &component : unit.components)
        out.push_back(component.adjusted);
    return out;
}

std::optional<Range> rangeOf(const Draws &draws)
{
    std::vector<double> values;
    for (const auto &draw : draws) {
        if (draw)
            values.push_back(*draw);
    }
    if (values.empty())
        return std::nullopt;
    std::ranges::sort(values);
    return Range{stats::quantileOf(values, 0.025), stats::quantileOf(values, 0.975)};
}

void estimate(Outcome &outcome, const std::map<std::int64_t, Draws> &draws, const Method &method)
{
    std::vector<Shown> shown;
    for (Unit &unit : outcome.units) {
        if (unit.index)
            shown.push_back({&unit, &draws.at(unit.id)});
    }
    const double one = pooledVariance(shown);
    std::vector<double> values, variances;
    for (Shown &each : shown) {
        each.variance = one / static_cast<double>(each.unit->n);
        values.push_back(*each.unit->index);
        variances.push_back(each.variance);
    }
    const auto bayes =
        stats::empiricalBayes(values, variances, stats::Tau2Method::DerSimonianLaird);
    if (!bayes)
        return;
    outcome.tau2 = bayes->tau2;
    outcome.mean = bayes->mean;
    std::vector<Shown> ranked;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const double b = bayes->reliability[i], value = bayes->shrunken[i];
        const double half = kNormal975
            * std::sqrt(b * variances[i] + (1 - b) * (1 - b) * bayes->error * bayes->error);
        shown[i].unit->estimate =
            Estimate{value, std::max(0.0, value - half), std::min(1.0, value + half), b};
        if (b < method.rankedFrom)
            continue;
        shown[i].unit->standing = Standing::Ranked;
        ranked.push_back(shown[i]);
    }
    rank(ranked, outcome, method);
}

} // namespace attune::empathy_index
