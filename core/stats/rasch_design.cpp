// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/rasch_design.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace attune::stats {

namespace {

constexpr std::size_t kGone = static_cast<std::size_t>(-1);

/// Scores that are left, and which category of the scale is the how-manieth of them.
struct Left {
    std::vector<std::size_t> scores, categories, place;
};

void findCategories(const RaschData &data, Left &left)
{
    std::vector<bool> given(data.scale.size());
    for (const std::size_t each : left.scores)
        given[data.scores[each].category] = true;
    left.categories.clear();
    left.place.assign(data.scale.size(), kGone);
    for (std::size_t category = 0; category < given.size(); ++category) {
        if (!given[category])
            continue;
        left.place[category] = left.categories.size();
        left.categories.push_back(category);
    }
}

/// Takes the levels out whose scores are all at one end; true if there was one.
bool takeExtremes(const RaschData &data, Left &left, std::vector<RaschExtreme> &out)
{
    const std::size_t before = out.size();
    for (std::size_t facet = 0; facet < data.facets.size(); ++facet) {
        std::vector<RaschExtreme> levels(data.facets[facet].levels);
        std::vector<bool> low(levels.size(), true), high(levels.size(), true);
        for (const std::size_t each : left.scores) {
            const RaschScore &score = data.scores[each];
            const std::size_t level = score.levels[facet];
            levels[level].count += 1;
            levels[level].total += data.scale[score.category];
            low[level] = low[level] && left.place[score.category] == 0;
            high[level] = high[level] && left.place[score.category] + 1 == left.categories.size();
        }
        for (std::size_t level = 0; level < levels.size(); ++level) {
            if (levels[level].count == 0 || (!low[level] && !high[level]))
                continue;
            levels[level].facet = facet;
            levels[level].level = level;
            levels[level].end = low[level] ? RaschEnd::Lowest : RaschEnd::Highest;
            out.push_back(levels[level]);
        }
    }
    std::erase_if(left.scores, [&](std::size_t each) {
        return std::any_of(out.begin() + static_cast<std::ptrdiff_t>(before), out.end(),
            [&](const RaschExtreme &extreme) {
                return data.scores[each].levels[extreme.facet] == extreme.level;
            });
    });
    return out.size() > before;
}

/// The rank of a symmetric matrix that has no negative part, by pivots.
std::size_t rankOf(std::vector<std::vector<double>> matrix)
{
    const std::size_t size = matrix.size();
    std::vector<bool> done(size);
    double largest = 0;
    for (std::size_t at = 0; at < size; ++at)
        largest = std::max(largest, matrix[at][at]);
    for (std::size_t rank = 0; rank < size; ++rank) {
        std::size_t pivot = kGone;
        for (std::size_t at = 0; at < size; ++at) {
            if (!done[at] && (pivot == kGone || matrix[at][at] > matrix[pivot][pivot]))
                pivot = at;
        }
        if (!(matrix[pivot][pivot] > 1e-9 * largest))
            return rank;
        done[pivot] = true;
        for (std::size_t row = 0; row < size; ++row) {
            const double part = done[row] ? 0 : matrix[row][pivot] / matrix[pivot][pivot];
            for (std::size_t column = 0; column < size && part != 0; ++column)
                matrix[row][column] -= part * matrix[pivot][column];
        }
    }
    return size;
}

} // namespace

RaschDesign::RaschDesign(const RaschData &data, RaschFit &fit)
{
    Left left;
    left.scores.resize(data.scores.size());
    std::iota(left.scores.begin(), left.scores.end(), std::size_t{0});
    do
        findCategories(data, left);
    while (takeExtremes(data, left, fit.extremes));

    fit.used = left.scores;
    fit.categories = left.categories;
    for (std::size_t category = 0; category < left.place.size(); ++category) {
        if (left.place[category] == kGone && !left.categories.empty()
            && category > left.categories.front() && category < left.categories.back())
            fit.collapsed.push_back(category);
    }
    steps = left.categories.empty() ? 0 : left.categories.size() - 1;
    facets = data.facets;
    for (std::size_t facet = 0; facet < facets.size(); ++facet) {
        auto &place = m_place.emplace_back(facets[facet].levels, kGone);
        for (const std::size_t each : left.scores)
            place[data.scores[each].levels[facet]] = 0;
        std::size_t next = 0;
        for (std::size_t &level : place) {
            if (level != kGone)
                level = next++;
        }
        facets[facet].levels = next;
    }
    for (const std::size_t each : left.scores) {
        Row row{data.scores[each].levels, left.place[data.scores[each].category]};
        for (std::size_t facet = 0; facet < facets.size(); ++facet)
            row.levels[facet] = m_place[facet][row.levels[facet]];
        rows.push_back(std::move(row));
    }
    fit.isConnected = rows.empty() || isConnected();
}

/// Measures are comparable when nothing but a shift of whole facets is open: the design, its
/// largest facet taken out, has a rank of one less for each facet left.
bool RaschDesign::isConnected() const
{
    const std::size_t largest = largestFacet();
    std::vector<std::size_t> first;
    std::size_t size = 0;
    for (std::size_t facet = 0; facet < facets.size(); ++facet) {
        first.push_back(size);
        size += facet == largest ? 0 : facets[facet].levels;
    }
    std::vector<std::vector<double>> matrix(size, std::vector<double>(size));
    std::vector<std::vector<double>> mixed(facets[largest].levels, std::vector<double>(size));
    std::vector<double> own(facets[largest].levels);
    for (const Row &row : rows) {
        ++own[row.levels[largest]];
        for (std::size_t a = 0; a < facets.size(); ++a) {
            if (a == largest)
                continue;
            ++mixed[row.levels[largest]][first[a] + row.levels[a]];
            for (std::size_t b = 0; b < facets.size(); ++b) {
                if (b != largest)
                    ++matrix[first[a] + row.levels[a]][first[b] + row.levels[b]];
            }
        }
    }
    for (std::size_t level = 0; level < own.size(); ++level) {
        for (std::size_t a = 0; a < size; ++a) {
            for (std::size_t b = 0; b < size && mixed[level][a] > 0; ++b)
                matrix[a][b] -= mixed[level][a] * mixed[level][b] / own[level];
        }
    }
    return rankOf(std::move(matrix)) + facets.size() - 1 == size;
}

std::size_t RaschDesign::floatingFacet() const
{
    for (std::size_t facet = 0; facet < facets.size(); ++facet) {
        if (!facets[facet].isCentred)
            return facet;
    }
    return 0;
}

std::size_t RaschDesign::largestFacet() const
{
    std::size_t out = 0;
    for (std::size_t facet = 0; facet < facets.size(); ++facet)
        out = facets[facet].levels > facets[out].levels ? facet : out;
    return out;
}

double RaschDesign::measureOf(
    const Row &row, const std::vector<std::vector<double>> &measures) const
{
    double out = 0;
    for (std::size_t facet = 0; facet < facets.size(); ++facet)
        out += signOf(facet) * measures[facet][row.levels[facet]];
    return out;
}

double RaschDesign::logLikelihood(
    const std::vector<std::vector<double>> &measures, const std::vector<double> &steps_) const
{
    double out = 0;
    for (const Row &row : rows)
        out += std::log(raschProbabilities(measureOf(row, measures), steps_)[row.category]);
    return out;
}

void RaschDesign::giveBack(const std::vector<std::vector<double>> &measures, RaschFit &fit) const
{
    for (std::size_t facet = 0; facet < facets.size(); ++facet) {
        auto &out = fit.measures.emplace_back(m_place[facet].size());
        for (std::size_t level = 0; level < out.size(); ++level) {
            if (m_place[facet][level] != kGone)
                out[level] = measures[facet][m_place[facet][level]];
        }
    }
}

double expectedOf(const std::vector<double> &shares)
{
    double out = 0;
    for (std::size_t category = 0; category < shares.size(); ++category)
        out += static_cast<double>(category) * shares[category];
    return out;
}

double centralMoment(const std::vector<double> &shares, double mean, int power)
{
    double out = 0;
    for (std::size_t category = 0; category < shares.size(); ++category)
        out += shares[category] * std::pow(static_cast<double>(category) - mean, power);
    return out;
}

namespace {

/// What a level would be expected to score on those of its scores whose other levels are in the
/// fit, at a measure.
struct Expected {
    double sum = 0, spread = 0, count = 0;
};

Expected expectedAt(
    const RaschData &data, const RaschFit &fit, const RaschExtreme &extreme, double measure)
{
    Expected out;
    for (const RaschScore &score : data.scores) {
        if (score.levels[extreme.facet] != extreme.level)
            continue;
        double sum = (data.facets[extreme.facet].isAbility ? 1 : -1) * measure;
        bool isWhole = true;
        for (std::size_t facet = 0; facet < data.facets.size() && isWhole; ++facet) {
            if (facet == extreme.facet)
                continue;
            const auto &other = fit.measures[facet][score.levels[facet]];
            isWhole = other.has_value();
            sum += (data.facets[facet].isAbility ? 1 : -1) * other.value_or(0);
        }
        if (!isWhole)
            continue;
        const auto shares = raschProbabilities(sum, fit.thresholds);
        const double mean = expectedOf(shares);
        out.sum += mean;
        out.spread += centralMoment(shares, mean, 2);
        out.count += 1;
    }
    return out;
}

} // namespace

void placeExtremes(const RaschData &data, RaschFit &fit)
{
    constexpr double kMoved = 0.3, kFar = 60;
    for (RaschExtreme &extreme : fit.extremes) {
        const double count = expectedAt(data, fit, extreme, 0).count;
        if (count == 0)
            continue;
        const double most = count * static_cast<double>(fit.thresholds.size());
        const double wanted = extreme.end == RaschEnd::Lowest ? kMoved : most - kMoved;
        const bool rises = data.facets[extreme.facet].isAbility;
        double low = -kFar, high = kFar;
        for (int step = 0; step < 100; ++step) {
            const double middle = (low + high) / 2;
            const bool isBelow = expectedAt(data, fit, extreme, middle).sum < wanted;
            (isBelow == rises ? low : high) = middle;
        }
        extreme.measure = (low + high) / 2;
        extreme.error = 1 / std::sqrt(expectedAt(data, fit, extreme, *extreme.measure).spread);
    }
}

} // namespace attune::stats
