// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ratings made by hand, for tests of what is read from them.
#pragma once

#include "core/calibration/board.h"

#include <algorithm>
#include <string>
#include <tuple>
#include <vector>

namespace attune::tests {

/// "4 3 . -" of raters 1, 2 …: a dot was not rated, a dash does not apply. One word an interaction.
inline std::vector<facts::RatingRow> rows(
    const std::vector<std::string> &units, const std::string &question = "Tone")
{
    std::vector<facts::RatingRow> out;
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        for (std::size_t rater = 0; rater < units[unit].size(); ++rater) {
            const char score = units[unit][rater];
            if (score == '.')
                continue;
            facts::RatingRow row{
                "k-" + std::to_string(unit), question, {}, std::int64_t(rater + 1), {}, {}};
            if (score != '-')
                row.score = score - '0';
            out.push_back(row);
        }
    }
    return out;
}

inline calibration::Sitting sitting(const std::vector<std::string> &units)
{
    calibration::Sitting out;
    out.rows = rows(units);
    out.raters = {{1, "Ada"}, {2, "Ben"}, {3, "Eve"}};
    return out;
}

inline std::vector<facts::RatingRow> together(
    std::vector<facts::RatingRow> a, const std::vector<facts::RatingRow> &b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

/// Six evaluators, `units` interactions, three questions, points from 1 to 4: the last evaluator
/// gives one point less wherever the scale allows it.
inline std::vector<facts::RatingRow> aLargeSession(int units, int severity = 1)
{
    std::vector<facts::RatingRow> out;
    for (const char *question : {"Calm", "Clear", "Kind"}) {
        std::vector<std::string> lines;
        for (int unit = 0; unit < units; ++unit) {
            std::string line;
            for (int rater = 0; rater < 6; ++rater) {
                const int noise = (unit * 7 + rater * 5 + question[1]) % 4 == 0 ? 1 : 0;
                const int points = 1 + (unit + noise + (question[0] == 'K' ? 1 : 0)) % 4;
                line += static_cast<char>('0' + std::max(1, points - (rater == 5 ? severity : 0)));
            }
            lines.push_back(line);
        }
        out = together(out, rows(lines, question));
    }
    std::ranges::stable_sort(out, {},
        [](const facts::RatingRow &row) { return std::tie(row.contact, row.question, row.rater); });
    return out;
}

inline std::vector<facts::RaterRow> people(int count)
{
    std::vector<facts::RaterRow> out;
    for (int each = 1; each <= count; ++each)
        out.push_back({each, "Person " + std::to_string(each)});
    return out;
}

} // namespace attune::tests
