// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How far a mean of several measurements can be relied on.
#pragma once

#include <optional>

namespace attune::stats {

/// Reliability of a mean of `k` measurements that correlate `r` with each other:
/// k r / (1 + (k − 1) r) (Spearman 1910; Brown 1910). nullopt where the denominator is not
/// positive.
std::optional<double> spearmanBrown(double r, double k);
/// How many measurements are needed for the reliability `target`, not rounded; nullopt unless r and
/// target lie between 0 and 1, both exclusive.
std::optional<double> lengthForReliability(double r, double target);

} // namespace attune::stats
