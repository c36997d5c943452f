// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What raters gave to units, and what a statistic says of it.
#pragma once

#include "core/stats/interval.h"

#include <cstddef>
#include <limits>
#include <optional>
#include <vector>

namespace attune::stats {

/// A table of units × raters with holes.
struct Ratings {
    static constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

    std::size_t units = 0, raters = 0;
    std::vector<double> scores; ///< unit after unit; kNone where nobody rated
    /// The declared list, also what nobody gave; empty where any number may be given. Categories
    /// without a number are 1, 2, 3 … in the order declared.
    std::vector<double> categories;

    static Ratings empty(std::size_t units, std::size_t raters)
    {
        return {units, raters, std::vector<double>(units * raters, kNone), {}};
    }
    double &at(std::size_t unit, std::size_t rater) { return scores[unit * raters + rater]; }
    double at(std::size_t unit, std::size_t rater) const { return scores[unit * raters + rater]; }
    bool has(std::size_t unit, std::size_t rater) const
    {
        const double score = at(unit, rater);
        return score == score;
    }
};

struct Cell {
    std::size_t unit = 0, rater = 0;
};
/// The first rating that is not one of the declared categories.
std::optional<Cell> outsideTheScale(const Ratings &ratings);

/// Those who rated at all.
std::vector<std::size_t> ratersIn(const Ratings &ratings);
/// Units without a rating and raters without one left out: they would count in n otherwise.
Ratings withoutTheSilent(const Ratings &ratings);
/// Only the units that every rater rated (listwise), after withoutTheSilent().
Ratings completeUnits(const Ratings &ratings);

/// How often each rater gave each declared category: by rater, then category.
std::vector<std::vector<double>> marginals(const Ratings &ratings);

/// Why there is no value.
enum class Undefined {
    No,
    NoPair, ///< no unit was rated twice
    NoVariation, ///< chance alone agrees wholly, 0/0
    OneCategory, ///< a scale of one category
    TooFewUnits,
    TooFewRaters,
    NoRatioScale, ///< a pair of values whose sum is 0
    NotConnected, ///< raters without a chain of common units
};

struct Estimate {
    std::optional<double> value;
    Undefined why = Undefined::No;
    std::optional<Interval> interval;
    std::optional<double> error, df;
    std::optional<double> observed, expected; ///< agreement seen, and by chance
    std::size_t units = 0, raters = 0; ///< that the value rests on

    static Estimate none(Undefined why)
    {
        Estimate out;
        out.why = why;
        return out;
    }
};

} // namespace attune::stats
