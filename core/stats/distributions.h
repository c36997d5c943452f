// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Distributions that tests and intervals ask for. Outside their domain they give NaN, and infinity
// where the answer is not finite; they never throw.
#pragma once

namespace attune::stats {

double normalCdf(double z);
/// `share` between 0 and 1, both exclusive.
double normalQuantile(double share);

/// P(|T| > |t|) with `df` degrees of freedom, which need not be whole.
double studentTwoTails(double t, double df);
/// The t that `confidence` of the distribution lies within, on both sides.
double studentQuantile(double confidence, double df);

/// P(F > f).
double fTail(double f, double df1, double df2);
/// The f that `share` of the distribution lies below; a df may be infinite.
double fQuantile(double share, double df1, double df2);

/// P(X > x) for chi-square with `df` degrees of freedom.
double chiSquareTail(double x, double df);
double chiSquareQuantile(double share, double df);

/// I(x; a, b), regularised.
double incompleteBeta(double a, double b, double x);

} // namespace attune::stats
