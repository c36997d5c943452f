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
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

/// Places of all cells in the ascending numbers, and which numbers and raters occur.
struct Coded {
    std::vector<double> numbers;
    std::vector<std::uint32_t> cells;
    std::vector<std::size_t> raters;
};

Coded codesOf(const Ratings &ratings)
{
    Coded out{ascendingNumbers(ratings), {}, {}};
    const Lookup place(out.numbers);
    out.cells.resize(ratings.scores.size());
    std::vector<char> isUsed(out.numbers.size()), rates(ratings.raters);
    for (std::size_t unit = 0, cell = 0; unit < ratings.units; ++unit) {
        for (std::size_t rater = 0; rater < ratings.raters; ++rater, ++cell) {
            const std::uint32_t code = place(ratings.scores[cell]);
            out.cells[cell] = code;
            if (code != Patterns::kNotRated)
                isUsed[code] = rates[rater] = 1;
        }
    }
    for (std::size_t rater = 0; rater < ratings.raters; ++rater) {
        if (rates[rater] != 0)
            out.raters.push_back(rater);
    }
    if (std::ranges::find(isUsed, 0) == isUsed.end())
        return out;
    std::vector<std::uint32_t> places(out.numbers.size());
    std::vector<double> used;
    for (std::size_t at = 0; at < places.size(); ++at) {
        places[at] = static_cast<std::uint32_t>(used.size());
        if (isUsed[at] != 0)
            used.push_back(out.numbers[at]);
    }
    for (std::uint32_t &code : out.cells)
        code = code == Patterns::kNotRated ? code : places[code];
    out.numbers = std::move(used);
    return out;
}

/// Gives equal keys equal numbers, in the order of their first appearance.
class Numbering {
public:
    explicit Numbering(std::size_t most)
        : m_slots(std::bit_ceil(2 * most + 2))
    {
    }

    std::pair<std::uint32_t, bool> operator()(std::uint64_t word)
    {
        return number(word, [](std::uint32_t) { return true; });
    }
    std::pair<std::uint32_t, bool> operator()(std::span<const std::uint32_t> key)
    {
        std::uint64_t hash = key.size();
        for (const std::uint32_t part : key)
            hash = ((hash ^ part) * kMix) ^ (hash >> 29U);
        const auto out = number(hash, [&](std::uint32_t found) {
            return std::ranges::equal(key,
                std::span(m_keys).subspan(m_first[found], m_first[found + 1] - m_first[found]));
        });
        if (out.second) {
            m_keys.insert(m_keys.end(), key.begin(), key.end());
            m_first.push_back(m_keys.size());
        }
        return out;
    }

private:
    static constexpr std::uint64_t kMix = 0x9E3779B97F4A7C15;
    struct Slot {
        std::uint64_t word = 0;
        std::uint32_t next = 0; ///< the number and 1; 0: free
    };

    template <typename IsSame>
    std::pair<std::uint32_t, bool> number(std::uint64_t word, IsSame &&isSame)
    {
        const std::size_t mask = m_slots.size() - 1;
        for (std::size_t at = ((word * kMix) >> 32U) & mask;; at = (at + 1) & mask) {
            Slot &slot = m_slots[at];
            if (slot.next == 0) {
                slot = {word, ++m_count};
                return {m_count - 1, true};
            }
            if (slot.word == word && isSame(slot.next - 1))
                return {slot.next - 1, false};
        }
    }

    std::vector<Slot> m_slots;
    std::uint32_t m_count = 0;
    std::vector<std::uint32_t> m_keys; ///< of rows that fit no word
    std::vector<std::size_t> m_first{0};
};

/// Ascending, without what was not rated: rows are short, so by insertion.
void sortInto(std::span<const std::uint32_t> row, std::vector<std::uint32_t> &sorted)
{
    sorted.clear();
    for (const std::uint32_t code : row) {
        if (code == Patterns::kNotRated)
            continue;
        sorted.push_back(code);
        constexpr std::size_t kShort = 32;
        for (std::size_t at = sorted.size() - 1;
             sorted.size() <= kShort && at > 0 && sorted[at - 1] > sorted[at]; --at)
            std::swap(sorted[at - 1], sorted[at]);
    }
    if (!std::ranges::is_sorted(sorted))
        std::ranges::sort(sorted);
}

/// A row in one word where it fits: how often each category, or what by whom.
class Packed {
public:
    Packed(std::size_t categories, std::size_t raters, GroupBy by)
        : m_by(by)
        , m_bits(static_cast<unsigned>(
              std::bit_width(by == GroupBy::Counts ? raters : categories + 1)))
        , m_fits(m_bits * (by == GroupBy::Counts ? categories : raters) <= 64)
    {
    }

    bool fits() const { return m_fits; }
    std::uint64_t operator()(std::span<const std::uint32_t> row) const
    {
        std::uint64_t out = 0;
        unsigned rater = 0;
        for (const std::uint32_t code : row) {
            if (code != Patterns::kNotRated)
                out += m_by == GroupBy::Counts ? std::uint64_t{1} << (m_bits * code)
                                               : std::uint64_t{code + 1} << (m_bits * rater);
            ++rater;
        }
        return out;
    }

private:
    GroupBy m_by;
    unsigned m_bits;
    bool m_fits;
};

} // namespace

Patterns::Patterns(const Ratings &ratings, GroupBy by)
{
    Coded coded = codesOf(ratings);
    m_raters = coded.raters.size();
    m_numbers = std::move(coded.numbers);
    const auto &list = ratings.categories;
    for (std::size_t place = 0; place < m_numbers.size(); ++place)
        m_declared.push_back(list.empty()
                ? place
                : static_cast<std::size_t>(
                    std::ranges::find(list, m_numbers[place]) - list.begin()));

    Numbering number(ratings.units);
    std::vector<std::uint32_t> row(m_raters), sorted;
    m_ofUnit.reserve(ratings.units);
    const Packed packed(m_numbers.size(), m_raters, by);
    for (std::size_t unit = 0; unit < ratings.units; ++unit) {
        bool isRated = false;
        for (std::size_t rater = 0; rater < m_raters; ++rater) {
            row[rater] = coded.cells[unit * ratings.raters + coded.raters[rater]];
            isRated = isRated || row[rater] != kNotRated;
        }
        if (!isRated)
            continue;
        if (!packed.fits())
            sortInto(row, sorted);
        const auto [pattern, isNew] = packed.fits() ? number(packed(row))
            : by == GroupBy::Raters                 ? number(row)
                                                    : number(sorted);
        if (isNew) {
            sortInto(row, sorted);
            add(sorted, by == GroupBy::Raters ? row : std::span<const std::uint32_t>());
        }
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
