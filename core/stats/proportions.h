// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shares of counts: intervals, differences, tests, and whether a split went as planned.
#pragma once

#include "core/stats/interval.h"

#include <array>
#include <optional>
#include <span>
#include <utility>

namespace attune::stats {

/// The score interval (Wilson 1927); exactly 0 and 1 at its ends. nullopt for n = 0.
std::optional<Interval> wilson(double k, double n, double confidence);

struct Difference {
    double value = 0;
    Interval interval;
};
/// p1 − p2 by the hybrid of score intervals (Newcombe 1998, method 10). nullopt when an n is 0.
std::optional<Difference> newcombe(double k1, double n1, double k2, double n2, double confidence);

struct TwoProportions {
    std::optional<double> z, chiSquare, chiSquareYates; ///< none where nobody or everybody has it
    double p = 1, pYates = 1;
};
/// The pooled z test and its squares, two-sided. nullopt when an n is 0.
std::optional<TwoProportions> twoProportions(double k1, double n1, double k2, double n2);

using TwoByTwo = std::array<std::array<double, 2>, 2>;
struct Fisher {
    double less = 1, greater = 1, two = 1;
    std::optional<double> oddsRatio; ///< conditional estimate; none where it is infinite or unknown
};
/// Fisher's exact test (1935): two-sided by all tables at most as likely as the one seen.
Fisher fisherExact(const TwoByTwo &table);

struct SampleRatio {
    double chiSquare = 0, p = 1;
    int df = 0;
};
/// Whether arms were filled as weighed; nullopt below two arms, without anybody, and for weights
/// that are not above 0.
std::optional<SampleRatio> sampleRatio(
    std::span<const double> observed, std::span<const double> weights);

} // namespace attune::stats
