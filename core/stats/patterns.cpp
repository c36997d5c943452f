// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/patterns.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace attune::stats {

namespace {

/// Finds the place of a number in an ascending list; at once where they are whole and close.
class Lookup {
public:
    explicit Lookup(const std::vector<double> &ascending)
        : m_numbers(ascending)
    {
        constexpr double kWidest = 4096;
        if (ascending.empty() || !(ascending.back() - ascending.front() < kWidest)
            || !std::ranges::all_of(
                ascending, [](double each) { return each == std::floor(each); }))
            return;
        m_table.resize(static_cast<std::size_t>(ascending.back() - ascending.front()) + 1);
        for (std::size_t place = 0; place < ascending.size(); ++place)
            m_table[slot(ascending[place])] = static_cast<std::uint32_t>(place);
    }

    /// kNotRated for what is not in the list, and for no number.
    std::uint32_t operator()(double number) const
    {
        if (m_numbers.empty() || !(number >= m_numbers.front() && number <= m_numbers.back()))
            return Patterns::kNotRated;
        const auto place = m_table.empty() ? static_cast<std::uint32_t>(
                               std::ranges::lower_bound(m_numbers, number) - m_numbers.begin())
                                           : m_table[slot(number)];
        return m_numbers[place] == number ? place : Patterns::kNotRated;
    }

private:
    std::size_t slot(double number) const
    {
        return static_cast<std::size_t>(number - m_numbers.front());
    }

    const std::vector<double> &m_numbers;
    std::vector<std::uint32_t> m_table;
};

std::vector<double> ascendingNumbers(const Ratings &ratings)
{
    std::vector<double> out = ratings.categories;
    if (out.empty()) {
        for (const double score : ratings.scores) {
            if (score == score)
                out.push_back(score);
        }
    }
    std::ranges::sort(out);
    const auto rest = std::ranges::unique(out);
    out.erase(rest.begin(), rest.end());
    return out;
}

/// Each cell as a place in `numbers`.
std::vector<std::uint32_t> codesOf(const Ratings &ratings, const std::vector<double> &numbers)
{
    const Lookup place(numbers);
    std::vector<std::uint32_t> out(ratings.scores.size());
    for (std::size_t cell = 0; cell < out.size(); ++cell)
        out[cell] = place(ratings.scores[cell]);
    return out;
}

/// Gives equal keys equal numbers, in the order of their first appearance.
class Numbering {
public:
    explicit Numbering(std::size_t most)
        : m_slots(std::bit_ceil(2 * most + 2), kFree)
    {
    }

    std::pair<std::uint32_t, bool> operator()(std::span<const std::uint32_t> key)
    {
        std::uint64_t hash = 0x9E3779B97F4A7C15;
        for (const std::uint32_t part : key)
            hash = (hash ^ part) * 0xFF51AFD7ED558CCD ^ (hash >> 29U);
        hash ^= hash >> 32U;
        for (std::size_t slot = hash & (m_slots.size() - 1);;
             slot = (slot + 1) & (m_slots.size() - 1)) {
            const std::uint32_t found = m_slots[slot];
            if (found == kFree) {
                m_slots[slot] = static_cast<std::uint32_t>(m_first.size());
                m_first.push_back(m_keys.size());
                m_length.push_back(key.size());
                m_keys.insert(m_keys.end(), key.begin(), key.end());
                return {m_slots[slot], true};
            }
            if (std::ranges::equal(key, std::span(m_keys).subspan(m_first[found], m_length[found])))
                return {found, false};
        }
    }

private:
    static constexpr std::uint32_t kFree = 0xFFFFFFFF;
    std::vector<std::uint32_t> m_slots, m_keys;
    std::vector<std::size_t> m_first, m_length;
};

/// Only the raters who rated at all.
std::vector<std::size_t> ratersIn(const std::vector<std::uint32_t> &codes, std::size_t raters)
{
    std::vector<bool> rates(raters);
    for (std::size_t cell = 0; cell < codes.size(); ++cell) {
        if (codes[cell] != Patterns::kNotRated)
            rates[cell % raters] = true;
    }
    std::vector<std::size_t> out;
    for (std::size_t rater = 0; rater < raters; ++rater) {
        if (rates[rater])
            out.push_back(rater);
    }
    return out;
}

} // namespace

Patterns::Patterns(const Ratings &ratings, GroupBy by)
{
    const std::vector<double> all = ascendingNumbers(ratings);
    std::vector<std::uint32_t> codes = codesOf(ratings, all);
    const auto raters = ratersIn(codes, ratings.raters);
    m_raters = raters.size();

    std::vector<std::uint32_t> used(all.size(), kNotRated);
    for (const std::uint32_t code : codes) {
        if (code != kNotRated)
            used[code] = 0;
    }
    const auto &list = ratings.categories;
    for (std::size_t place = 0; place < all.size(); ++place) {
        if (used[place] == kNotRated)
            continue;
        used[place] = static_cast<std::uint32_t>(m_numbers.size());
        m_declared.push_back(list.empty()
                ? m_numbers.size()
                : static_cast<std::size_t>(std::ranges::find(list, all[place]) - list.begin()));
        m_numbers.push_back(all[place]);
    }

    Numbering number(ratings.units);
    std::vector<std::uint32_t> row(m_raters), sorted;
    for (std::size_t unit = 0; unit < ratings.units; ++unit) {
        sorted.clear();
        for (std::size_t rater = 0; rater < m_raters; ++rater) {
            const std::uint32_t code = codes[unit * ratings.raters + raters[rater]];
            row[rater] = code == kNotRated ? kNotRated : used[code];
            if (code != kNotRated)
                sorted.push_back(row[rater]);
        }
        if (sorted.empty())
            continue;
        std::ranges::sort(sorted);
        const auto [pattern, isNew] = number(by == GroupBy::Raters ? row : sorted);
        if (isNew)
            add(sorted, by == GroupBy::Raters ? row : std::span<const std::uint32_t>());
        m_times[pattern] += 1;
        m_ofUnit.push_back(pattern);
    }
}

void Patterns::add(std::span<const std::uint32_t> sorted, std::span<const std::uint32_t> row)
{
    for (std::size_t at = 0; at < sorted.size(); ++at) {
        if (at == 0 || sorted[at] != sorted[at - 1])
            m_entries.push_back({sorted[at], 0});
        m_entries.back().count += 1;
    }
    m_first.push_back(m_entries.size());
    m_ratings.push_back(static_cast<double>(sorted.size()));
    m_times.push_back(0);
    m_rows.insert(m_rows.end(), row.begin(), row.end());
}

} // namespace attune::stats
