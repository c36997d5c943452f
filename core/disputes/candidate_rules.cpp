// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether somebody is independent of an evaluation and of the agent it is about.
#include "core/disputes/candidates.h"

#include <algorithm>
#include <array>

namespace attune::disputes {

namespace {

constexpr std::array<std::string_view, kUnfit> kUnfitNames{"first_evaluator", "opened_it",
    "chooses", "the_agent", "on_the_team", "on_the_line", "open_dispute", "cannot_evaluate", "left",
    "cannot_read", "failed_gold", "in_recovery", "unreadable"};

const Place *placeOf(const std::string &person, const std::map<std::string, Place> &people)
{
    const auto found = people.find(person);
    return found == people.end() ? nullptr : &found->second;
}

/// Of one account, what follows from who they are to the agent.
void askTheLine(const State &state, const Account &account, const World &world,
    const std::set<AgentId> &line, Candidate &out)
{
    const auto add = [&](Unfit why) {
        if (std::ranges::find(out.unfit, why) == out.unfit.end())
            out.unfit.push_back(why);
    };
    const Place *agent = placeOf(state.evaluated.person, world.people);
    for (const std::string &person : account.persons) {
        if (person == state.evaluated.person) {
            add(Unfit::TheAgent);
            continue;
        }
        const Place *place = placeOf(person, world.people);
        if (!place)
            continue;
        out.placeKnown = true;
        if (agent && agent->team && place->team == agent->team)
            add(Unfit::OnTheTeam);
        else if (line.contains(place->agent))
            add(Unfit::OnTheLine);
        if (world.inRecovery && world.inRecovery->contains(person))
            add(Unfit::InRecovery);
    }
    if (account.teams.empty())
        return;
    add(agent && account.teams.contains(agent->team.value) ? Unfit::OnTheTeam : Unfit::CannotRead);
}

Candidate candidateFrom(const State &state, const std::string &chooser, const Account &account,
    const World &world, const std::set<AgentId> &line)
{
    Candidate out;
    out.user = account.user;
    const Dispute *dispute = state.liveDispute();
    const auto add = [&](bool is, Unfit why) {
        if (is)
            out.unfit.push_back(why);
    };
    add(account.user == state.by, Unfit::FirstEvaluator);
    add(dispute && dispute->isSide(account.user), Unfit::OpenedIt);
    add(account.user == chooser, Unfit::Chooses);
    askTheLine(state, account, world, line, out);
    add(world.disputed.contains(account.user) && account.user != state.by, Unfit::OpenDispute);
    add(world.unreadable.contains(account.user) && account.user != state.by, Unfit::Unreadable);
    add(!account.active, Unfit::Left);
    add(account.active && !account.roles.meets(rescoredKind().kind().writers),
        Unfit::CannotEvaluate);
    add(world.failedGold.contains(account.user), Unfit::FailedGold);
    out.mayHaveRead = account.roles.meets(Role::Supervisor | Role::PeerReviewer | Role::Leader);
    return out;
}

} // namespace

std::set<AgentId> lineOf(const std::string &person, const std::map<std::string, Place> &people)
{
    std::set<AgentId> out;
    const Place *agent = placeOf(person, people);
    if (!agent)
        return out;
    std::map<AgentId, const Place *> byAgent;
    for (const auto &[name, place] : people) {
        byAgent.emplace(place.agent, &place);
        if (agent->team && place.team == agent->team)
            out.insert(place.agent);
    }
    std::set<AgentId> climbed;
    for (AgentId lead = agent->lead; lead && climbed.insert(lead).second;) {
        out.insert(lead);
        const auto above = byAgent.find(lead);
        lead = above == byAgent.end() ? AgentId{} : above->second->lead;
    }
    return out;
}

std::vector<Candidate> candidatesFor(
    const State &state, const std::string &chooser, const World &world)
{
    const auto line = lineOf(state.evaluated.person, world.people);
    std::vector<Candidate> out;
    for (const Account &account : world.accounts)
        out.push_back(candidateFrom(state, chooser, account, world, line));
    std::ranges::sort(out, [](const Candidate &a, const Candidate &b) {
        return std::tuple(!a.unfit.empty(), a.mayHaveRead, a.user)
            < std::tuple(!b.unfit.empty(), b.mayHaveRead, b.user);
    });
    return out;
}

std::string_view nameOf(Unfit unfit)
{
    return kUnfitNames[static_cast<std::size_t>(unfit)];
}

} // namespace attune::disputes
