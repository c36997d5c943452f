// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/held_sessions.h"

#include "core/forms/form_file.h"
#include "core/sessions/session_service.h"

#include <QString>

#include <algorithm>

namespace attune::app {

namespace {

/// "Yes", "n/a", "12": as people read an answer.
std::string answerText(const forms::Question &question, const std::string &json)
{
    const auto answers = forms::answersFromJson("{\"" + question.id + "\":" + json + '}');
    if (!answers || !answers->contains(question.id))
        return json;
    const forms::Answer &answer = answers->at(question.id);
    if (answer.notApplicable)
        return "–";
    std::string out = answer.text;
    if (answer.number)
        out = QString::number(*answer.number).toStdString();
    for (const forms::Option &option : question.options) {
        if (std::ranges::find(answer.options, option.id) != answer.options.end())
            out += (out.empty() ? "" : ", ") + option.text;
    }
    return out;
}

std::vector<calibration::AgreedAnswer> agreedIn(const sessions::View &view)
{
    std::vector<calibration::AgreedAnswer> out;
    for (const sessions::Consensus &each : view.state.consensus) {
        const forms::Question *question = view.form ? view.form->question(each.question) : nullptr;
        if (question)
            out.push_back({view.state.plan.interactions[static_cast<std::size_t>(each.interaction)],
                sessions::ratedName(*view.form, *question), answerText(*question, each.answer),
                each.remark, sessions::pointsOf(*view.form, each)});
    }
    return out;
}

calibration::HeldSession heldFrom(const sessions::View &view, const std::string &user)
{
    const sessions::State &state = view.state;
    calibration::HeldSession out;
    out.subject = state.subject;
    out.title = state.plan.title;
    out.began = state.started;
    out.expert = state.plan.expert;
    out.held.stage = sessions::nameOf(state.stage);
    out.held.expected = state.plan.participants.size() * state.plan.interactions.size();
    out.held.given = state.given.size();
    out.held.late = static_cast<std::size_t>(
        std::ranges::count_if(state.given, [](const auto &each) { return each.late; }));
    out.held.afterReveal = state.given.size() - state.counted();
    out.held.isReadable = state.stage != sessions::Stage::Scoring;
    using sessions::Stage;
    for (const sessions::Absent &each : state.absent()) {
        out.held.absent.push_back(each.who);
        if (each.who == user && state.stage == Stage::Scoring)
            out.held.mine = each.missing;
    }
    const bool leads = user == state.plan.facilitator || user == state.plan.substitute;
    out.held.mayReveal = state.stage == Stage::Scoring && state.isKeeper(user);
    out.held.mayAgree = state.stage == Stage::Revealed && (leads || state.isParticipant(user));
    out.held.mayConclude = state.stage == Stage::Revealed && leads;
    out.held.mayClose = state.stage == Stage::Agreed && leads;
    // Before the reveal even a keeper's figures would be a way to see what is not yet to be seen.
    if (!out.held.isReadable)
        return out;
    out.held.unopened = view.closed + view.damaged;
    out.agreed = agreedIn(view);
    auto ratings = sessions::ratingsOf(view);
    out.sitting = {std::move(ratings.rows), std::move(ratings.raters)};
    return out;
}

} // namespace

Result<std::vector<calibration::HeldSession>> heldSessions(
    Session &session, std::int64_t *unreadable)
{
    std::int64_t count = 0;
    std::vector<calibration::HeldSession> out;
    if (!session.journal())
        return out;
    sessions::Service service(*session.journal(), session.vault());
    const auto states = service.sessions(&count);
    if (!states && states.error().fault == Fault::Denied)
        return out; // the board says so
    if (!states)
        return states.error();
    if (unreadable)
        *unreadable = count;
    for (const sessions::State &state : *states) {
        if (state.stage == sessions::Stage::Draft)
            continue;
        const auto view = service.view(state.subject);
        if (!view)
            return view.error();
        out.push_back(heldFrom(*view, session.vault().user()));
    }
    return out;
}

} // namespace attune::app
