// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cohen's kappa of two raters, and its mean over all pairs of raters.
#pragma once

#include "core/stats/ratings.h"
#include "core/stats/weights.h"

namespace attune::stats {

struct Cohen {
    Estimate kappa; ///< its interval is normal and not cut; none where a rater is constant
    std::optional<double> nullError; ///< of kappa where there is no agreement but by chance
};

/// Two raters over the units that both rated (Cohen 1960, weighted 1968; errors by Fleiss, Cohen &
/// Everitt 1969). Rows of asymmetric weights are the first rater's.
Cohen cohen(const Ratings &ratings, std::size_t first, std::size_t second, const Weights &weights,
    double confidence = 0.95);

/// The same of a table of counts, the first rater's categories as rows.
Cohen cohen(const std::vector<std::vector<double>> &counts, const Weights &weights,
    double confidence = 0.95);

/// The mean of all pairs (Light 1971); undefined where one of them is.
Estimate light(const Ratings &ratings, const Weights &weights);

} // namespace attune::stats
