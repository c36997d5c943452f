// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A control chart of somebody's distance from known right answers, over time: whether it has left
// what their own scatter explains.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace attune::stats {

/// How much the newest point weighs, and how many standard errors are still within control
/// (Roberts 1959; NIST/SEMATECH e-Handbook 6.3.2.4 recommends 0.2 to 0.3, and 3).
inline constexpr double kControlWeight = 0.2, kControlWidth = 3;
/// Differences that a scatter is read from, beyond one for each point.
inline constexpr std::size_t kLeastForControl = 5;

struct ControlPoint {
    std::size_t count = 0; ///< differences
    double mean = 0; ///< of these alone
    double average = 0; ///< exponentially weighted, with all before
    double limit = 0; ///< how far the average may lie from 0
    bool out() const { return average > limit || average < -limit; }
};

/// The standard deviation within points, over all of `charts`; nullopt when there are too few
/// differences, or none of them varies: then no limit can be drawn.
std::optional<double> scatterWithin(const std::vector<std::vector<std::vector<double>>> &charts);

/// One point for each list of differences in the order of time; an empty one is no point and leaves
/// the average where it was. The variance of the average follows from how many differences each
/// point rests on: v = w² s²/n + (1 − w)² v.
std::vector<ControlPoint> controlChart(const std::vector<std::vector<double>> &points,
    double scatter, double weight = kControlWeight, double width = kControlWidth);

} // namespace attune::stats
