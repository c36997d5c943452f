// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/demonstration_sessions.h"

#include "app/packs/forms.h"
#include "app/session/session_plan.h"
#include "core/demo/random.h"
#include "core/forms/form_file.h"
#include "core/sessions/draw.h"
#include "core/sessions/session_queries.h"
#include "core/sessions/session_service.h"

#include <algorithm>
#include <array>
#include <functional>

namespace attune::app {

namespace {

constexpr std::size_t kScored = 4; ///< interactions of a session
constexpr std::int64_t kRepeats = 2; ///< hidden gold items on top, once there are some
constexpr const char *kExpert = "Ines Calvo"; ///< whose answers are the reference
constexpr std::array<const char *, 3> kScorers{kExpert, "Tomas Lind", "Priya Raman"};
constexpr const char *kOther = "Marcus Hale"; ///< leads the sessions the first user scores in
constexpr int kHeldRounds = 4, kFirstNumber = 32; ///< what was imported before ends with 31
constexpr int kStepsOfACentre = 6; ///< a round after each sixth of its weeks, in its second half

/// How somebody scores: points below what the others see, and the round from which on it differs.
struct Habit {
    const char *name;
    double severity, noise;
    int turnsAt; ///< round; kHeldRounds: never
    double turned;
};
constexpr std::array<Habit, 4> kHabits{
    {{kExpert, 0, 0.15, kHeldRounds, 0}, {"Tomas Lind", 0.15, 0.35, kHeldRounds, 0},
        {"Priya Raman", -0.1, 0.4, 2, -0.9}, {kDemonstrationUser, -0.05, 0.35, kHeldRounds, 0}}};

/// One of the sessions that were held, and when.
struct Round {
    int number = 0;
    Instant at;
    std::chrono::milliseconds step; ///< until the next
};

Done signIn(Session &session, const char *user)
{
    return session.unlock({user, kDemonstrationPassphrase});
}

std::uint64_t keyOf(std::string_view text)
{
    std::uint64_t out = 0;
    for (const char letter : text)
        out = demo::mixed(out ^ static_cast<unsigned char>(letter));
    return out;
}

/// Between the four answers of a scale, and between no and yes, as ratings that come in are cut.
std::size_t placeOf(double seen, std::size_t options)
{
    constexpr std::array<double, 3> kCuts{-0.9, 0, 0.9};
    if (options == 2)
        return seen > kCuts.front() ? 1 : 0;
    const auto above = std::ranges::count_if(kCuts, [&](double cut) { return seen > cut; });
    return std::min(static_cast<std::size_t>(above), options - 1);
}

std::string remarkOn(const forms::Question &question, const forms::Option &chosen, bool isBest)
{
    if (chosen.needsComment)
        return "Went to the solution before any acknowledgement.";
    return question.id == "validates" && isBest ? "“You are right, it was promised” is validation."
                                                : std::string();
}

/// What somebody sees in an interaction that is what it is, whoever scores it and whenever.
sessions::Paper seenBy(const Habit &who, int round, const std::string &contact,
    const forms::Form &form, std::uint64_t seed, demo::Draw &draw)
{
    const std::uint64_t key = demo::subSeed(seed, demo::Stream::Calibration, keyOf(contact));
    const double quality = demo::Draw(key).normal(0.3, 0.9);
    const double severity = round >= who.turnsAt ? who.turned : who.severity;
    sessions::Paper out;
    for (const forms::Group &group : form.groups) {
        for (const forms::Question &question : group.questions) {
            if (question.options.empty() || !forms::isShown(form, question, out.answers))
                continue;
            const double own = demo::Draw(key ^ keyOf(question.id)).normal(0, 0.6);
            std::vector<const forms::Option *> upwards;
            for (const forms::Option &option : question.options)
                upwards.push_back(&option);
            std::ranges::stable_sort(
                upwards, {}, [](const forms::Option *each) { return each->points; });
            auto place =
                placeOf(quality + own - severity + draw.normal(0, who.noise), upwards.size());
            if (upwards[place]->fatal != forms::Fatal::No)
                place = upwards.size() - 1;
            forms::Answer &answer = out.answers[question.id];
            answer.options = {upwards[place]->id};
            answer.comment = remarkOn(question, *upwards[place], place + 1 == upwards.size());
        }
    }
    return out;
}

/// What everything here is made from.
struct Holding {
    Session &session;
    const demo::Parameters &parameters;
    forms::Form form;
    demo::Draw draw;

    sessions::Service service() { return {*session.journal(), session.vault()}; }
};

/// `round`: which of the habits hold.
Done scoreAll(Holding &holding, const std::string &subject, const Habit &who, int round,
    const std::vector<std::string> &interactions)
{
    if (auto in = signIn(holding.session, who.name); !in)
        return in;
    for (std::size_t at = 0; at < interactions.size(); ++at) {
        const auto paper = seenBy(
            who, round, interactions[at], holding.form, holding.parameters.seed, holding.draw);
        if (auto scored = holding.service().score(subject, at, paper); !scored)
            return scored;
    }
    return {};
}

Result<std::string> begin(Holding &holding, const sessions::Plan &plan)
{
    if (auto in = signIn(holding.session, plan.facilitator.c_str()); !in)
        return in.error();
    const auto subject = holding.service().create(plan);
    if (!subject)
        return subject;
    const auto state = holding.service().session(*subject);
    if (!state)
        return state.error();
    if (auto started = holding.service().start(*state); !started)
        return started.error();
    return subject;
}

/// Drawn from the weeks before, with gold items mixed in where earlier sessions left some. Nothing
/// to score: a plan without interactions.
Result<sessions::Plan> plan(Holding &holding, int number, std::chrono::milliseconds step)
{
    const Instant now = holding.session.clock().now(), from = now - 2 * step;
    auto reader = holding.session.facts().reader();
    if (!reader)
        return reader.error();
    auto population = sessions::readDrawable(**reader, {from, now}, now);
    if (!population)
        return population.error();
    const DrawnFrom drawn{std::move(*population), kScored,
        holding.parameters.seed + static_cast<std::uint64_t>(number),
        sessions::drawableFilter({from, now})};
    const auto certificate =
        sessions::drawInteractions(drawn.population, drawn.count, drawn.seed, drawn.filter);
    sessions::Plan out;
    out.title = "Session " + std::to_string(number);
    out.form = holding.form.id;
    out.participants.assign(kScorers.begin(), kScorers.end());
    out.expert = kExpert;
    out.interactions = certificate.drawn;
    out.certificate = sessions::toJson(certificate);
    out.deadline = now + step / 2;
    const auto gold = goldItems(holding.session, **reader, out.form);
    if (!gold)
        return gold.error();
    out.repeats = kRepeats;
    mixRepeats(out, drawn, *gold);
    return out;
}

/// The answers on which all agreed at the end: the expert's, and another one where it was not
/// clear.
Done agreeAndClose(Holding &holding, const std::string &subject)
{
    const auto view = holding.service().view(subject);
    if (!view)
        return view.error();
    const auto first = std::ranges::find_if(view->open, [&](const sessions::OpenScore &each) {
        return view->state.given[each.given].by == kExpert
            && view->state.given[each.given].interaction == 0;
    });
    if (first == view->open.end())
        return {Fault::NotFound, "what the expert scored"};
    const auto answer = first->paper.answers.find("validates");
    if (answer == first->paper.answers.end())
        return {};
    auto agreed = sessions::givenAlike(*view, "Given alike by all.");
    std::erase_if(agreed, [](const sessions::Consensus &each) {
        return each.interaction == 0 && each.question == "validates";
    });
    forms::Answer right;
    right.options = answer->second.options;
    agreed.push_back({0, "validates", forms::toJson(right),
        "The feeling is named before the solution, so it counts."});
    if (auto written = holding.service().agreeAll(subject, agreed); !written)
        return written;
    auto state = holding.service().session(subject);
    if (!state)
        return state.error();
    if (auto concluded = holding.service().conclude(*state,
            {view->state.plan.participants, "“Validates” counts where it comes before any step."});
        !concluded)
        return concluded;
    state = holding.service().session(subject);
    return state ? holding.service().close(*state, {}) : Done(state.error());
}

/// Planned, scored by all over the days that follow, and revealed; agreed, but for the last.
Done holdRound(Holding &holding, const Round &round)
{
    if (auto stands = holding.session.standAt(round.at); !stands)
        return stands;
    auto planned = plan(holding, kFirstNumber + round.number, round.step);
    if (!planned)
        return planned.error();
    if (planned->interactions.empty())
        return {};
    planned->facilitator = kOther;
    planned->participants.push_back(kDemonstrationUser);
    const auto subject = begin(holding, *planned);
    if (!subject)
        return subject.error();
    Instant at = round.at;
    for (const Habit &who : kHabits) {
        at += round.step / 12;
        if (auto stands = holding.session.standAt(at); !stands)
            return stands;
        if (auto scored = scoreAll(holding, *subject, who, round.number, planned->interactions);
            !scored)
            return scored;
    }
    if (auto in = signIn(holding.session, kOther); !in)
        return in;
    const auto state = holding.service().session(*subject);
    if (!state)
        return state.error();
    if (auto revealed = holding.service().reveal(*state); !revealed)
        return revealed;
    return round.number + 1 < kHeldRounds ? agreeAndClose(holding, *subject) : Done();
}

Result<Holding> holdingOf(Session &session, const demo::Parameters &parameters)
{
    const auto shipped = shippedForms();
    if (!shipped)
        return shipped.error();
    const auto form = std::ranges::find(*shipped, "empathy", &forms::Form::id);
    if (form == shipped->end())
        return {Fault::NotFound, "the form “empathy”"};
    return Holding{session, parameters, *form,
        demo::Draw(demo::subSeed(parameters.seed, demo::Stream::Calibration, 100))};
}

std::chrono::milliseconds stepOf(const demo::Parameters &parameters)
{
    return std::chrono::milliseconds(std::chrono::weeks{parameters.weeks}) / kStepsOfACentre;
}

Done holdAll(Holding &holding, Instant now)
{
    if (auto published = forms::Publisher(*holding.session.journal())
                             .publish(holding.form, "as it comes with the program", {});
        !published)
        return published.error();
    const auto step = stepOf(holding.parameters);
    for (int number = 0; number < kHeldRounds; ++number) {
        // The last one was revealed in the last days: it is talked about now.
        const Instant begun =
            number + 1 < kHeldRounds ? now - (kHeldRounds - 1 - number) * step : now - step / 2;
        if (auto held = holdRound(holding, {number, begun, step}); !held)
            return held;
    }
    return {};
}

/// One of them waits for the first user's scores, the other for being revealed by them.
Done goOn(Holding &holding)
{
    for (const bool firstUserScores : {true, false}) {
        auto planned = plan(holding, kFirstNumber + kHeldRounds + (firstUserScores ? 0 : 1),
            stepOf(holding.parameters));
        if (!planned)
            return planned.error();
        if (planned->interactions.empty())
            return {};
        planned->facilitator = firstUserScores ? kOther : kDemonstrationUser;
        if (firstUserScores)
            planned->participants.push_back(kDemonstrationUser);
        const auto subject = begin(holding, *planned);
        if (!subject)
            return subject.error();
        for (const Habit &who : kHabits) {
            if (who.name == std::string_view(kDemonstrationUser))
                continue;
            auto scored = planned->interactions;
            // One is late in the session that goes on.
            if (firstUserScores && who.name == std::string_view(kScorers.back()))
                scored.resize(1);
            if (auto done = scoreAll(holding, *subject, who, kHeldRounds, scored); !done)
                return done;
        }
    }
    return {};
}

/// As somebody who may, and back.
Done within(Session &session, const demo::Parameters &parameters,
    const std::function<Done(Holding &)> &held)
{
    if (!parameters.withTranscripts)
        return {};
    auto holding = holdingOf(session, parameters);
    if (!holding)
        return holding.error();
    const Done done = held(*holding);
    const Done back = signIn(session, kDemonstrationUser);
    return done ? back : done;
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

Instant foundedBefore(const demo::Parameters &parameters, Instant now)
{
    return now - kHeldRounds * stepOf(parameters);
}

Done holdSessions(Session &session, const demo::Parameters &parameters, Instant now)
{
    return within(session, parameters, [now](Holding &holding) { return holdAll(holding, now); });
}

Done goOnWithSessions(Session &session, const demo::Parameters &parameters)
{
    return within(session, parameters, goOn);
}

} // namespace attune::app
