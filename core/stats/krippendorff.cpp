// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/krippendorff.h"

#include <algorithm>
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

constexpr std::size_t kFewCategories = 8;

/// Pairs of different categories, (1, 0), (2, 0), (2, 1), (3, 0) …
std::size_t pairPlace(std::size_t a, std::size_t b)
{
    return a > b ? a * (a - 1) / 2 + b : b * (b - 1) / 2 + a;
}

/// What each pattern adds to the count of units, of categories and of pairs.
std::vector<double> denseOf(const Patterns &patterns)
{
    const std::size_t categories = patterns.numbers().size();
    const std::size_t width = 1 + categories + categories * (categories - 1) / 2;
    std::vector<double> out(patterns.size() * width);
    for (std::size_t pattern = 0; pattern < patterns.size(); ++pattern) {
        const double ratings = patterns.ratings(pattern);
        if (ratings < 2)
            continue;
        double *row = &out[pattern * width];
        row[0] = 1;
        for (const auto &a : patterns.entries(pattern)) {
            row[1 + a.category] = a.count;
            for (const auto &b : patterns.entries(pattern)) {
                if (b.category < a.category)
                    row[1 + categories + pairPlace(a.category, b.category)] =
                        2 * a.count * b.count / (ratings - 1);
            }
        }
    }
    return out;
}

} // namespace

AlphaOf::AlphaOf(const Patterns &patterns, Metric metric)
    : m_patterns(patterns)
    , m_metric(metric)
    , m_counts(patterns.numbers().size())
    , m_at(patterns.numbers())
{
    if (m_counts.size() <= kFewCategories) {
        m_dense = denseOf(patterns);
        m_sums.resize(1 + m_counts.size() * (m_counts.size() + 1) / 2);
        return;
    }
    if (metric == Metric::Ordinal)
        return;
    m_fixed.resize(patterns.size());
    for (std::size_t pattern = 0; pattern < patterns.size(); ++pattern) {
        const auto entries = patterns.entries(pattern);
        if (metric == Metric::Interval) {
            m_fixed[pattern] = squaresAmong(entries, m_at, patterns.ratings(pattern));
            continue;
        }
        for (std::size_t a = 0; a < entries.size(); ++a) {
            for (std::size_t b = 0; b < a; ++b)
                m_fixed[pattern] += 2 * entries[a].count * entries[b].count
                    * distance(entries[a].category, entries[b].category);
        }
    }
}

double AlphaOf::distance(std::size_t a, std::size_t b) const
{
    switch (m_metric) {
    case Metric::Nominal:
        return a == b ? 0 : 1;
    case Metric::Ordinal:
    case Metric::Interval:
        return squared(m_at[a] - m_at[b]);
    case Metric::Ratio:
        return ratioDistance(m_at[a], m_at[b]);
    }
    return 0;
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
    if (!m_dense.empty()) {
        for (std::size_t a = 0; a < m_counts.size(); ++a) {
            for (std::size_t b = 0; b < a; ++b) {
                // Who stands beside nobody counts for nothing, also at a distance without end.
                const double together = m_sums[1 + m_counts.size() + pairPlace(a, b)];
                if (together > 0)
                    out += together * distance(a, b);
            }
        }
        return out;
    }
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

double AlphaOf::expectedDistance() const
{
    double out = 0;
    if (m_metric == Metric::Nominal) {
        for (const double count : m_counts)
            out += count * (m_all - count);
        return out;
    }
    if (m_metric == Metric::Ratio) {
        for (std::size_t a = 0; a < m_counts.size(); ++a) {
            for (std::size_t b = 0; b < a && m_counts[a] > 0; ++b) {
                if (m_counts[b] > 0)
                    out += 2 * m_counts[a] * m_counts[b] * distance(a, b);
            }
        }
        return out;
    }
    double mean = 0;
    for (std::size_t category = 0; category < m_counts.size(); ++category)
        mean += m_counts[category] * m_at[category];
    mean /= m_all;
    for (std::size_t category = 0; category < m_counts.size(); ++category)
        out += m_counts[category] * squared(m_at[category] - mean);
    return 2 * m_all * out;
}

void AlphaOf::countFew(std::span<const double> times)
{
    std::ranges::fill(m_sums, 0.);
    const std::size_t width = m_sums.size();
    const double *row = m_dense.data();
    for (const double units : times) {
        for (std::size_t at = 0; at < width; ++at)
            m_sums[at] += units * row[at];
        row += width;
    }
    m_pairable = m_sums[0];
    std::copy_n(m_sums.begin() + 1, m_counts.size(), m_counts.begin());
}

void AlphaOf::countMany(std::span<const double> times)
{
    std::ranges::fill(m_counts, 0.);
    m_pairable = 0;
    for (std::size_t pattern = 0; pattern < times.size(); ++pattern) {
        if (times[pattern] == 0 || m_patterns.ratings(pattern) < 2)
            continue;
        m_pairable += times[pattern];
        for (const auto &entry : m_patterns.entries(pattern))
            m_counts[entry.category] += times[pattern] * entry.count;
    }
}

std::optional<double> AlphaOf::operator()(std::span<const double> times)
{
    if (m_dense.empty())
        countMany(times);
    else
        countFew(times);
    m_all = 0;
    std::size_t given = 0;
    for (const double count : m_counts) {
        m_all += count;
        given += count > 0 ? 1 : 0;
    }
    m_why = m_pairable == 0 ? Undefined::NoPair
        : given < 2         ? Undefined::NoVariation
                            : Undefined::No;
    if (m_why != Undefined::No)
        return std::nullopt;
    if (m_metric == Metric::Ordinal)
        placeValues();
    const double observed = observedDistance(times), expected = expectedDistance();
    // Two values may be without a ratio though nobody gave them side by side: then only what is
    // expected has no end, and nothing over infinity would look like full agreement.
    if (!std::isfinite(observed) || !std::isfinite(expected)) {
        m_why = Undefined::NoRatioScale;
        return std::nullopt;
    }
    return 1 - (m_all - 1) * observed / expected;
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
