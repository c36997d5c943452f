// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether people who review each other in turn are kinder to each other than others are to them.
#include "core/peer_review/cycles.h"

#include "core/stats/distributions.h"

#include <cmath>
#include <map>

namespace attune::peer_review {

namespace {

struct Mean {
    double sum = 0;
    std::size_t n = 0;

    void add(double value)
    {
        sum += value;
        ++n;
    }
    double value() const { return sum / static_cast<double>(n); }
};

} // namespace

Inflation inflationOf(const std::vector<Scored> &reviews)
{
    using Pair = std::pair<std::string, std::string>;
    std::set<Pair> met;
    for (const Scored &each : reviews)
        met.insert({each.reviewer, each.reviewee});
    const auto isMutual = [&](const Scored &each) {
        return each.reviewer != each.reviewee && met.contains({each.reviewee, each.reviewer});
    };
    std::map<std::string, Mean> byOthers; // of each person
    for (const Scored &each : reviews) {
        if (!isMutual(each))
            byOthers[each.reviewee].add(each.score);
    }
    std::map<Pair, std::map<std::string, Mean>> sides; // of each pair, by who was reviewed
    for (const Scored &each : reviews) {
        const auto others = byOthers.find(each.reviewee);
        if (!isMutual(each) || others == byOthers.end())
            continue;
        sides[std::minmax(each.reviewer, each.reviewee)][each.reviewee].add(
            each.score - others->second.value());
    }
    Mean all;
    std::vector<double> values;
    for (const auto &[pair, both] : sides) {
        Mean ofPair;
        for (const auto &[person, side] : both)
            ofPair.add(side.value());
        values.push_back(ofPair.value());
        all.add(values.back());
    }
    Inflation out;
    out.pairs = values.size();
    if (values.empty())
        return out;
    out.difference = all.value();
    if (values.size() < 2)
        return out;
    double squares = 0;
    for (const double value : values)
        squares += (value - all.value()) * (value - all.value());
    const auto n = static_cast<double>(values.size());
    const double half = stats::studentQuantile(0.95, n - 1) * std::sqrt(squares / (n - 1) / n);
    out.interval = std::pair{all.value() - half, all.value() + half};
    return out;
}

std::vector<Scored> scoredIn(const std::vector<State> &cycles)
{
    std::vector<Scored> out;
    for (const State &cycle : cycles) {
        for (const Assignment &each : cycle.assignments) {
            if (each.given && each.given->review.score)
                out.push_back({cycle.reviewerOf(each).name(), each.reviewee,
                    static_cast<double>(*each.given->review.score) / 100});
        }
    }
    return out;
}

} // namespace attune::peer_review
