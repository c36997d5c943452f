// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a rater became more severe between two periods.
#pragma once

#include "core/stats/additive.h"

namespace attune::stats {

struct Drift {
    std::optional<double> value, error, t, df, p; ///< positive: became more severe
    std::optional<double> holm; ///< p corrected for the number of raters
};

/// Severities of the later period less those of the earlier one, each centred on the raters of both
/// periods, df by Welch. What all raters have in common cannot be seen. Nothing for a rater of one
/// period only, or where a period does not hang together.
std::vector<Drift> drift(const Additive &earlier, const Additive &later);

/// A score in one of two periods; `period` is 0 or 1.
struct DatedScore : Score {
    int period = 0;
};
/// The same measured on anchor units, which were scored in both periods: they stay what they were,
/// so that also what all raters have in common is drift.
std::vector<Drift> anchoredDrift(std::span<const DatedScore> scores, std::size_t units,
    std::size_t raters, const std::vector<bool> &isAnchor);

/// Holm (1979): never below the p of a smaller one, at most 1.
std::vector<double> holm(const std::vector<double> &p);

} // namespace attune::stats
