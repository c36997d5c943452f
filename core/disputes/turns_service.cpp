// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whose turn it is to be evaluated, so that nobody has to be chosen by name.
#include "core/disputes/disputes_writing.h"

#include "core/governance/agreement_queries.h"
#include "core/stats/random.h"

#include <algorithm>

namespace attune::disputes {

namespace {

constexpr int kMostRefusals = 3; ///< that are written down for one question

} // namespace

std::vector<std::string> turnsOf(const std::vector<State> &evaluations,
    std::vector<std::string> people, std::string_view form, std::uint64_t seed)
{
    std::ranges::sort(people);
    stats::Random random(seed);
    for (std::size_t left = people.size(); left > 1; --left)
        std::swap(people[left - 1], people[random.below(static_cast<std::uint32_t>(left))]);
    std::map<std::string, int> counts;
    for (const State &each : evaluations) {
        if (each.stands() && each.evaluated.form == form)
            ++counts[each.evaluated.person];
    }
    std::ranges::stable_sort(people, {}, [&](const std::string &person) { return counts[person]; });
    return people;
}

Result<std::string> Service::waitingTurn(
    const std::vector<State> &evaluations, const std::vector<std::string> &people)
{
    auto draws = governance::Agreements(m_office).draws();
    if (!draws)
        return draws.error();
    inOneOrder(*draws);
    for (const governance::LoggedDraw &each : *draws) {
        const bool isMine = each.open && each.by == m_office.user() && each.draw.random
            && each.draw.use == access::MonitoringUse::FormalEvaluation;
        if (!isMine || std::ranges::find(people, each.draw.agent) == people.end())
            continue;
        if (!isEvaluated(evaluations, each.draw))
            return each.draw.agent;
    }
    return std::string();
}

Result<Turn> Service::drawTurn(
    const std::vector<std::string> &people, const std::string &form, std::uint64_t seed)
{
    if (!m_office.roles().meets(evaluatedKind().kind().writers))
        return {Fault::Denied, "only who evaluates draws contacts for it"};
    std::vector<ClosedEvaluation> closed;
    const auto all = wholeEvaluations(closed);
    if (!all)
        return all.error();
    const auto waiting = waitingTurn(*all, people);
    if (!waiting)
        return waiting.error();
    auto order = turnsOf(*all, people, form, seed);
    if (const auto found = std::ranges::find(order, *waiting); found != order.end())
        std::rotate(order.begin(), found, found + 1);
    Turn out;
    int refusals = 0;
    for (const std::string &person : order) {
        auto answer = draw(person, std::nullopt, seed);
        if (!answer)
            return answer.error();
        out.answer = std::move(*answer);
        if (out.answer.leg) {
            out.person = person;
            return out;
        }
        // Who has nothing left to draw is passed over; what a clause refuses is said.
        if (!refusalIn(out.answer).empty() && ++refusals == kMostRefusals)
            return out;
    }
    return out;
}

} // namespace attune::disputes
