// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Three figures of each team with how sure they are and how much of it could be assessed. They come
// from what was said with customers alone: scores of calibration sessions are no part of it.
#pragma once

#include "core/base/groups.h"
#include "core/empathy_index/empathy_index_snapshot.h"
#include "core/scoring/scoring.h"

namespace attune::team_dashboard {

enum class Figure {
    Tone, ///< share of interactions whose replies are warm rather than curt
    ResolutionEmpathy, ///< of those in which the customer fell below neutral: acknowledged, and
                       ///< ended no longer below
    Recovery, ///< mean share of the customer's dip that was made good
};
inline constexpr std::size_t kFigures = 3;

struct Tile {
    std::optional<double> value; ///< 0…1; nullopt: too few
    double low = 0, high = 0; ///< 95 of 100: Wilson for shares, normal for the mean
    std::size_t n = 0; ///< what it rests on
    std::size_t assessable = 0, of = 0; ///< interactions that could be assessed for it, of all
};

struct Team {
    TeamId id;
    std::size_t people = 0;
    std::array<Tile, kFigures> tiles;
    bool withheld = false; ///< so small a group that it would tell about persons
};

struct Snapshot {
    facts::Scope scope; ///< at least four weeks
    std::shared_ptr<const facts::Organisation> organisation;
    bool scoresOpen = true;
    bool empty = false;
    std::string model; ///< version of the scores
    bool modelsMixed = false;
    std::vector<Team> teams; ///< by name
};

/// One interaction of a team; nullptr: it was not scored.
struct Line {
    TeamId team;
    AgentId agent;
    const scoring::ScoreRow *score = nullptr;
};

/// Below this many interactions a figure says nothing.
inline constexpr std::size_t kLeast = 5;

/// Pure.
std::vector<Team> teamsOf(std::span<const Line> lines);
/// Pure: figures of groups of fewer than `least` people are taken away, and of the next larger one
/// when only one was.
void withholdSmallTeams(std::vector<Team> &teams, std::size_t least);

/// `leastPeople`: of a group, for those who do not see persons.
Result<Snapshot> snapshotFor(store::Connection &facts, const facts::ReadContext &context,
    const facts::Scope &scope, Roles roles, std::int64_t leastPeople = kSmallestGroup);

} // namespace attune::team_dashboard
