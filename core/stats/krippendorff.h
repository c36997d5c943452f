// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Krippendorff's alpha.
#pragma once

#include "core/stats/patterns.h"

namespace attune::stats {

/// How far two values are apart. The ordinal metric of Krippendorff uses what was given, not the
/// declared scale; the ordinal weights of Gwet are another thing under the same name.
enum class Metric { Nominal, Ordinal, Interval, Ratio };

/// 1 − Dₒ/Dₑ over the units with two ratings or more (Krippendorff 2004, 2011): complete or not,
/// any number of raters and values. No analytic interval; see bootstrap.h.
Estimate alpha(const Patterns &patterns, Metric metric);

/// The same for other counts of each pattern, as a resample has them; nullopt where undefined.
class AlphaOf {
public:
    AlphaOf(const Patterns &patterns, Metric metric);
    std::optional<double> operator()(std::span<const double> times);
    Undefined why() const { return m_why; } ///< of the last call
    double pairable() const { return m_pairable; } ///< units of the last call

private:
    void countFew(std::span<const double> times);
    void countMany(std::span<const double> times);
    double observedDistance(std::span<const double> times) const;
    double expectedDistance() const;
    void placeValues();
    double distance(std::size_t a, std::size_t b) const;

    const Patterns &m_patterns;
    Metric m_metric;
    Undefined m_why = Undefined::No;
    double m_pairable = 0, m_all = 0;
    std::vector<double> m_counts, m_at; ///< by category: how often given, and where it lies
    std::vector<double> m_fixed; ///< distance within a pattern, where it hangs on nothing else
    /// Few categories: what one unit of each pattern adds to all sums, pattern after pattern, so
    /// that a resample is one pass without a branch. One, counts, then pairs of categories.
    std::vector<double> m_dense, m_sums;
};

} // namespace attune::stats
