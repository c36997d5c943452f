// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What everybody gave alike can be agreed on without a word: a meeting has time for the rest.
#include "core/forms/form_file.h"
#include "core/sessions/session_service.h"

#include <algorithm>

namespace attune::sessions {

namespace {

/// What was asked and answered in papers that count of one interaction; none where one of them
/// cannot be read here: it may say otherwise.
std::vector<forms::Answers> answersIn(const View &view, std::size_t interaction)
{
    std::vector<forms::Answers> out;
    for (std::size_t at = 0; at < view.state.given.size(); ++at) {
        const Given &given = view.state.given[at];
        if (given.interaction != interaction || given.afterReveal)
            continue;
        const auto open = std::ranges::find(view.open, at, &OpenScore::given);
        if (open == view.open.end())
            return {};
        out.push_back(forms::asked(*view.form, open->paper.answers));
    }
    return out;
}

/// Without the words beside it, which each chose for themselves; empty: it was not answered.
forms::Answer answerTo(const forms::Answers &answers, const std::string &question)
{
    const auto found = answers.find(question);
    forms::Answer out = found == answers.end() ? forms::Answer() : found->second;
    out.comment.clear();
    std::ranges::sort(out.options);
    return out;
}

std::optional<forms::Answer> alikeIn(
    const std::vector<forms::Answers> &papers, const std::string &question)
{
    if (papers.size() < 2)
        return std::nullopt;
    forms::Answer first = answerTo(papers.front(), question);
    const bool isAlike = !first.empty()
        && std::ranges::all_of(papers,
            [&](const forms::Answers &answers) { return answerTo(answers, question) == first; });
    return isAlike ? std::optional(std::move(first)) : std::nullopt;
}

} // namespace

std::vector<Consensus> givenAlike(const View &view, const std::string &remark)
{
    std::vector<Consensus> out;
    if (!view.form || view.state.stage != Stage::Revealed)
        return out;
    for (std::size_t at = 0; at < view.state.plan.interactions.size(); ++at) {
        const auto papers = answersIn(view, at);
        for (const forms::Group &group : view.form->groups) {
            for (const forms::Question &question : group.questions) {
                const bool isAgreed =
                    std::ranges::any_of(view.state.consensus, [&](const Consensus &each) {
                        return each.interaction == static_cast<std::int64_t>(at)
                            && each.question == question.id;
                    });
                const auto alike = isAgreed ? std::nullopt : alikeIn(papers, question.id);
                if (alike)
                    out.push_back({static_cast<std::int64_t>(at), question.id,
                        forms::toJson(*alike), remark});
            }
        }
    }
    return out;
}

} // namespace attune::sessions
