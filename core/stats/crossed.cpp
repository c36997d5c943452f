// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/crossed.h"

namespace attune::stats {

Crossed::Crossed(std::span<const Score> scores, std::size_t unitCount, std::size_t raterCount)
    : units(unitCount)
    , raters(raterCount)
    , byUnit(unitCount)
    , ofUnit(unitCount)
    , ofRater(raterCount)
    , count(static_cast<double>(scores.size()))
{
    for (const Score &score : scores)
        mean += score.value / count;
    for (Score score : scores) {
        score.value -= mean;
        ++ofUnit[score.unit];
        ++ofRater[score.rater];
        byUnit[score.unit].push_back(score);
    }
}

std::vector<Score> scoresOf(const Ratings &ratings)
{
    std::vector<Score> out;
    for (std::size_t unit = 0; unit < ratings.units; ++unit) {
        for (std::size_t rater = 0; rater < ratings.raters; ++rater) {
            if (ratings.has(unit, rater))
                out.push_back({unit, rater, ratings.at(unit, rater)});
        }
    }
    return out;
}

LinkedParts linkedPartsOf(const Crossed &design)
{
    constexpr std::size_t kApart = LinkedParts::kApart;
    LinkedParts out{std::vector(design.raters, kApart), std::vector(design.units, kApart), 0};
    std::vector<std::vector<std::size_t>> unitsOf(design.raters);
    for (std::size_t unit = 0; unit < design.units; ++unit) {
        for (const Score &score : design.byUnit[unit])
            unitsOf[score.rater].push_back(unit);
    }
    for (std::size_t first = 0; first < design.raters; ++first) {
        if (unitsOf[first].empty() || out.ofRater[first] != kApart)
            continue;
        std::vector<std::size_t> reached{first};
        out.ofRater[first] = out.count;
        while (!reached.empty()) {
            const std::size_t rater = reached.back();
            reached.pop_back();
            for (const std::size_t unit : unitsOf[rater]) {
                if (out.ofUnit[unit] != kApart)
                    continue;
                out.ofUnit[unit] = out.count;
                for (const Score &score : design.byUnit[unit]) {
                    if (out.ofRater[score.rater] == kApart) {
                        out.ofRater[score.rater] = out.count;
                        reached.push_back(score.rater);
                    }
                }
            }
        }
        ++out.count;
    }
    return out;
}

} // namespace attune::stats
