// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Variance components of units and raters by restricted likelihood, for tables with holes.
#pragma once

#include "core/stats/crossed.h"

namespace attune::stats {

/// score = mean + unit + rater + rest, units and raters drawn from populations of their own.
struct VarianceComponents {
    double unit = 0, rater = 0, residual = 0, mean = 0;
    std::size_t scores = 0;
    double harmonic = 0; ///< mean of the ratings per unit
    std::vector<double> raters, unitEffects; ///< best linear predictions; positive is lenient

    double agreement() const { return unit / (unit + rater + residual); }
    double consistency() const { return unit / (unit + residual); }
    /// Of the mean of as many ratings as a unit has (ten Hove, Jorgensen & van der Ark 2022).
    double agreementOfMean() const { return unit / (unit + (rater + residual) / harmonic); }
};

/// Patterson & Thompson (1971), the units absorbed (Henderson), by Newton's method. nullopt where
/// nothing is left beside units and raters, or there are too few scores to tell the three apart.
std::optional<VarianceComponents> restrictedLikelihood(const Crossed &design);

} // namespace attune::stats
