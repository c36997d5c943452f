// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/bootstrap.h"

#include "core/stats/random.h"

#include <algorithm>
#include <cmath>

namespace attune::stats {

double quantileOf(std::span<const double> ascending, double share)
{
    const double at = share * static_cast<double>(ascending.size() - 1);
    const auto below = static_cast<std::size_t>(at);
    const auto above = std::min(below + 1, ascending.size() - 1);
    return ascending[below] + (at - std::floor(at)) * (ascending[above] - ascending[below]);
}

namespace {

double deviation(std::span<const double> values)
{
    double mean = 0, squares = 0;
    const auto count = static_cast<double>(values.size());
    for (const double each : values)
        mean += each / count;
    for (const double each : values)
        squares += (each - mean) * (each - mean);
    return std::sqrt(squares / (count - 1));
}

/// Units that say anything of agreement.
double pairable(const Patterns &patterns)
{
    double out = 0;
    for (std::size_t pattern = 0; pattern < patterns.size(); ++pattern)
        out += patterns.ratings(pattern) >= 2 ? patterns.times()[pattern] : 0;
    return out;
}

} // namespace

Bootstrap bootstrap(
    const Patterns &patterns, const Statistic &statistic, const BootstrapOptions &options)
{
    Bootstrap out;
    out.seed = options.seed;
    out.resamples = options.resamples;
    const auto &ofUnit = patterns.ofUnit();
    if (pairable(patterns) < 2)
        return out;
    Random random(options.seed);
    std::vector<std::uint32_t> drawn(patterns.size());
    std::vector<double> times(patterns.size()), values;
    values.reserve(options.resamples);
    const auto units = static_cast<std::uint32_t>(ofUnit.size());
    std::vector<std::uint32_t> unitsDrawn(units);
    for (std::size_t resample = 0; resample < options.resamples; ++resample) {
        std::ranges::fill(drawn, 0U);
        random.fill(unitsDrawn.data(), units, units);
        for (const std::uint32_t unit : unitsDrawn)
            ++drawn[ofUnit[unit]];
        std::ranges::copy(drawn, times.begin());
        if (const auto value = statistic(times))
            values.push_back(*value);
        else
            ++out.undefined;
    }
    if (values.size() < 2)
        return out;
    std::ranges::sort(values);
    const double tail = (1 - options.confidence) / 2;
    out.interval = Interval{quantileOf(values, tail), quantileOf(values, 1 - tail)};
    out.error = deviation(values);
    return out;
}

} // namespace attune::stats
