// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/concordance.h"

#include "core/stats/distributions.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace attune::stats {

namespace {

/// Adds the middle ranks of one rater to `ranks`, and gives Σ (t³ − t) over ties.
double addRanks(const Ratings &complete, std::size_t rater, std::vector<double> &ranks)
{
    std::vector<std::size_t> order(complete.units);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&](std::size_t unit) { return complete.at(unit, rater); });
    double ties = 0;
    for (std::size_t first = 0; first < order.size();) {
        std::size_t last = first;
        while (last < order.size()
            && complete.at(order[last], rater) == complete.at(order[first], rater))
            ++last;
        const auto tied = static_cast<double>(last - first);
        for (std::size_t place = first; place < last; ++place)
            ranks[order[place]] += static_cast<double>(first) + (tied + 1) / 2;
        ties += tied * tied * tied - tied;
        first = last;
    }
    return ties;
}

struct Moments {
    double count = 0, meanX = 0, meanY = 0, varX = 0, varY = 0, cov = 0; // divided by n
};

Moments momentsOf(const Ratings &complete)
{
    Moments out;
    out.count = static_cast<double>(complete.units);
    for (std::size_t unit = 0; unit < complete.units; ++unit) {
        out.meanX += complete.at(unit, 0) / out.count;
        out.meanY += complete.at(unit, 1) / out.count;
    }
    for (std::size_t unit = 0; unit < complete.units; ++unit) {
        const double x = complete.at(unit, 0) - out.meanX, y = complete.at(unit, 1) - out.meanY;
        out.varX += x * x / out.count;
        out.varY += y * y / out.count;
        out.cov += x * y / out.count;
    }
    return out;
}

bool isConstant(const Ratings &complete, std::size_t rater)
{
    for (std::size_t unit = 1; unit < complete.units; ++unit) {
        if (complete.at(unit, rater) != complete.at(0, rater))
            return false;
    }
    return true;
}

/// Undefined::No when there are two raters and a unit that both rated.
Undefined pairIn(const Ratings &complete)
{
    if (complete.raters != 2)
        return Undefined::TooFewRaters;
    return complete.units == 0 ? Undefined::NoPair : Undefined::No;
}

} // namespace

KendallW kendallW(const Ratings &ratings, bool correctsTies)
{
    const Ratings complete = completeUnits(ratings);
    const auto m = static_cast<double>(complete.raters), n = static_cast<double>(complete.units);
    KendallW out;
    out.w.units = complete.units;
    out.w.raters = complete.raters;
    if (m < 2 || n < 2) {
        out.w.why = m < 2 ? Undefined::TooFewRaters : Undefined::TooFewUnits;
        return out;
    }
    std::vector<double> ranks(complete.units);
    double ties = 0, squares = 0;
    for (std::size_t rater = 0; rater < complete.raters; ++rater)
        ties += addRanks(complete, rater, ranks);
    for (const double rank : ranks)
        squares += (rank - m * (n + 1) / 2) * (rank - m * (n + 1) / 2);
    const double whole = m * m * (n * n * n - n), corrected = whole - m * ties;
    out.w.df = n - 1;
    const double below = correctsTies ? corrected : whole;
    if (below > 0)
        out.chiSquare = m * (n - 1) * 12 * squares / below;
    if (!(corrected > 0)) {
        out.w.why = Undefined::NoVariation;
        return out;
    }
    out.w.value = 12 * squares / below;
    out.p = chiSquareTail(*out.chiSquare, n - 1);
    return out;
}

LinConcordance linConcordance(const Ratings &ratings, double confidence)
{
    const Ratings complete = completeUnits(ratings);
    LinConcordance out;
    out.ccc.units = complete.units;
    out.ccc.raters = complete.raters;
    out.ccc.why = pairIn(complete);
    if (out.ccc.why != Undefined::No)
        return out;
    if (complete.units < 2) {
        out.ccc.why = Undefined::TooFewUnits;
        return out;
    }
    const Moments m = momentsOf(complete);
    const double shift = m.meanX - m.meanY;
    const bool constantX = isConstant(complete, 0), constantY = isConstant(complete, 1);
    if (constantX && constantY && shift == 0) {
        out.ccc.why = Undefined::NoVariation;
        return out;
    }
    if (constantX || constantY) {
        out.ccc.value = 0;
        return out;
    }
    const double ccc = 2 * m.cov / (m.varX + m.varY + shift * shift);
    const double spread = std::sqrt(m.varX * m.varY), rho = m.cov / spread;
    out.ccc.value = ccc;
    out.pearson = rho;
    out.bias = rho != 0 ? std::optional(ccc / rho) : std::nullopt;
    if (m.count < 3)
        return out;
    const double rest = 1 - ccc * ccc, u2 = shift * shift / spread;
    // Every term with ρ in its denominator as a ratio ccc/ρ = C_b, which stays finite at ρ = 0.
    const double cb = 2 * spread / (m.varX + m.varY + shift * shift);
    const double variance = ((1 - rho * rho) * cb * cb * rest + 2 * ccc * ccc * cb * (1 - ccc) * u2
                                - ccc * ccc * cb * cb * u2 * u2 / 2)
        / (m.count - 2);
    const double error = std::sqrt(std::max(0., variance)),
                 z = normalQuantile(0.5 + confidence / 2);
    out.ccc.error = error;
    out.asymptotic = Interval{ccc - z * error, ccc + z * error};
    if (!(rest > 0)) {
        out.ccc.interval = Interval{ccc, ccc};
        return out;
    }
    const double middle = std::atanh(ccc), half = z * error / rest;
    out.ccc.interval = Interval{std::tanh(middle - half), std::tanh(middle + half)};
    return out;
}

BlandAltman blandAltman(const Ratings &ratings, double confidence)
{
    const Ratings complete = completeUnits(ratings);
    BlandAltman out;
    out.bias.units = complete.units;
    out.bias.raters = complete.raters;
    out.bias.why = pairIn(complete);
    if (out.bias.why != Undefined::No)
        return out;
    const auto n = static_cast<double>(complete.units);
    double mean = 0, squares = 0;
    for (std::size_t unit = 0; unit < complete.units; ++unit)
        mean += (complete.at(unit, 0) - complete.at(unit, 1)) / n;
    for (std::size_t unit = 0; unit < complete.units; ++unit)
        squares += std::pow(complete.at(unit, 0) - complete.at(unit, 1) - mean, 2);
    out.bias.value = mean;
    if (n < 2)
        return out;
    const double deviation = std::sqrt(squares / (n - 1)), z = normalQuantile(0.5 + confidence / 2);
    const double t = studentQuantile(confidence, n - 1);
    out.deviation = deviation;
    out.bias.df = n - 1;
    out.bias.error = deviation / std::sqrt(n);
    out.bias.interval = Interval{mean - t * *out.bias.error, mean + t * *out.bias.error};
    const Interval limits{mean - z * deviation, mean + z * deviation};
    const double half = t * deviation * std::sqrt(1 / n + z * z / (2 * (n - 1)));
    out.limits = limits;
    out.lowerLimit = Interval{limits.lower - half, limits.lower + half};
    out.upperLimit = Interval{limits.upper - half, limits.upper + half};
    return out;
}

} // namespace attune::stats
