// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/composite.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace attune::stats {

namespace {

/// Values that differ by rounding only are tied.
bool areTied(double a, double b)
{
    return std::abs(a - b) <= 1e-12 * std::max({1., std::abs(a), std::abs(b)});
}

std::vector<std::optional<double>> ranksUnder(
    std::span<const Components> units, std::span<const double> weights)
{
    std::vector<std::optional<double>> values;
    for (const Components &unit : units)
        values.push_back(composite(unit, weights, Aggregation::Arithmetic, 2. / 3));
    return ranks(values);
}

} // namespace

std::optional<double> scaled(double value, double low, double high)
{
    if (low == high)
        return std::nullopt;
    return std::clamp((value - low) / (high - low), 0., 1.);
}

std::optional<double> composite(const Components &components, std::span<const double> weights,
    Aggregation aggregation, double leastWeight, double floor)
{
    const double all = std::accumulate(weights.begin(), weights.end(), 0.);
    double present = 0, sum = 0;
    for (std::size_t i = 0; i < components.size() && i < weights.size(); ++i) {
        if (!components[i] || weights[i] == 0)
            continue;
        present += weights[i];
        sum += weights[i]
            * (aggregation == Aggregation::Arithmetic ? *components[i]
                                                      : std::log(std::max(*components[i], floor)));
    }
    if (!(present > 0) || present < leastWeight * all - 1e-9)
        return std::nullopt;
    return aggregation == Aggregation::Arithmetic ? sum / present : std::exp(sum / present);
}

std::vector<std::optional<double>> ranks(std::span<const std::optional<double>> values)
{
    std::vector<std::optional<double>> out(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!values[i])
            continue;
        double above = 0, tied = 0;
        for (const auto &other : values) {
            if (!other)
                continue;
            const bool isTied = areTied(*other, *values[i]);
            tied += isTied;
            above += !isTied && *other > *values[i];
        }
        out[i] = above + (tied + 1) / 2;
    }
    return out;
}

std::vector<RankRange> weightSensitivity(
    std::span<const Components> units, std::span<const double> weights, double delta)
{
    std::vector<RankRange> out(units.size());
    const auto at = ranksUnder(units, weights);
    for (std::size_t i = 0; i < units.size(); ++i)
        out[i] = {at[i], at[i], at[i]};
    for (std::size_t w = 0; w < weights.size(); ++w) {
        for (const double factor : {1 - delta, 1 + delta}) {
            std::vector<double> changed(weights.begin(), weights.end());
            changed[w] *= factor;
            const auto moved = ranksUnder(units, changed);
            for (std::size_t i = 0; i < units.size(); ++i) {
                out[i].least = std::min(out[i].least, moved[i]);
                out[i].most = std::max(out[i].most, moved[i]);
            }
        }
    }
    return out;
}

} // namespace attune::stats
