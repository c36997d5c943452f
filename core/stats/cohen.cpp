// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/cohen.h"

#include "core/stats/distributions.h"

#include <cmath>
#include <map>

namespace attune::stats {

namespace {

/// The table of two raters: only cells and margins that are there, as shares.
struct Pairs {
    std::map<std::pair<std::size_t, std::size_t>, double> cells;
    std::map<std::size_t, double> first, second;
    double count = 0;

    void add(std::size_t a, std::size_t b, double times)
    {
        if (!(times > 0))
            return;
        count += times;
        cells[{a, b}] += times;
        first[a] += times;
        second[b] += times;
    }
    void toShares()
    {
        const auto share = [this](auto &counts) {
            for (auto &each : counts)
                each.second /= count;
        };
        share(cells);
        share(first);
        share(second);
    }
};

Pairs pairsOf(const Ratings &ratings, std::size_t first, std::size_t second)
{
    std::map<double, std::size_t> places;
    for (std::size_t place = 0; place < ratings.categories.size(); ++place)
        places.emplace(ratings.categories[place], place);
    Pairs out;
    for (std::size_t unit = 0; unit < ratings.units; ++unit) {
        const auto a = places.find(ratings.at(unit, first));
        const auto b = places.find(ratings.at(unit, second));
        if (!ratings.has(unit, first) || !ratings.has(unit, second) || a == places.end()
            || b == places.end())
            continue;
        out.add(a->second, b->second, 1);
    }
    out.toShares();
    return out;
}

/// Mean distance of each category of one rater to what the other gave, and the mean of it all.
struct PairChance {
    std::map<std::size_t, double> first, second;
    double all = 0;
};

PairChance chanceOf(const Pairs &pairs, const Weights &weights)
{
    PairChance out;
    for (const auto &[a, ofA] : pairs.first) {
        for (const auto &[b, ofB] : pairs.second) {
            const double distance = weights.disagreement(a, b);
            out.first[a] += ofB * distance;
            out.second[b] += ofA * distance;
            out.all += ofA * ofB * distance;
        }
    }
    return out;
}

double rooted(double squares, const Pairs &pairs, double expected)
{
    return std::sqrt(squares / pairs.count) / expected;
}

double errorOf(const Pairs &pairs, const PairChance &chance, const Weights &weights, double kappa)
{
    // The formulas subtract the square of a mean at the end; around the mean no digits are lost.
    const double mean = kappa - (1 - chance.all) * (1 - kappa);
    double squares = 0;
    for (const auto &[cell, share] : pairs.cells) {
        const double margins = 2 - chance.first.at(cell.first) - chance.second.at(cell.second);
        const double off = weights.at(cell.first, cell.second) - margins * (1 - kappa);
        squares += share * (off - mean) * (off - mean);
    }
    return rooted(squares, pairs, chance.all);
}

double nullErrorOf(const Pairs &pairs, const PairChance &chance, const Weights &weights)
{
    const double mean = chance.all - 1;
    double squares = 0;
    for (const auto &[a, ofA] : pairs.first) {
        for (const auto &[b, ofB] : pairs.second) {
            const double off = weights.at(a, b) - (2 - chance.first.at(a) - chance.second.at(b));
            squares += ofA * ofB * (off - mean) * (off - mean);
        }
    }
    return rooted(squares, pairs, chance.all);
}

Cohen cohenOf(const Pairs &pairs, const Weights &weights, double confidence)
{
    if (pairs.count == 0)
        return {Estimate::none(Undefined::NoPair), std::nullopt};
    const PairChance chance = chanceOf(pairs, weights);
    double apart = 0;
    for (const auto &[cell, share] : pairs.cells)
        apart += share * weights.disagreement(cell.first, cell.second);

    Cohen out;
    out.kappa.units = static_cast<std::size_t>(pairs.count);
    out.kappa.raters = 2;
    out.kappa.observed = 1 - apart;
    out.kappa.expected = 1 - chance.all;
    if (!(chance.all > 0)) {
        out.kappa.why = weights.categories() < 2 ? Undefined::OneCategory : Undefined::NoVariation;
        return out;
    }
    const bool isConstant = pairs.first.size() == 1 || pairs.second.size() == 1;
    const double kappa = isConstant ? 0 : 1 - apart / chance.all;
    out.kappa.value = kappa;
    out.kappa.error = isConstant ? 0 : errorOf(pairs, chance, weights, kappa);
    out.nullError = nullErrorOf(pairs, chance, weights);
    if (!isConstant) {
        const double half = normalQuantile(0.5 + confidence / 2) * *out.kappa.error;
        out.kappa.interval = Interval{kappa - half, kappa + half};
    }
    return out;
}

} // namespace

Cohen cohen(const Ratings &ratings, std::size_t first, std::size_t second, const Weights &weights,
    double confidence)
{
    return cohenOf(pairsOf(ratings, first, second), weights, confidence);
}

Cohen cohen(
    const std::vector<std::vector<double>> &counts, const Weights &weights, double confidence)
{
    Pairs pairs;
    for (std::size_t row = 0; row < counts.size(); ++row) {
        for (std::size_t column = 0; column < counts[row].size(); ++column)
            pairs.add(row, column, counts[row][column]);
    }
    pairs.toShares();
    return cohenOf(pairs, weights, confidence);
}

Estimate light(const Ratings &ratings, const Weights &weights)
{
    const Ratings rated = withoutTheSilent(ratings);
    if (rated.raters < 2)
        return Estimate::none(Undefined::TooFewRaters);
    Estimate out;
    out.units = rated.units;
    out.raters = rated.raters;
    double sum = 0, pairs = 0;
    for (std::size_t first = 0; first < rated.raters; ++first) {
        for (std::size_t second = first + 1; second < rated.raters; ++second) {
            const Estimate each = cohen(rated, first, second, weights).kappa;
            if (!each.value) {
                out.why = each.why;
                return out;
            }
            sum += *each.value;
            ++pairs;
        }
    }
    out.value = sum / pairs;
    return out;
}

} // namespace attune::stats
