// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How much two categories agree: 1 for the same, less the further apart.
#pragma once

#include <cstddef>
#include <vector>

namespace attune::stats {

enum class WeightKind {
    Unweighted,
    Linear, ///< 1 − d/R
    Quadratic, ///< 1 − (d/R)²
    Ordinal, ///< 1 − C(|k − l| + 1, 2)/max, of places only
    Radical, ///< 1 − √(d/R)
    Ratio, ///< 1 − (d/(x + y))²/(R/(max + min))²
};

/// Agreement weights over a declared list of categories (names as in Gwet's handbook). The distance
/// d is between the numbers of two categories, R between the highest and the lowest declared.
class Weights {
public:
    Weights(WeightKind kind, const std::vector<double> &categories);
    /// A weight for each pair, in the order declared.
    static Weights custom(std::vector<std::vector<double>> agreement);
    /// 1 − disagreement/greatest disagreement (Cohen 1968).
    static Weights ofDisagreement(std::vector<std::vector<double>> disagreement);

    std::size_t categories() const { return m_count; }
    double at(std::size_t a, std::size_t b) const;
    /// 1 − at(), without the loss of digits.
    double disagreement(std::size_t a, std::size_t b) const;
    double sum() const; ///< over all pairs of declared categories

private:
    explicit Weights(std::vector<std::vector<double>> agreement);

    WeightKind m_kind = WeightKind::Unweighted;
    std::size_t m_count = 0;
    std::vector<double> m_numbers, m_places;
    double m_low = 0, m_high = 0;
    std::vector<std::vector<double>> m_custom; ///< empty unless custom
};

/// The place of each number in their order, from 0.
std::vector<double> placesOf(const std::vector<double> &numbers);

} // namespace attune::stats
