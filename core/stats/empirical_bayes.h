// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Estimates of units with little data, drawn towards what all of them have in common.
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace attune::stats {

enum class Tau2Method { DerSimonianLaird, Reml };

struct EmpiricalBayes {
    double mean = 0, error = 0; ///< of the mean
    double tau2 = 0; ///< variance between units; 0: no difference can be detected, ranking is off
    double q = 0;
    std::optional<double> i2; ///< percent
    std::vector<double> shrunken, reliability; ///< reliability is τ²/(τ² + v)
};
/// θ = μ + B(y − μ), B = τ²/(τ² + v), τ² by DerSimonian & Laird (1986) or by restricted likelihood.
/// nullopt without units and where a variance is not above 0.
std::optional<EmpiricalBayes> empiricalBayes(
    std::span<const double> values, std::span<const double> variances, Tau2Method method);

struct BetaBinomial {
    double share = 0, rho = 0;
    std::optional<double>
        priorStrength; ///< none where units do not differ: all get the pooled share
    std::vector<double> shrunken;
};
/// Moments of Kleinman (1973). nullopt when nobody was counted; units with n = 0 get the prior.
std::optional<BetaBinomial> betaBinomial(std::span<const double> k, std::span<const double> n);

} // namespace attune::stats
