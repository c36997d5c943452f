// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/rasch_report.h"

#include "core/stats/distributions.h"
#include "core/stats/rasch_design.h"

#include <cmath>

namespace attune::stats {

namespace {

struct Sums {
    double spread = 0, squares = 0, standardised = 0, infitQ = 0, outfitQ = 0, total = 0, count = 0;
};

double signOf(const RaschFacet &facet)
{
    return facet.isAbility ? 1 : -1;
}

using ByLevel = std::vector<std::vector<Sums>>;

ByLevel sumsOf(const RaschData &data, const RaschFit &fit)
{
    ByLevel out;
    for (const RaschFacet &facet : data.facets)
        out.emplace_back(facet.levels);
    std::vector<std::size_t> place(data.scale.size());
    for (std::size_t at = 0; at < fit.categories.size(); ++at)
        place[fit.categories[at]] = at;
    for (const std::size_t each : fit.used) {
        const RaschScore &score = data.scores[each];
        double measure = 0;
        for (std::size_t facet = 0; facet < data.facets.size(); ++facet)
            measure += signOf(data.facets[facet]) * *fit.measures[facet][score.levels[facet]];
        const auto shares = raschProbabilities(measure, fit.thresholds);
        const double mean = expectedOf(shares), spread = centralMoment(shares, mean, 2);
        const double fourth = centralMoment(shares, mean, 4);
        const double off = static_cast<double>(place[score.category]) - mean;
        for (std::size_t facet = 0; facet < data.facets.size(); ++facet) {
            Sums &sums = out[facet][score.levels[facet]];
            sums.spread += spread;
            sums.squares += off * off;
            sums.standardised += off * off / spread;
            sums.infitQ += fourth - spread * spread;
            sums.outfitQ += fourth / (spread * spread) - 1;
            sums.total += data.scale[score.category];
            sums.count += 1;
        }
    }
    return out;
}

/// Wilson & Hilferty (1931): the cube root of a mean square is nearly normal.
double standardised(double meanSquare, double variance)
{
    const double q = std::sqrt(variance);
    return q > 0 ? (std::cbrt(meanSquare) - 1) * 3 / q + q / 3 : 0;
}

double meanOf(const std::vector<std::optional<double>> &measures)
{
    double sum = 0, count = 0;
    for (const auto &each : measures) {
        sum += each.value_or(0);
        count += each ? 1 : 0;
    }
    return sum / count;
}

double averageAt(const RaschData &data, const RaschFit &fit, double measure)
{
    const auto shares = raschProbabilities(measure, fit.thresholds);
    double out = 0;
    for (std::size_t at = 0; at < shares.size(); ++at)
        out += shares[at] * data.scale[fit.categories[at]];
    return out;
}

RaschSpread spreadOf(double variance, double squaredError)
{
    if (!(squaredError > 0) || !std::isfinite(variance))
        return {};
    const double g2 = std::max(variance - squaredError, 0.) / squaredError, g = std::sqrt(g2);
    return {g, g2 / (1 + g2), (4 * g + 1) / 3};
}

void summarise(RaschSummary &out)
{
    double count = 0, mean = 0, errors = 0, weights = 0, weighted = 0, squares = 0, spread = 0;
    for (const auto &level : out.levels) {
        if (!level)
            continue;
        const double weight = 1 / (level->error * level->error);
        ++count;
        mean += level->measure;
        errors += level->error * level->error;
        weights += weight;
        weighted += weight * level->measure;
        squares += weight * level->measure * level->measure;
    }
    mean /= count;
    for (const auto &level : out.levels)
        spread += level ? (level->measure - mean) * (level->measure - mean) : 0;
    out.rmse = std::sqrt(errors / count);
    out.population = spreadOf(spread / count, errors / count);
    out.sample = spreadOf(spread / (count - 1), errors / count);
    out.chiSquare = squares - weighted * weighted / weights;
    out.df = count - 1;
    out.p = out.df > 0 ? chiSquareTail(out.chiSquare, out.df) : 1;
}

} // namespace

std::vector<RaschSummary> reportRasch(const RaschData &data, const RaschFit &fit)
{
    std::vector<RaschSummary> out;
    if (fit.measures.empty())
        return out;
    const ByLevel sums = sumsOf(data, fit);
    double level = 0;
    for (std::size_t facet = 0; facet < data.facets.size(); ++facet)
        level += signOf(data.facets[facet]) * meanOf(fit.measures[facet]);
    for (std::size_t facet = 0; facet < data.facets.size(); ++facet) {
        RaschSummary &summary = out.emplace_back();
        summary.levels.resize(data.facets[facet].levels);
        const double sign = signOf(data.facets[facet]), mean = meanOf(fit.measures[facet]);
        for (std::size_t at = 0; at < summary.levels.size(); ++at) {
            const auto &measure = fit.measures[facet][at];
            const Sums &of = sums[facet][at];
            if (!measure || of.count == 0)
                continue;
            RaschLevel each{*measure, 1 / std::sqrt(of.spread), of.squares / of.spread,
                of.standardised / of.count, 0, 0, of.total, of.count,
                averageAt(data, fit, level + sign * (*measure - mean))};
            each.infitZ = standardised(each.infit, of.infitQ / (of.spread * of.spread));
            each.outfitZ = standardised(each.outfit, of.outfitQ / (of.count * of.count));
            summary.levels[at] = each;
        }
        summarise(summary);
    }
    return out;
}

} // namespace attune::stats
