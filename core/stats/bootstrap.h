// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The bootstrap over units: an interval where no formula gives one.
#pragma once

#include "core/stats/patterns.h"

#include <cstdint>
#include <functional>

namespace attune::stats {

/// A value for so many units of each pattern; nullopt where it is undefined.
using Statistic = std::function<std::optional<double>(std::span<const double> times)>;

struct BootstrapOptions {
    std::size_t resamples = 2000; ///< fewer than 1,000 are for a first look only
    std::uint64_t seed = 1;
    double confidence = 0.95;
};

struct Bootstrap {
    std::optional<Interval> interval; ///< percentiles; none of a single unit, drawn from itself
    std::optional<double> error; ///< the standard deviation of the resamples
    std::size_t resamples = 0, undefined = 0; ///< undefined ones are left out and counted
    std::uint64_t seed = 0;
};

/// Draws units with replacement; raters and the declared list stay as they are. Below ten units the
/// interval is too narrow.
Bootstrap bootstrap(
    const Patterns &patterns, const Statistic &statistic, const BootstrapOptions &options = {});

/// Of ascending values, between the two nearest (Hyndman & Fan 1996, type 7).
double quantileOf(std::span<const double> ascending, double share);

} // namespace attune::stats
