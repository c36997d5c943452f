// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How wide-spread interpretations name a coefficient: labels to show beside it, none of them a law.
#pragma once

#include "core/stats/interval.h"

#include <optional>
#include <span>

namespace attune::stats {

enum class BandScale {
    LandisKoch, ///< 1977, kappa
    Fleiss, ///< 1981, kappa
    Altman, ///< 1991, kappa
    Cicchetti, ///< 1994, kappa and intraclass correlations
    Krippendorff, ///< 2004, alpha
    KooLi, ///< 2016, intraclass correlations, by both ends of the interval
    McBride, ///< 2005, concordance
};

enum class BandName {
    Poor,
    Slight,
    Fair,
    FairToGood,
    Moderate,
    Good,
    Substantial,
    AlmostPerfect,
    VeryGood,
    Excellent,
    Discard, ///< too little to conclude anything
    Tentative, ///< tentative conclusions only
    Reliable,
};

struct Band {
    double from = 0;
    BandName name = BandName::Poor;
    bool includesFrom = true; ///< else what lies above `from`
};

/// Ascending; the first one has no lower end.
std::span<const Band> bandsOf(BandScale scale);
BandName bandOf(BandScale scale, double value);

/// The bands of both ends: one name when they are the same.
struct BandRange {
    BandName lower, upper;
};
BandRange bandsOf(BandScale scale, const Interval &interval);

/// The highest band that the coefficient reaches with this probability, from its error (Gwet 2014):
/// a bare estimate compared with limits says more than it knows.
BandName probableBand(BandScale scale, double value, double error, double probability = 0.95);

} // namespace attune::stats
