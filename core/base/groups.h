// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From how many people on a group is shown, or somebody in it named. One place for all panels; a
// works agreement may ask for more than the first (governance::smallestGroup), never for less.
#pragma once

#include <cstdint>

namespace attune {

/// What is shown of a group as a whole: means of what customers wrote, of load, of answers agents
/// give by themselves. Five is usual for aggregates that leave nobody to be found (k = 5).
inline constexpr std::int64_t kSmallestGroup = 5;

/// In a team of fewer than four a peer review would point at one person, so nobody is named.
inline constexpr int kSmallestNamedTeam = 4;

/// A rate of alerts that compares sites or contracts: below ten it is chance, not fairness.
inline constexpr int kSmallestCompared = 10;

} // namespace attune
