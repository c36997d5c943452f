// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/proportions.h"

#include "core/stats/distributions.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace attune::stats {

namespace {

/// The hypergeometric tables with the margins of one, by their upper left cell from `first` on.
struct Tables {
    double first = 0, seen = 0;
    std::vector<double> logWeight;

    /// Their probabilities where the odds ratio is e^`logOdds`.
    std::vector<double> at(double logOdds) const
    {
        std::vector<double> out(logWeight.size());
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] = logWeight[i] + logOdds * static_cast<double>(i);
        const double most = std::ranges::max(out);
        double sum = 0;
        for (double &each : out)
            sum += each = std::exp(each - most);
        for (double &each : out)
            each /= sum;
        return out;
    }
};

double logChoose(double n, double k)
{
    return std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1);
}

Tables tablesLike(const TwoByTwo &table)
{
    const double row = table[0][0] + table[0][1], other = table[1][0] + table[1][1];
    const double column = table[0][0] + table[1][0];
    Tables out;
    out.first = std::max(0., column - other);
    out.seen = table[0][0] - out.first;
    for (double cell = out.first; cell <= std::min(row, column); ++cell)
        out.logWeight.push_back(logChoose(row, cell) + logChoose(other, column - cell));
    return out;
}

/// The odds ratio under which the cell seen is the one expected, by halving.
std::optional<double> conditionalOdds(const Tables &tables)
{
    const auto last = static_cast<double>(tables.logWeight.size() - 1);
    if (last == 0 || tables.seen >= last)
        return std::nullopt;
    if (tables.seen <= 0)
        return 0;
    double low = -60, high = 60;
    for (int step = 0; step < 120; ++step) {
        const double middle = (low + high) / 2;
        const auto shares = tables.at(middle);
        double mean = 0;
        for (std::size_t i = 0; i < shares.size(); ++i)
            mean += static_cast<double>(i) * shares[i];
        (mean < tables.seen ? low : high) = middle;
    }
    return std::exp((low + high) / 2);
}

} // namespace

std::optional<Interval> wilson(double k, double n, double confidence)
{
    if (!(n > 0))
        return std::nullopt;
    const double z = normalQuantile(0.5 + confidence / 2), share = k / n;
    const double below = 1 + z * z / n, centre = (share + z * z / (2 * n)) / below;
    const double half = z / below * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n));
    return Interval{
        k <= 0 ? 0 : std::max(0., centre - half), k >= n ? 1 : std::min(1., centre + half)};
}

std::optional<Difference> newcombe(double k1, double n1, double k2, double n2, double confidence)
{
    const auto first = wilson(k1, n1, confidence), second = wilson(k2, n2, confidence);
    if (!first || !second)
        return std::nullopt;
    const double p1 = k1 / n1, p2 = k2 / n2, d = p1 - p2;
    return Difference{d,
        {std::max(-1., d - std::hypot(p1 - first->lower, second->upper - p2)),
            std::min(1., d + std::hypot(first->upper - p1, p2 - second->lower))}};
}

std::optional<TwoProportions> twoProportions(double k1, double n1, double k2, double n2)
{
    if (!(n1 > 0 && n2 > 0))
        return std::nullopt;
    const double pooled = (k1 + k2) / (n1 + n2), d = k1 / n1 - k2 / n2;
    const double weight = 1 / n1 + 1 / n2, variance = pooled * (1 - pooled) * weight;
    TwoProportions out;
    if (!(k1 + k2 > 0 && k1 + k2 < n1 + n2))
        return out;
    out.z = d / std::sqrt(variance);
    out.chiSquare = d * d / variance;
    out.p = chiSquareTail(*out.chiSquare, 1);
    const double corrected = std::abs(d) - std::min(0.5 * weight, std::abs(d));
    out.chiSquareYates = corrected * corrected / variance;
    out.pYates = chiSquareTail(*out.chiSquareYates, 1);
    return out;
}

Fisher fisherExact(const TwoByTwo &table)
{
    const Tables tables = tablesLike(table);
    const auto shares = tables.at(0);
    const auto seen = static_cast<std::size_t>(tables.seen);
    Fisher out{0, 0, 0, conditionalOdds(tables)};
    for (std::size_t i = 0; i < shares.size(); ++i) {
        out.less += i <= seen ? shares[i] : 0;
        out.greater += i >= seen ? shares[i] : 0;
        out.two += shares[i] <= shares[seen] * (1 + 1e-7) ? shares[i] : 0;
    }
    for (double *each : {&out.less, &out.greater, &out.two})
        *each = std::min(*each, 1.);
    return out;
}

std::optional<SampleRatio> sampleRatio(
    std::span<const double> observed, std::span<const double> weights)
{
    const double all = std::accumulate(observed.begin(), observed.end(), 0.);
    const double weight = std::accumulate(weights.begin(), weights.end(), 0.);
    if (observed.size() < 2 || observed.size() != weights.size() || !(all > 0)
        || !std::ranges::all_of(weights, [](double each) { return each > 0; }))
        return std::nullopt;
    SampleRatio out;
    for (std::size_t i = 0; i < observed.size(); ++i) {
        const double expected = all * weights[i] / weight;
        out.chiSquare += (observed[i] - expected) * (observed[i] - expected) / expected;
    }
    out.df = static_cast<int>(observed.size()) - 1;
    out.p = chiSquareTail(out.chiSquare, out.df);
    return out;
}

} // namespace attune::stats
