// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Distributions that tests and intervals ask for.
#pragma once

namespace attune::stats {

double normalCdf(double z);
/// `share` between 0 and 1, both exclusive (refined by Halley's method).
double normalQuantile(double share);
/// P(X > x) for chi-square with `df` degrees of freedom.
double chiSquareTail(double x, double df);

} // namespace attune::stats
