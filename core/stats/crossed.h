// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Scores of units by raters, with holes or repeats: the design that severity is read from.
#pragma once

#include "core/stats/ratings.h"

#include <span>

namespace attune::stats {

struct Score {
    std::size_t unit = 0, rater = 0;
    double value = 0;
};

/// Scores by unit, and what units and raters have of them.
struct Crossed {
    std::size_t units = 0, raters = 0;
    std::vector<std::vector<Score>> byUnit; ///< values are less the mean of all
    std::vector<double> ofUnit, ofRater; ///< how many scores
    double count = 0, mean = 0;

    Crossed(std::span<const Score> scores, std::size_t unitCount, std::size_t raterCount);
};

std::vector<Score> scoresOf(const Ratings &ratings);

/// Which raters and units hang together through common units, by a number from 0 each; kApart for
/// who has no score.
struct LinkedParts {
    static constexpr std::size_t kApart = static_cast<std::size_t>(-1);
    std::vector<std::size_t> ofRater, ofUnit;
    std::size_t count = 0;
};
LinkedParts linkedPartsOf(const Crossed &design);

} // namespace attune::stats
