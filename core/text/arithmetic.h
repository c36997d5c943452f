// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Exponential and logarithm from plain additions and multiplications: the library's may differ in
// the last bit between processors, and weights must be rebuilt bit for bit.
#pragma once

#include <cmath>

namespace attune::text {

/// e^x to about 1e-14; 0 and a large number beyond ±700.
inline double expOf(double x)
{
    if (x < -700.0)
        return 0.0;
    if (x > 700.0)
        x = 700.0;
    constexpr double kLn2 = 0.693147180559945309417;
    const double whole = std::floor(x / kLn2 + 0.5);
    const double r = x - whole * kLn2; // |r| <= ln 2 / 2
    double term = 1.0;
    double sum = 1.0;
    for (int k = 1; k <= 14; ++k) {
        term = term * r / k;
        sum += term;
    }
    return std::ldexp(sum, static_cast<int>(whole));
}

/// ln x for x > 0 to about 1e-14.
inline double logOf(double x)
{
    constexpr double kLn2 = 0.693147180559945309417;
    int power = 0;
    double m = std::frexp(x, &power); // 0.5 <= m < 1
    if (m < 0.70710678118654752440) {
        m *= 2.0;
        --power;
    }
    const double z = (m - 1.0) / (m + 1.0); // ln m = 2 artanh z, |z| < 0.172
    const double zz = z * z;
    double sum = 0.0;
    for (int k = 19; k >= 1; k -= 2)
        sum = sum * zz + 1.0 / k;
    return 2.0 * z * sum + power * kLn2;
}

} // namespace attune::text
