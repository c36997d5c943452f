// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Units that were rated alike, counted: ten thousand units have some hundred patterns, and no
// coefficient sees more of a unit than its pattern.
#pragma once

#include "core/stats/ratings.h"

#include <cstdint>
#include <span>
#include <vector>

namespace attune::stats {

enum class GroupBy {
    Counts, ///< how often which category, no matter by whom
    Raters, ///< who gave what
};

class Patterns {
public:
    struct Entry {
        std::uint32_t category = 0; ///< place in numbers()
        double count = 0;
    };
    static constexpr std::uint32_t kNotRated = 0xFFFFFFFF;

    /// Units and raters without a rating are left out. Scores must be in the declared list.
    Patterns(const Ratings &ratings, GroupBy by);

    std::size_t size() const { return m_ratings.size(); }
    std::size_t raters() const { return m_raters; }
    std::size_t units() const { return m_ofUnit.size(); }
    /// The numbers that were given, ascending.
    const std::vector<double> &numbers() const { return m_numbers; }
    /// For each of numbers() its place in the list as declared; the same place where none is.
    const std::vector<std::size_t> &declared() const { return m_declared; }

    /// How many units have each pattern.
    const std::vector<double> &times() const { return m_times; }
    /// The pattern of each unit that was rated.
    const std::vector<std::uint32_t> &ofUnit() const { return m_ofUnit; }
    /// How many ratings a pattern has.
    double ratings(std::size_t pattern) const { return m_ratings[pattern]; }
    std::span<const Entry> entries(std::size_t pattern) const
    {
        return std::span(m_entries).subspan(
            m_first[pattern], m_first[pattern + 1] - m_first[pattern]);
    }
    /// GroupBy::Raters only: what each rater gave, kNotRated where nothing.
    std::span<const std::uint32_t> row(std::size_t pattern) const
    {
        return std::span(m_rows).subspan(pattern * m_raters, m_raters);
    }

private:
    void add(std::span<const std::uint32_t> sorted, std::span<const std::uint32_t> row);

    std::size_t m_raters = 0;
    std::vector<double> m_numbers, m_times, m_ratings;
    std::vector<std::size_t> m_declared, m_first{0};
    std::vector<Entry> m_entries;
    std::vector<std::uint32_t> m_ofUnit, m_rows;
};

} // namespace attune::stats
