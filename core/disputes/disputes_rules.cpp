// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a dispute and an evaluation are asked for, and how an evaluation stands in lists.
#include "core/disputes/disputes.h"

#include <algorithm>

namespace attune::disputes {

namespace {

constexpr std::string_view kEvaluationPrefix = "evaluation";

journal::Folded foldEvaluation(std::string_view subject, const journal::History &history)
{
    const State state = stateFrom(subject, history);
    journal::Folded out;
    const auto stage = state.stage();
    out.status = state.versions.empty() ? "forgotten"
        : state.retraction              ? "retracted"
        : stage                         ? std::string(nameOf(*stage))
                                        : "given";
    if (!state.versions.empty())
        out.at = state.at;
    return out;
}

} // namespace

bool Resolution::changes() const
{
    return std::ranges::any_of(
        decided, [](const Decided &each) { return each.outcome != Outcome::Keep; });
}

bool Dispute::isSide(std::string_view user) const
{
    return std::ranges::any_of(sides, [&](const Side &each) { return each.by == user; });
}

bool Dispute::isAssigned(std::string_view user) const
{
    return std::ranges::any_of(
        assignments, [&](const Assignment &each) { return each.evaluator == user; });
}

std::vector<std::string> Dispute::questions() const
{
    std::vector<std::string> out;
    for (const Side &side : sides) {
        for (const Proposal &each : side.proposals) {
            if (std::ranges::find(out, each.question) == out.end())
                out.push_back(each.question);
        }
    }
    return out;
}

std::vector<const Proposal *> Dispute::proposalsFor(std::string_view question) const
{
    std::vector<const Proposal *> out;
    for (const Side &side : sides) {
        for (const Proposal &each : side.proposals) {
            if (each.question == question)
                out.push_back(&each);
        }
    }
    return out;
}

Instant Dispute::opened() const
{
    const auto &all = sides.empty() ? withdrawn : sides;
    return all.empty() ? Instant{} : std::ranges::min(all, {}, &Side::at).at;
}

const Dispute *State::liveDispute() const
{
    return disputes.empty() || !disputes.back().live() ? nullptr : &disputes.back();
}

std::optional<Stage> State::stage() const
{
    return disputes.empty() ? std::nullopt : std::optional(disputes.back().stage);
}

bool State::isDecided(std::string_view question) const
{
    return std::ranges::any_of(disputes, [&](const Dispute &dispute) {
        return dispute.stage == Stage::Resolved && !dispute.proposalsFor(question).empty();
    });
}

std::string evaluationSubject(std::string_view id)
{
    return std::string(kEvaluationPrefix) + ':' + std::string(id);
}

journal::SubjectSort evaluationSort()
{
    journal::SubjectSort sort{std::string(kEvaluationPrefix), 1, vault::DataClass::Personal,
        foldEvaluation, {"open", "assigned", "rescored"}, true};
    sort.readers = Role::Supervisor | Role::Evaluator | Role::PeerReviewer | Role::Leader;
    sort.keepsFrom = [](std::string_view subject, const journal::History &history,
                         std::string_view user, Roles roles) {
        return keepsSomething(stateFrom(subject, history), {std::string(user), roles});
    };
    return sort;
}

} // namespace attune::disputes
