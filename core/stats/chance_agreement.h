// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Agreement corrected for chance in the frame of Gwet's handbook (4th ed., 2014): any number of
// raters, holes, weights, and one way to their errors.
#pragma once

#include "core/stats/bootstrap.h"
#include "core/stats/patterns.h"
#include "core/stats/weights.h"

namespace attune::stats {

enum class Coefficient {
    PercentAgreement, ///< of pairs within a unit; not corrected
    Fleiss, ///< Fleiss 1971, generalised
    Conger, ///< Conger 1980; needs patterns by raters
    Ac, ///< Gwet 2008: AC1 unweighted, AC2 weighted
    BrennanPrediger, ///< Brennan & Prediger 1981
    GwetAlpha, ///< alpha with the declared scale as weights, pairable units only
};

/// Value, standard error by linearised contributions of units, and the interval of Student's t,
/// cut at 1 above and not below. `weights` are over the declared list of the ratings.
Estimate chanceCorrected(const Patterns &patterns, Coefficient coefficient, const Weights &weights,
    double confidence = 0.95);

/// The value alone, for resamples. `patterns` and `weights` must outlive it.
Statistic chanceCorrectedOf(
    const Patterns &patterns, Coefficient coefficient, const Weights &weights);

/// The share of units rated by all raters whose ratings lie within `tolerance` of each other.
Estimate unanimous(const Ratings &ratings, double tolerance = 0);

} // namespace attune::stats
