// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two samples: whether they differ in mean or in place, by how much, and with less noise.
#pragma once

#include <optional>
#include <span>

namespace attune::stats {

using Sample = std::span<const double>;

struct Welch {
    double difference = 0; ///< mean of a − mean of b
    std::optional<double> t, df, p, lower, upper; ///< no t where both are constant
};
/// Welch (1947); nullopt below two values in a sample.
std::optional<Welch> welch(Sample a, Sample b, double confidence);

struct MannWhitney {
    double w = 0; ///< rank sum of a − n(n + 1)/2
    std::optional<double> corrected, uncorrected; ///< two-sided p; none where all are the same
};
/// The normal approximation with ties, with and without continuity. nullopt for an empty sample.
std::optional<MannWhitney> mannWhitney(Sample a, Sample b);

struct MannWhitneyExact {
    double w = 0, shift = 0; ///< Hodges & Lehmann (1963)
    std::optional<double> less, greater, two, lower, upper; ///< none with ties or too many values
};
std::optional<MannWhitneyExact> mannWhitneyExact(Sample a, Sample b, double confidence);

struct Cuped {
    double theta = 0, raw = 0, adjusted = 0;
    std::optional<double> rawError, adjustedError, rho;
};
/// Deng et al. (2013): θ over both arms; the first `control` values are the control arm. nullopt
/// for an empty arm.
std::optional<Cuped> cuped(Sample before, Sample after, std::size_t control);

} // namespace attune::stats
