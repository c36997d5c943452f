// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/held_sessions.h"

#include "core/forms/form_file.h"
#include "core/sessions/session_service.h"
#include "ui/models/answer_text.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace attune::app {

namespace {

/// What cannot be read, written by a later version, stands as it was written.
std::string answerText(const forms::Question &question, const std::string &json)
{
    const auto answer = forms::answerFromJson(json);
    return answer ? ui::answerText(question, *answer).toStdString() : json;
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

/// What was agreed as if one had given it, who is everybody: it is shown as scores are, and nothing
/// is said of how far anybody agrees.
calibration::Sitting agreedTogether(const std::vector<calibration::AgreedAnswer> &agreed)
{
    calibration::Sitting out;
    out.raters = {{1, {}}}; // the window knows what to call them
    for (const calibration::AgreedAnswer &each : agreed) {
        if (each.points)
            out.rows.push_back({each.contact, each.question, each.remark, 1, {}, each.points});
    }
    std::ranges::sort(out.rows, {},
        [](const facts::RatingRow &row) { return std::tie(row.contact, row.question, row.rater); });
    return out;
}

std::size_t interactionsAgreed(const sessions::State &state)
{
    std::set<std::int64_t> out;
    for (const sessions::Consensus &each : state.consensus)
        out.insert(each.interaction);
    return out.size();
}

/// What who is signed in may do with it now.
void setSteps(calibration::Held &held, const sessions::State &state, const std::string &user)
{
    using sessions::Stage;
    const bool leads = user == state.plan.facilitator || user == state.plan.substitute;
    const bool isGoingOn = state.stage == Stage::Scoring;
    const bool canAgree = state.stage == Stage::Revealed || (held.together && isGoingOn);
    held.mayStart = state.stage == Stage::Draft && (leads || state.by == user);
    held.mayExtend = isGoingOn && leads;
    const bool keeps = !held.together && state.isKeeper(user);
    held.toReveal = keeps && state.stage != Stage::Closed ? state.notRevealed() : 0;
    held.mayReveal = keeps && (isGoingOn || held.toReveal > 0);
    held.mayAgree = canAgree && (leads || state.isParticipant(user));
    held.mayConclude = canAgree && leads;
    held.mayClose = state.stage == Stage::Agreed && leads;
    if (held.together && held.mayAgree)
        held.toAgree = held.expected - held.given;
    for (const sessions::Absent &each : state.absent()) {
        if (held.together)
            break;
        held.absent.push_back({each.who, each.missing});
        if (each.who == user && isGoingOn)
            held.mine = each.missing;
    }
}

/// Before the reveal even a keeper's figures would be a way to see what is not yet to be seen; an
/// open session is seen as it comes.
bool isReadable(const sessions::View &view, const std::vector<calibration::AgreedAnswer> &agreed)
{
    using sessions::Mode;
    using sessions::Stage;
    const sessions::State &state = view.state;
    if (state.plan.mode == Mode::Consensus)
        return std::ranges::any_of(
            agreed, [](const auto &each) { return each.points.has_value(); });
    return (state.stage != Stage::Draft && state.stage != Stage::Scoring)
        || (state.plan.mode == Mode::Open && !view.open.empty());
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
    out.held.deadline = state.plan.deadline;
    if (view.form)
        out.held.form = view.form->title;
    out.held.formVersion = state.plan.formVersion;
    out.held.facilitator = state.plan.facilitator;
    out.held.attended = state.attended;
    out.held.remark = state.remark;
    out.held.isOpen = state.plan.mode == sessions::Mode::Open;
    out.held.together = state.plan.mode == sessions::Mode::Consensus;
    const std::size_t interactions = state.plan.interactions.size();
    out.held.expected =
        out.held.together ? interactions : interactions * state.plan.participants.size();
    out.held.given = out.held.together ? interactionsAgreed(state) : state.given.size();
    out.held.late = static_cast<std::size_t>(
        std::ranges::count_if(state.given, [](const auto &each) { return each.late; }));
    out.held.afterReveal = state.given.size() - state.counted();
    setSteps(out.held, state, user);
    auto agreed = agreedIn(view);
    out.held.isReadable = isReadable(view, agreed);
    if (!out.held.isReadable)
        return out;
    out.held.unopened = view.closed + view.damaged;
    auto ratings = sessions::ratingsOf(view);
    out.sitting = out.held.together ? agreedTogether(agreed)
                                    : calibration::Sitting{std::move(ratings.rows),
                                        std::move(ratings.raters), std::move(ratings.scales)};
    out.agreed = std::move(agreed);
    if (out.held.mayAgree)
        out.held.alike = sessions::givenAlike(view, {}).size();
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
        const auto view = service.view(state.subject);
        if (!view)
            return view.error();
        out.push_back(heldFrom(*view, session.vault().user()));
    }
    return out;
}

} // namespace attune::app
