// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pure: from scored interactions to the figures of teams.

#include "core/stats/proportions.h"
#include "core/team_dashboard/team_dashboard.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace attune::team_dashboard {

namespace {

constexpr double kNormal975 = 1.959963984540054;
constexpr std::int16_t kBelow = -200; ///< thousandths: below it a customer is below neutral

struct Sums {
    std::size_t of = 0, assessable = 0, n = 0;
    double sum = 0, squares = 0;

    void add(double value)
    {
        ++n;
        sum += value;
        squares += value * value;
    }
};

struct Gathered {
    std::set<std::int64_t> people;
    std::array<Sums, kFigures> sums;
};

Sums &of(Gathered &gathered, Figure figure)
{
    return gathered.sums[static_cast<std::size_t>(figure)];
}

void add(Gathered &to, const scoring::ScoreRow &row)
{
    if (row.tone) {
        ++of(to, Figure::Tone).assessable;
        of(to, Figure::Tone).add(*row.tone == text::Tone::Warm ? 1 : 0);
    }
    if (!row.start || !row.trough || !row.end)
        return; // no consent, an unknown language, too short
    ++of(to, Figure::ResolutionEmpathy).assessable;
    ++of(to, Figure::Recovery).assessable;
    if (*row.trough < kBelow) {
        const auto has = [&](text::Mark mark) {
            return row.marks[static_cast<std::size_t>(mark)] > 0;
        };
        const bool acknowledged = has(text::Mark::Acknowledgement) || has(text::Mark::Validation);
        of(to, Figure::ResolutionEmpathy).add(acknowledged && *row.end >= kBelow ? 1 : 0);
    }
    if (row.recovery)
        of(to, Figure::Recovery).add(std::clamp(*row.recovery / 1000.0, 0.0, 1.0));
}

Tile tileOf(const Sums &sums, bool share)
{
    Tile out;
    out.n = sums.n;
    out.assessable = sums.assessable;
    out.of = sums.of;
    if (sums.n < kLeast)
        return out;
    const auto n = static_cast<double>(sums.n);
    const double mean = sums.sum / n;
    out.value = mean;
    if (share) {
        const auto interval = stats::wilson(sums.sum, n, 0.95);
        out.low = interval->lower;
        out.high = interval->upper;
    } else {
        const double variance = std::max(0.0, (sums.squares - n * mean * mean) / (n - 1));
        const double half = kNormal975 * std::sqrt(variance / n);
        out.low = std::max(0.0, mean - half);
        out.high = std::min(1.0, mean + half);
    }
    return out;
}

} // namespace

std::vector<Team> teamsOf(std::span<const Line> lines)
{
    std::map<std::int64_t, Gathered> gathered;
    for (const Line &line : lines) {
        if (!line.team)
            continue;
        Gathered &to = gathered[line.team.value];
        to.people.insert(line.agent.value);
        for (Sums &sums : to.sums)
            ++sums.of;
        if (line.score)
            add(to, *line.score);
    }
    std::vector<Team> out;
    for (const auto &[id, from] : gathered) {
        Team team{{id}, from.people.size(), {}, false};
        for (std::size_t i = 0; i < kFigures; ++i)
            team.tiles[i] = tileOf(from.sums[i], static_cast<Figure>(i) != Figure::Recovery);
        out.push_back(team);
    }
    return out;
}

void withholdSmallTeams(std::vector<Team> &teams, std::size_t least)
{
    std::vector<Team *> shown;
    std::size_t taken = 0;
    const auto withhold = [&](Team &team) {
        team.tiles = {};
        team.withheld = true;
        ++taken;
    };
    for (Team &team : teams) {
        if (team.people < least)
            withhold(team);
        else
            shown.push_back(&team);
    }
    if (taken == 1 && !shown.empty())
        withhold(**std::ranges::min_element(shown, {}, &Team::people));
}

} // namespace attune::team_dashboard
