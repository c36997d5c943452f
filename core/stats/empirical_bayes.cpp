// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/empirical_bayes.h"

#include <algorithm>
#include <cmath>

namespace attune::stats {

namespace {

struct Weighed {
    double sum = 0, squares = 0, cubes = 0, mean = 0, q = 0, q2 = 0;
};

Weighed weighed(std::span<const double> y, std::span<const double> v, double tau2)
{
    Weighed out;
    for (std::size_t i = 0; i < y.size(); ++i) {
        const double w = 1 / (v[i] + tau2);
        out.sum += w;
        out.squares += w * w;
        out.cubes += w * w * w;
        out.mean += w * y[i];
    }
    out.mean /= out.sum;
    for (std::size_t i = 0; i < y.size(); ++i) {
        const double w = 1 / (v[i] + tau2), d = y[i] - out.mean;
        out.q += w * d * d;
        out.q2 += w * w * d * d;
    }
    return out;
}

/// The derivative of the restricted log likelihood by τ², twice: y'PPy − tr P.
double slope(const Weighed &at)
{
    return at.q2 - (at.sum - at.squares / at.sum);
}

/// Fisher scoring from the moment estimate (as Viechtbauer 2005 describes), never below 0.
double restricted(std::span<const double> y, std::span<const double> v, double tau2)
{
    for (int step = 0; step < 1000; ++step) {
        const Weighed at = weighed(y, v, tau2);
        const double ratio = at.squares / at.sum;
        const double information = at.squares - 2 * at.cubes / at.sum + ratio * ratio;
        if (!(information > 0))
            break;
        const double next = std::max(0., tau2 + slope(at) / information);
        const double moved = std::abs(next - tau2);
        tau2 = next;
        if (moved <= 1e-14 * std::max(tau2, 1e-300))
            break;
    }
    return tau2;
}

} // namespace

std::optional<EmpiricalBayes> empiricalBayes(
    std::span<const double> values, std::span<const double> variances, Tau2Method method)
{
    if (values.empty() || values.size() != variances.size()
        || !std::ranges::all_of(variances, [](double each) { return each > 0; }))
        return std::nullopt;
    const Weighed fixed = weighed(values, variances, 0);
    const double df = static_cast<double>(values.size()) - 1;
    EmpiricalBayes out;
    out.q = fixed.q;
    const double below = fixed.sum - fixed.squares / fixed.sum;
    if (df > 0)
        out.tau2 = std::max(0., (fixed.q - df) / below);
    if (df > 0 && method == Tau2Method::Reml)
        out.tau2 = restricted(values, variances, out.tau2);
    // The typical variance within (Higgins & Thompson 2002): with the moment estimate it is 1 −
    // df/Q.
    if (df > 0)
        out.i2 = 100 * out.tau2 / (out.tau2 + df / below);
    const Weighed at = weighed(values, variances, out.tau2);
    out.mean = at.mean;
    out.error = std::sqrt(1 / at.sum);
    for (std::size_t i = 0; i < values.size(); ++i) {
        out.reliability.push_back(out.tau2 / (out.tau2 + variances[i]));
        out.shrunken.push_back(out.mean + out.reliability.back() * (values[i] - out.mean));
    }
    return out;
}

std::optional<BetaBinomial> betaBinomial(std::span<const double> k, std::span<const double> n)
{
    double all = 0, having = 0, squares = 0, units = 0;
    for (std::size_t i = 0; i < n.size(); ++i) {
        all += n[i];
        having += k[i];
        squares += n[i] * n[i];
        units += n[i] > 0;
    }
    if (!(all > 0))
        return std::nullopt;
    BetaBinomial out;
    out.share = having / all;
    double spread = 0;
    for (std::size_t i = 0; i < n.size(); ++i) {
        const double d = n[i] > 0 ? k[i] / n[i] - out.share : 0;
        spread += n[i] * d * d;
    }
    const double variance = out.share * (1 - out.share);
    const double below = variance * (all - squares / all - (units - 1));
    if (below > 0)
        out.rho = std::clamp((spread - variance * (units - 1)) / below, 0., 1.);
    if (out.rho > 0)
        out.priorStrength = 1 / out.rho - 1;
    for (std::size_t i = 0; i < n.size(); ++i) {
        const double weight = n[i] + out.priorStrength.value_or(0);
        out.shrunken.push_back(out.priorStrength && weight > 0
                ? (k[i] + *out.priorStrength * out.share) / weight
                : out.share);
    }
    return out;
}

} // namespace attune::stats
