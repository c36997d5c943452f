// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/krippendorff.h"

#include <cmath>

namespace attune::stats {

namespace {

double squared(double x)
{
    return x * x;
}

double ratioDistance(double a, double b)
{
    return a == b ? 0 : squared((a - b) / (a + b));
}

/// Σ (x − y)² over ordered pairs, as 2 m Σ (x − mean)²; m is what `entries` count.
template <typename Entries>
double squaresAmong(const Entries &entries, const std::vector<double> &at, double ratings)
{
    double mean = 0, sum = 0;
    for (const auto &entry : entries)
        mean += entry.count * at[entry.category];
    mean /= ratings;
    for (const auto &entry : entries)
        sum += entry.count * squared(at[entry.category] - mean);
    return 2 * ratings * sum;
}

} // namespace

AlphaOf::AlphaOf(const Patterns &patterns, Metric metric)
    : m_patterns(patterns)
    , m_metric(metric)
    , m_counts(patterns.numbers().size())
    , m_at(patterns.numbers())
{
    if (metric == Metric::Ordinal)
        return;
    m_fixed.resize(patterns.size());
    for (std::size_t pattern = 0; pattern < patterns.size(); ++pattern) {
        const auto entries = patterns.entries(pattern);
        const double ratings = patterns.ratings(pattern);
        if (metric == Metric::Interval) {
            m_fixed[pattern] = squaresAmong(entries, m_at, ratings);
            continue;
        }
        for (std::size_t a = 0; a < entries.size(); ++a) {
            for (std::size_t b = 0; b < a; ++b) {
                const double each = metric == Metric::Nominal
                    ? 1
                    : ratioDistance(m_at[entries[a].category], m_at[entries[b].category]);
                m_fixed[pattern] += 2 * entries[a].count * entries[b].count * each;
            }
        }
    }
}

/// The middle rank of each category, up to a constant: the ordinal distance is the square of their
/// difference.
void AlphaOf::placeValues()
{
    double before = 0;
    for (std::size_t category = 0; category < m_counts.size(); ++category) {
        m_at[category] = before + m_counts[category] / 2;
        before += m_counts[category];
    }
}

double AlphaOf::observedDistance(std::span<const double> times) const
{
    double out = 0;
    for (std::size_t pattern = 0; pattern < times.size(); ++pattern) {
        const double ratings = m_patterns.ratings(pattern);
        if (times[pattern] == 0 || ratings < 2)
            continue;
        const double among = m_metric == Metric::Ordinal
            ? squaresAmong(m_patterns.entries(pattern), m_at, ratings)
            : m_fixed[pattern];
        out += times[pattern] * among / (ratings - 1);
    }
    return out;
}

double AlphaOf::expectedDistance(double all) const
{
    double out = 0;
    if (m_metric == Metric::Nominal) {
        for (const double count : m_counts)
            out += count * (all - count);
        return out;
    }
    if (m_metric == Metric::Ratio) {
        for (std::size_t a = 0; a < m_counts.size(); ++a) {
            for (std::size_t b = 0; b < a && m_counts[a] > 0; ++b) {
                if (m_counts[b] > 0)
                    out += 2 * m_counts[a] * m_counts[b] * ratioDistance(m_at[a], m_at[b]);
            }
        }
        return out;
    }
    double mean = 0;
    for (std::size_t category = 0; category < m_counts.size(); ++category)
        mean += m_counts[category] * m_at[category];
    mean /= all;
    for (std::size_t category = 0; category < m_counts.size(); ++category)
        out += m_counts[category] * squared(m_at[category] - mean);
    return 2 * all * out;
}

std::optional<double> AlphaOf::operator()(std::span<const double> times)
{
    m_counts.assign(m_counts.size(), 0);
    m_pairable = 0;
    double all = 0;
    std::size_t given = 0;
    for (std::size_t pattern = 0; pattern < times.size(); ++pattern) {
        if (times[pattern] == 0 || m_patterns.ratings(pattern) < 2)
            continue;
        m_pairable += times[pattern];
        all += times[pattern] * m_patterns.ratings(pattern);
        for (const auto &entry : m_patterns.entries(pattern))
            m_counts[entry.category] += times[pattern] * entry.count;
    }
    for (const double count : m_counts)
        given += count > 0 ? 1 : 0;
    m_why = m_pairable == 0 ? Undefined::NoPair
        : given < 2         ? Undefined::NoVariation
                            : Undefined::No;
    if (m_why != Undefined::No)
        return std::nullopt;
    if (m_metric == Metric::Ordinal)
        placeValues();
    const double expected = expectedDistance(all);
    const double value = 1 - (all - 1) * observedDistance(times) / expected;
    if (!std::isfinite(value)) {
        m_why = Undefined::NoRatioScale;
        return std::nullopt;
    }
    return value;
}

Estimate alpha(const Patterns &patterns, Metric metric)
{
    AlphaOf compute(patterns, metric);
    Estimate out;
    out.value = compute(patterns.times());
    out.why = compute.why();
    out.units = static_cast<std::size_t>(compute.pairable());
    out.raters = patterns.raters();
    return out;
}

} // namespace attune::stats
