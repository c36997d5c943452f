// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How two raters, or many, order and measure alike.
#pragma once

#include "core/stats/ratings.h"

namespace attune::stats {

struct KendallW {
    Estimate w; ///< df is that of chiSquare
    std::optional<double> chiSquare, p;
};
/// Kendall & Babington Smith (1939) over complete units; ties share their middle rank, and with
/// `correctsTies` count in the denominator.
KendallW kendallW(const Ratings &ratings, bool correctsTies);

struct LinConcordance {
    Estimate ccc; ///< interval by Fisher's z
    std::optional<double> pearson, bias; ///< ccc is their product
    std::optional<Interval> asymptotic;
};
/// Lin (1989, erratum 2000) of the first two raters; moments divided by n, the variance by n − 2.
LinConcordance linConcordance(const Ratings &ratings, double confidence = 0.95);

struct BlandAltman {
    Estimate bias; ///< first − second
    std::optional<double> deviation; ///< of the differences
    std::optional<Interval> limits, lowerLimit, upperLimit; ///< of agreement, and their intervals
};
/// Bland & Altman (1986, 1999): the limits between which 95 % of the differences lie, at a
/// confidence of 95 %.
BlandAltman blandAltman(const Ratings &ratings, double confidence = 0.95);

} // namespace attune::stats
