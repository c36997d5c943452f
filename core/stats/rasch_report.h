// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a fitted many-facet model says of each level and of each facet.
#pragma once

#include "core/stats/rasch.h"

namespace attune::stats {

/// How a level's scores fit: mean squares are 1 where they vary as the model says; 0.5 to 1.5 is
/// productive (Linacre).
struct RaschLevel {
    double measure = 0, error = 0;
    double infit = 0, outfit = 0; ///< weighted by information, and not
    double infitZ = 0, outfitZ = 0; ///< standardised by Wilson & Hilferty
    double total = 0, count = 0; ///< of the scores in the fit
    double fairAverage = 0; ///< the score where all other facets are at their means
};

struct RaschSpread {
    std::optional<double> separation, reliability, strata;
};

struct RaschSummary {
    std::vector<std::optional<RaschLevel>> levels;
    double rmse = 0; ///< root of the mean squared error
    RaschSpread population, sample;
    double chiSquare = 0, df = 0, p = 1; ///< that all levels are the same
};

/// One for each facet; empty without measures.
std::vector<RaschSummary> reportRasch(const RaschData &data, const RaschFit &fit);

} // namespace attune::stats
