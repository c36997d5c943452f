// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Emotional load and recovery: load-minutes from what was handled, and what breaks take away.
//
// It describes demands and missing rest. It is no diagnosis and no risk, and none of its constants
// was measured: they are settings of a policy that a centre agrees on.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace attune::fatigue {

/// How demanding customers were, from 0 (routine) to 4 (threat, bereavement, safeguarding).
inline constexpr int kMostIntensity = 4;

/// What an agent does in a stretch of time.
enum class Activity { Handling, Idle, Break, Off };

/// Settings of the policy, with the reasons of the models note, section 1.2.
struct LoadPolicy {
    double perIntensity = 0.5; ///< weight = 1 + perIntensity · intensity
    double idleMinutes = 180; ///< time constants: after one of them 37 % is left
    double breakMinutes = 60; ///< a 15-minute break removes 22 %, 30 minutes 39 %
    double offMinutes = 480; ///< 11 hours off duty leave 25 %

    double weight(double intensity) const { return 1 + perIntensity * intensity; }
    /// The share of the load that is left after `minutes` of an activity other than handling.
    double kept(Activity activity, double minutes) const;
};

struct Stretch {
    Activity activity = Activity::Idle;
    double minutes = 0;
    double intensity = 0; ///< while handling
};

/// The acute load in load-minutes after each stretch, beginning with `start`: handling adds minutes
/// times weight and nothing fades meanwhile, every other stretch lets all of it fade.
std::vector<double> acuteTrace(
    std::span<const Stretch> stretches, const LoadPolicy &policy, double start = 0);

/// What one stretch did to the load at the end.
struct Contribution {
    std::size_t index = 0; ///< of the stretch
    double loadMinutes = 0; ///< what is left of what was handled; what a rest took away, as it fell
};
struct Explanation {
    std::vector<Contribution> handled; ///< they and `fromBefore` add up to `total`
    std::vector<Contribution> rests;
    double fromBefore = 0;
    double total = 0;
};
/// Exact: the load is linear, so each contact's part is its load times what every later rest kept.
Explanation explain(std::span<const Stretch> stretches, const LoadPolicy &policy, double start = 0);

/// The load after a break of `minutes` begun now.
double afterBreak(double load, double minutes, const LoadPolicy &policy);

} // namespace attune::fatigue
