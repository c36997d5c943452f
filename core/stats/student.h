// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Student's t distribution.
#pragma once

namespace attune::stats {

/// P(|T| > t) with `df` degrees of freedom, which need not be whole.
double studentTwoTails(double t, double df);
/// The t that `confidence` of the distribution lies within, on both sides.
double studentQuantile(double confidence, double df);

} // namespace attune::stats
