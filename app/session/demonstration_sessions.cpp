// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/demonstration_sessions.h"

#include "app/packs/forms.h"
#include "core/demo/random.h"
#include "core/sessions/draw.h"
#include "core/sessions/session_queries.h"
#include "core/sessions/session_service.h"

#include <algorithm>
#include <array>

namespace attune::app {

namespace {

constexpr std::size_t kScored = 4; ///< interactions of a session
constexpr std::array<const char *, 3> kScorers{"Ines Calvo", "Tomas Lind", "Priya Raman"};
constexpr const char *kOther = "Marcus Hale"; ///< leads the session the first user scores in

Done signIn(Session &session, const char *user)
{
    return session.unlock({user, kDemonstrationPassphrase});
}

Result<forms::Form> publishEmpathy(Session &session)
{
    const auto shipped = shippedForms();
    if (!shipped)
        return shipped.error();
    const auto form = std::ranges::find(*shipped, "empathy", &forms::Form::id);
    if (form == shipped->end())
        return {Fault::NotFound, "the form “empathy”"};
    const auto published =
        forms::Publisher(*session.journal()).publish(*form, "as it comes with the program", {});
    return published ? Result<forms::Form>(*form) : Result<forms::Form>(published.error());
}

Done scoreAll(Session &session, const std::string &subject, const forms::Form &form,
    const char *who, std::size_t interactions, demo::Draw &draw)
{
    if (auto in = signIn(session, who); !in)
        return in;
    sessions::Service service(*session.journal(), session.vault());
    for (std::size_t at = 0; at < interactions; ++at) {
        if (auto scored = service.score(subject, at, demonstrationAnswers(form, draw)); !scored)
            return scored;
    }
    return {};
}

Result<std::string> begin(Session &session, const sessions::Plan &plan)
{
    if (auto in = signIn(session, plan.facilitator.c_str()); !in)
        return in.error();
    sessions::Service service(*session.journal(), session.vault());
    const auto subject = service.create(plan);
    if (!subject)
        return subject;
    const auto state = service.session(*subject);
    if (!state)
        return state.error();
    if (auto started = service.start(*state); !started)
        return started.error();
    return subject;
}

Result<sessions::DrawCertificate> drawFrom(Session &session, std::uint64_t seed)
{
    const Instant now = session.clock().now(), from = now - std::chrono::days{21};
    auto reader = session.facts().reader();
    if (!reader)
        return reader.error();
    const auto population = sessions::readDrawable(**reader, {from, now});
    if (!population)
        return population.error();
    return sessions::drawInteractions(*population, kScored, seed,
        "with a transcript, from " + toIso(from) + " until " + toIso(now));
}

Done hold(Session &session, const DemonstrationRequest &request)
{
    const auto form = publishEmpathy(session);
    if (!form)
        return form.error();
    demo::Draw draw(demo::subSeed(request.parameters.seed, demo::Stream::Calibration, 100));
    for (const bool firstUserScores : {true, false}) {
        const auto certificate =
            drawFrom(session, request.parameters.seed + (firstUserScores ? 32 : 33));
        if (!certificate)
            return certificate.error();
        if (certificate->drawn.empty())
            return {};
        sessions::Plan plan;
        plan.title = firstUserScores ? "Session 32" : "Session 33";
        plan.form = form->id;
        plan.facilitator = firstUserScores ? kOther : kDemonstrationUser;
        plan.participants.assign(kScorers.begin(), kScorers.end());
        if (firstUserScores)
            plan.participants.push_back(kDemonstrationUser);
        plan.interactions = certificate->drawn;
        plan.certificate = sessions::toJson(*certificate);
        plan.deadline = session.clock().now() + std::chrono::days{7};
        const auto subject = begin(session, plan);
        if (!subject)
            return subject.error();
        for (const char *who : kScorers) {
            // One is late in the session that goes on.
            const std::size_t count =
                firstUserScores && who == kScorers.back() ? 1 : plan.interactions.size();
            if (auto scored = scoreAll(session, *subject, *form, who, count, draw); !scored)
                return scored;
        }
    }
    return {};
}

} // namespace

sessions::Paper demonstrationAnswers(const forms::Form &form, demo::Draw &draw)
{
    sessions::Paper out;
    for (const forms::Group &group : form.groups) {
        for (const forms::Question &question : group.questions) {
            if (question.options.empty() || !forms::isShown(form, question, out.answers))
                continue;
            forms::Answer &answer = out.answers[question.id];
            // Mostly good work: the better of two draws, and nothing that fails all.
            const auto count = question.options.size();
            auto place = std::max(draw.below(count), draw.below(count));
            if (question.options[place].fatal != forms::Fatal::No)
                place = 0;
            const forms::Option &chosen = question.options[place];
            answer.options = {chosen.id};
            if (chosen.needsComment)
                answer.comment = "Not seen in the wording.";
        }
    }
    return out;
}

Done holdSessions(Session &session, const DemonstrationRequest &request)
{
    if (!request.parameters.withTranscripts)
        return {};
    const Done held = hold(session, request);
    const Done back = signIn(session, kDemonstrationUser);
    return held ? back : held;
}

} // namespace attune::app
