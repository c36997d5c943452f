// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/weights.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace attune::stats {

std::vector<double> placesOf(const std::vector<double> &numbers)
{
    std::vector<std::size_t> order(numbers.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t each) { return numbers[each]; });
    std::vector<double> out(numbers.size());
    for (std::size_t place = 0; place < order.size(); ++place)
        out[order[place]] = static_cast<double>(place);
    return out;
}

Weights::Weights(WeightKind kind, const std::vector<double> &categories)
    : m_kind(kind)
    , m_count(categories.size())
    , m_numbers(categories)
    , m_places(placesOf(categories))
{
    if (m_count > 0) {
        const auto [low, high] = std::ranges::minmax(categories);
        m_low = low;
        m_high = high;
    }
}

Weights::Weights(std::vector<std::vector<double>> agreement)
    : m_count(agreement.size())
    , m_custom(std::move(agreement))
{
}

Weights Weights::custom(std::vector<std::vector<double>> agreement)
{
    return Weights(std::move(agreement));
}

Weights Weights::ofDisagreement(std::vector<std::vector<double>> disagreement)
{
    double most = 0;
    for (const auto &row : disagreement) {
        for (const double each : row)
            most = std::max(most, each);
    }
    for (auto &row : disagreement) {
        for (double &each : row)
            each = most > 0 ? 1 - each / most : 1;
    }
    return Weights(std::move(disagreement));
}

double Weights::disagreement(std::size_t a, std::size_t b) const
{
    if (!m_custom.empty())
        return 1 - m_custom[a][b];
    if (a == b)
        return 0;
    const double range = m_high - m_low, d = std::abs(m_numbers[a] - m_numbers[b]);
    switch (m_kind) {
    case WeightKind::Unweighted:
        return 1;
    case WeightKind::Linear:
        return d / range;
    case WeightKind::Quadratic:
        return (d / range) * (d / range);
    case WeightKind::Radical:
        return std::sqrt(d / range);
    case WeightKind::Ordinal: {
        const double steps = std::abs(m_places[a] - m_places[b]);
        const auto most = static_cast<double>(m_count);
        return steps * (steps + 1) / (most * (most - 1));
    }
    case WeightKind::Ratio: {
        const double here = d / (m_numbers[a] + m_numbers[b]), most = range / (m_high + m_low);
        return (here / most) * (here / most);
    }
    }
    return 1;
}

double Weights::at(std::size_t a, std::size_t b) const
{
    return m_custom.empty() ? 1 - disagreement(a, b) : m_custom[a][b];
}

double Weights::sum() const
{
    double out = 0;
    for (std::size_t a = 0; a < m_count; ++a) {
        for (std::size_t b = 0; b < m_count; ++b)
            out += at(a, b);
    }
    return out;
}

} // namespace attune::stats
