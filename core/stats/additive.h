// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The additive model of severity: score = unit − severity of the rater + rest, by least squares.
#pragma once

#include "core/stats/cholesky.h"
#include "core/stats/crossed.h"

namespace attune::stats {

/// Severities sum to 0 within what hangs together, and can only be compared within it.
struct Additive {
    LinkedParts components;
    std::vector<std::optional<double>> severity, error; ///< by rater; positive is severe
    std::vector<std::optional<double>> adjusted; ///< score of each unit as all raters would give it
    std::optional<double> sigma; ///< of the rest; none without degrees of freedom
    double df = 0;
    Square covariance{0}; ///< of the severities, before it is multiplied with sigma²

    bool isConnected() const { return components.count <= 1; }
    /// Why severities may not be compared: nobody, nobody to compare with, or parts apart.
    Undefined why() const;
};
Additive additive(const Crossed &design);

/// The error of Σ contrast · severity; nullopt without sigma.
std::optional<double> contrastError(const Additive &model, std::span<const double> contrast);

} // namespace attune::stats
