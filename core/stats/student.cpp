// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/student.h"

#include <cmath>

namespace attune::stats {

namespace {

/// The continued fraction of the incomplete beta function (Lentz; Abramowitz & Stegun 26.5.8).
double betaFraction(double a, double b, double x)
{
    constexpr double kTiny = 1e-300;
    const auto safe = [](double value) {
        return std::abs(value) < kTiny ? kTiny : value;
    };
    double c = 1, d = 1 / safe(1 - (a + b) * x / (a + 1)), out = d;
    for (int m = 1; m < 10'000; ++m) {
        const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / safe(1 + even * d);
        c = safe(1 + even / c);
        out *= d * c;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / safe(1 + odd * d);
        c = safe(1 + odd / c);
        out *= d * c;
        if (std::abs(d * c - 1) < 1e-16)
            break;
    }
    return out;
}

double incompleteBeta(double a, double b, double x, double rest)
{
    if (x <= 0 || rest <= 0)
        return x <= 0 ? 0 : 1;
    const double front = std::exp(std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b)
        + a * std::log(x) + b * std::log(rest));
    return x < (a + 1) / (a + b + 2) ? front * betaFraction(a, b, x) / a
                                     : 1 - front * betaFraction(b, a, rest) / b;
}

} // namespace

double studentTwoTails(double t, double df)
{
    const double below = df + t * t;
    return incompleteBeta(df / 2, 0.5, df / below, t * t / below);
}

double studentQuantile(double confidence, double df)
{
    double low = 0, high = 1;
    while (studentTwoTails(high, df) > 1 - confidence && high < 1e300)
        high *= 2;
    for (int step = 0; step < 200; ++step) {
        const double middle = (low + high) / 2;
        (studentTwoTails(middle, df) > 1 - confidence ? low : high) = middle;
    }
    return (low + high) / 2;
}

} // namespace attune::stats
