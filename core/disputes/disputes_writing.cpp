// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disputes/disputes_writing.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace attune::disputes {

namespace {

constexpr double kInHundredths = 100;

} // namespace

std::optional<std::int64_t> scoreIn(const forms::Form &form, const forms::Answers &answers)
{
    const auto value = forms::scoreOf(form, answers).value;
    return value ? std::optional<std::int64_t>(std::llround(*value * kInHundredths)) : std::nullopt;
}

Done complete(const forms::Form &form, const forms::Answers &answers)
{
    const auto problems = forms::problemsOf(form, answers);
    if (problems.empty())
        return {};
    return {Fault::Invalid,
        problems.front().question + ": " + std::string(forms::nameOf(problems.front().why))};
}

std::vector<std::string> linesOf(const std::vector<sessions::PinnedNote> &notes)
{
    std::vector<std::string> out;
    for (const sessions::PinnedNote &note : notes)
        out.push_back(sessions::noteLine(note));
    return out;
}

bool isEvaluated(const std::vector<State> &evaluations, const governance::MadeDraw &draw)
{
    const std::string contact = draw.source + '/' + draw.contact;
    return std::ranges::any_of(evaluations, [&](const State &state) {
        return state.evaluated.contact == contact && state.evaluated.person == draw.agent
            && (state.stands() || state.at >= draw.at);
    });
}

void inOneOrder(std::vector<governance::LoggedDraw> &draws)
{
    const auto before = [](const governance::LoggedDraw &one, const governance::LoggedDraw &other) {
        return std::tie(other.draw.at, one.draw.source, one.draw.contact, one.draw.agent)
            < std::tie(one.draw.at, other.draw.source, other.draw.contact, other.draw.agent);
    };
    std::ranges::sort(draws, before);
}

Error notNow(const char *why)
{
    return {Fault::Conflict, why};
}

} // namespace attune::disputes
