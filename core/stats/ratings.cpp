// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/ratings.h"

#include <algorithm>

namespace attune::stats {

std::optional<Cell> outsideTheScale(const Ratings &ratings)
{
    if (ratings.categories.empty())
        return std::nullopt;
    auto sorted = ratings.categories;
    std::ranges::sort(sorted);
    for (std::size_t unit = 0; unit < ratings.units; ++unit) {
        for (std::size_t rater = 0; rater < ratings.raters; ++rater) {
            if (ratings.has(unit, rater)
                && !std::ranges::binary_search(sorted, ratings.at(unit, rater)))
                return Cell{unit, rater};
        }
    }
    return std::nullopt;
}

std::vector<std::vector<double>> marginals(const Ratings &ratings)
{
    const auto &list = ratings.categories;
    std::vector<std::vector<double>> out(ratings.raters, std::vector<double>(list.size()));
    for (std::size_t unit = 0; unit < ratings.units; ++unit) {
        for (std::size_t rater = 0; rater < ratings.raters; ++rater) {
            const auto found = std::ranges::find(list, ratings.at(unit, rater));
            if (found != list.end())
                ++out[rater][static_cast<std::size_t>(found - list.begin())];
        }
    }
    return out;
}

namespace {

Ratings only(const Ratings &ratings, const std::vector<std::size_t> &units,
    const std::vector<std::size_t> &raters)
{
    Ratings out = Ratings::empty(units.size(), raters.size());
    out.categories = ratings.categories;
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        for (std::size_t rater = 0; rater < raters.size(); ++rater)
            out.at(unit, rater) = ratings.at(units[unit], raters[rater]);
    }
    return out;
}

} // namespace

std::vector<std::size_t> ratersIn(const Ratings &ratings)
{
    std::vector<std::size_t> out;
    for (std::size_t rater = 0; rater < ratings.raters; ++rater) {
        std::size_t unit = 0;
        while (unit < ratings.units && !ratings.has(unit, rater))
            ++unit;
        if (unit < ratings.units)
            out.push_back(rater);
    }
    return out;
}

Ratings withoutTheSilent(const Ratings &ratings)
{
    const auto raters = ratersIn(ratings);
    std::vector<std::size_t> units;
    for (std::size_t unit = 0; unit < ratings.units; ++unit) {
        if (std::ranges::any_of(raters, [&](auto rater) { return ratings.has(unit, rater); }))
            units.push_back(unit);
    }
    return only(ratings, units, raters);
}

Ratings completeUnits(const Ratings &ratings)
{
    const Ratings rated = withoutTheSilent(ratings);
    std::vector<std::size_t> units, raters(rated.raters);
    for (std::size_t rater = 0; rater < rated.raters; ++rater)
        raters[rater] = rater;
    for (std::size_t unit = 0; unit < rated.units; ++unit) {
        if (std::ranges::all_of(raters, [&](auto rater) { return rated.has(unit, rater); }))
            units.push_back(unit);
    }
    return only(rated, units, raters);
}

} // namespace attune::stats
