// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/distributions.h"

#include <cmath>
#include <limits>
#include <numbers>

namespace attune::stats {

namespace {

constexpr double kPrecision = 1e-16;
constexpr int kMostSteps = 10'000;

/// Q(a, x), the upper regularised incomplete gamma function: a series below a + 1, a continued
/// fraction (Lentz) above (Abramowitz & Stegun 6.5.29 and 6.5.31).
double gammaTail(double a, double x)
{
    if (x <= 0)
        return 1;
    const double front = std::exp(-x + a * std::log(x) - std::lgamma(a));
    if (x < a + 1) {
        double term = 1 / a, sum = term;
        for (int n = 1; n < kMostSteps && term > sum * kPrecision; ++n) {
            term *= x / (a + n);
            sum += term;
        }
        return 1 - sum * front;
    }
    constexpr double kTiny = std::numeric_limits<double>::min() * 4;
    double b = x + 1 - a, c = 1 / kTiny, d = 1 / b, fraction = d;
    for (int n = 1; n < kMostSteps; ++n) {
        const double an = -n * (n - a);
        b += 2;
        d = an * d + b;
        d = 1 / (std::abs(d) < kTiny ? kTiny : d);
        c = b + an / c;
        c = std::abs(c) < kTiny ? kTiny : c;
        fraction *= d * c;
        if (std::abs(d * c - 1) < kPrecision * 4)
            break;
    }
    return front * fraction;
}

double roughQuantile(double share)
{
    if (share > 0.5)
        return -roughQuantile(1 - share);
    // Abramowitz & Stegun 26.2.23: right to 4.5e-4, enough to begin with.
    const double t = std::sqrt(-2 * std::log(share));
    return (2.515517 + t * (0.802853 + t * 0.010328))
        / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)))
        - t;
}

} // namespace

double normalCdf(double z)
{
    return std::erfc(-z / std::numbers::sqrt2) / 2;
}

double normalQuantile(double share)
{
    double z = roughQuantile(share);
    for (int step = 0; step < 4; ++step) {
        const double error =
            (normalCdf(z) - share) * std::sqrt(2 * std::numbers::pi) * std::exp(z * z / 2);
        z -= error / (1 + z * error / 2);
    }
    return z;
}

double chiSquareTail(double x, double df)
{
    return gammaTail(df / 2, x / 2);
}

} // namespace attune::stats
