// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may score a disputed evaluation again, and why everybody else may not.
#pragma once

#include "core/base/id.h"
#include "core/disputes/disputes.h"

#include <map>
#include <set>

namespace attune::disputes {

enum class Unfit : std::uint8_t {
    FirstEvaluator,
    OpenedIt, ///< recorded the agent's side
    Chooses, ///< who decides does not score as well
    TheAgent,
    OnTheTeam, ///< of the agent
    OnTheLine, ///< leads the team, or who leads it
    OpenDispute, ///< the agent disputes another evaluation of theirs
    CannotEvaluate, ///< no role that evaluates
    Left,
    CannotRead, ///< limited to teams, and so without the keys
    FailedGold, ///< both tries at the gold items of this form
    InRecovery,
    Unreadable, ///< an evaluation of theirs does not open here, and may be in dispute
};
inline constexpr std::size_t kUnfit = 13;
std::string_view nameOf(Unfit unfit);

/// Where somebody stands, as far as the centre's systems say.
struct Place {
    AgentId agent;
    TeamId team;
    AgentId lead; ///< of the team; 0: not known
};
/// A user of the centre. Users are no agents to its systems: `persons` are those known, or named
/// alike, to be the same.
struct Account {
    std::string user;
    Roles roles;
    bool active = true;
    std::set<std::int64_t> teams; ///< limited to these; empty: the whole centre
    std::vector<std::string> persons; ///< pseudonyms
};
struct World {
    std::map<std::string, Place> people; ///< by pseudonym
    std::vector<Account> accounts;
    std::set<std::string> failedGold; ///< users
    std::set<std::string> disputed; ///< users whose evaluations this agent disputes elsewhere
    std::set<std::string> unreadable; ///< users of whom that is not known
    std::optional<std::set<std::string>> inRecovery; ///< pseudonyms; nullopt: not connected
};

struct Candidate {
    std::string user;
    std::vector<Unfit> unfit; ///< empty: may be chosen
    bool mayHaveRead = false; ///< their roles let them read it before
    bool placeKnown = false; ///< whether the line could be asked at all
};
/// Pure. `state` is the whole one. Who may be chosen first, of them those who cannot have read it.
std::vector<Candidate> candidatesFor(
    const State &state, const std::string &chooser, const World &world);
/// Everybody of the agent's team, its lead, their lead and so on up; circles end.
std::set<AgentId> lineOf(const std::string &person, const std::map<std::string, Place> &people);

} // namespace attune::disputes
