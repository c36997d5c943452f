// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One index out of several indicators, each between 0 and 1 and weighed: OECD/JRC Handbook (2008).
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace attune::stats {

/// A component that was not measured is nullopt.
using Components = std::vector<std::optional<double>>;

/// (x − low)/(high − low) between fixed goalposts, clamped; nullopt where they are the same.
std::optional<double> scaled(double value, double low, double high);

enum class Aggregation { Arithmetic, Geometric };
/// The weighted mean of what is there, its weights scaled up to 1; nullopt when less than
/// `leastWeight` of the weight is there. With a geometric mean, components below `floor` count as
/// it.
std::optional<double> composite(const Components &components, std::span<const double> weights,
    Aggregation aggregation, double leastWeight = 1, double floor = 0);

/// 1 for the highest, the average rank for ties, nullopt for what has no value.
std::vector<std::optional<double>> ranks(std::span<const std::optional<double>> values);

struct RankRange {
    std::optional<double> rank, least, most;
};
/// The rank of each unit (arithmetic), and between which ranks it lies when one weight after the
/// other is raised and lowered by the share `delta` and all are scaled back to 1.
std::vector<RankRange> weightSensitivity(
    std::span<const Components> units, std::span<const double> weights, double delta);

} // namespace attune::stats
