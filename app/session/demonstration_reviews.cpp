// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/demonstration_reviews.h"

#include "app/session/demonstration_sessions.h"
#include "app/session/peer_world.h"
#include "core/peer_review/cycle_service.h"
#include "core/peer_review/qualification.h"

#include <algorithm>
#include <array>

namespace attune::app {

namespace {

constexpr std::size_t kColleagues = 18, kFewestColleagues = 6;
constexpr std::int64_t kContactsOfEach = 3, kUsualCap = 20, kRoom = 2; ///< percent
constexpr std::size_t kEnough = 6; ///< contacts somebody needs to be among them
constexpr std::chrono::days kBegan{8}, kDueIn{4}, kDrawnBefore{14};
constexpr const char *kJudge = "Ines Calvo"; ///< keeps the gold items
constexpr const char *kWriter = "Priya Raman"; ///< enters what colleagues say
constexpr std::string_view kFormId = "empathy";

/// What everything here is made from.
struct Reviewing {
    Session &session;
    demo::Draw draw;
    forms::Form form;
    std::int64_t version = 1;
    std::vector<std::string> colleagues; ///< pseudonyms
    std::vector<std::string> gold; ///< contacts of somebody else

    Done as(const char *user)
    {
        return session.unlock({user, std::string(kDemonstrationPassphrase)});
    }
    peer_review::Qualifying qualifying() { return {*session.journal(), session.vault()}; }
    peer_review::Service service() { return {*session.journal(), session.vault()}; }
};

peer_review::Plan periodOf(const Session &session)
{
    peer_review::Plan out;
    out.until = session.clock().now() - kBegan;
    out.from = out.until - kDrawnBefore;
    out.due = session.clock().now() + kDueIn;
    return out;
}

/// Colleagues from all over the centre, and one more whose contacts are the gold items.
Done gather(Reviewing &reviewing)
{
    auto reader = reviewing.session.facts().reader();
    if (!reader)
        return reader.error();
    peer_review::World world;
    auto people = peer_review::readPeople(**reader);
    if (!people)
        return people.error();
    world.people = std::move(*people);
    std::vector<std::string> everybody;
    for (const auto &[person, known] : world.people)
        everybody.push_back(person);
    const peer_review::Plan period = periodOf(reviewing.session);
    if (auto read = peer_review::readContacts(**reader, everybody, {period.from, period.until},
            reviewing.session.clock().now(), world);
        !read)
        return read;
    std::vector<std::string> busy;
    for (const auto &[person, contacts] : world.contacts) {
        if (contacts.size() >= kEnough)
            busy.push_back(person);
    }
    if (busy.size() <= kFewestColleagues)
        return {};
    const std::size_t count = std::min(kColleagues, busy.size() - 1);
    for (std::size_t i = 0; i < count; ++i)
        reviewing.colleagues.push_back(busy[i * (busy.size() - 1) / count]);
    const auto &others = world.contacts[busy.back()];
    reviewing.gold.assign(others.begin(), others.begin() + peer_review::kGoldItems);
    return {};
}

/// As somebody answers who is fit to review: the right answers, but for one step in one question.
forms::Answers nearTo(const forms::Answers &right, Reviewing &reviewing)
{
    forms::Answers out = right;
    const auto count = static_cast<std::size_t>(std::ssize(right));
    auto &[id, answer] =
        *std::next(out.begin(), static_cast<std::ptrdiff_t>(reviewing.draw.below(count)));
    const forms::Question *question = reviewing.form.question(id);
    if (!question || answer.options.empty())
        return out;
    const auto &options = question->options;
    const auto at = std::ranges::find(options, answer.options.front(), &forms::Option::id);
    const auto next = at == options.begin() ? at + 1 : at - 1;
    if (at == options.end() || next == options.end() || next->fatal != forms::Fatal::No)
        return out;
    answer.options = {next->id};
    if (next->needsComment)
        answer.comment = "Less clear than it could be.";
    return forms::problemsOf(reviewing.form, out).empty() ? out : right;
}

Done qualifyAll(Reviewing &reviewing)
{
    std::vector<std::pair<std::string, forms::Answers>> items;
    for (const std::string &contact : reviewing.gold)
        items.emplace_back(contact, demonstrationAnswers(reviewing.form, reviewing.draw).answers);
    if (auto in = reviewing.as(kJudge); !in)
        return in;
    if (auto kept = reviewing.qualifying().keepGold(reviewing.form, reviewing.version, items);
        !kept)
        return kept;
    std::vector<std::string> names = reviewing.colleagues;
    const auto enter = [&](const peer_review::Reviewer &reviewer) {
        std::vector<forms::Answers> answers;
        for (const auto &[contact, right] : items)
            answers.push_back(nearTo(right, reviewing));
        return reviewing.qualifying().tryOut(reviewer, reviewing.form, answers);
    };
    if (auto in = reviewing.as(kWriter); !in)
        return in;
    for (const std::string &person : reviewing.colleagues) {
        if (auto tried = enter({person, {}}); !tried)
            return tried;
    }
    if (auto in = reviewing.as(kDemonstrationUser); !in)
        return in;
    const peer_review::Reviewer first{{}, kDemonstrationUser};
    if (auto tried = enter(first); !tried)
        return tried;
    names.push_back(first.name());
    if (auto in = reviewing.as(kJudge); !in)
        return in;
    for (const std::string &name : names) {
        if (auto judged = reviewing.qualifying().judge(reviewing.form, name); !judged)
            return judged;
    }
    return {};
}

Result<std::string> drawCycleOf(Reviewing &reviewing, std::uint64_t seed)
{
    if (auto in = reviewing.as(kDemonstrationUser); !in)
        return in.error();
    peer_review::Plan plan = periodOf(reviewing.session);
    plan.title = "Cycle 12";
    plan.number = 12;
    plan.rhythm = peer_review::Rhythm::Weekly;
    plan.form = reviewing.form.id;
    plan.formVersion = reviewing.version;
    plan.reviewees = reviewing.colleagues;
    plan.contacts = kContactsOfEach;
    // Few colleagues cannot keep the usual cap: each contact needs somebody.
    const auto count = static_cast<std::int64_t>(reviewing.colleagues.size());
    plan.cap = std::max(kUsualCap, kContactsOfEach * 100 / count + kRoom);
    plan.least = 2;
    plan.most = 4;
    const auto qualified = reviewing.qualifying().all(reviewing.form.id);
    if (!qualified)
        return qualified.error();
    for (const peer_review::Qualification &each : *qualified) {
        if (each.qualified)
            plan.reviewers.push_back(each.reviewer);
    }
    auto service = reviewing.service();
    const auto subject = service.create(plan);
    if (!subject)
        return subject;
    const auto state = service.cycle(*subject);
    const auto world = peerWorldFor(reviewing.session, plan);
    if (!state || !world)
        return state ? world.error() : state.error();
    const auto drawing = service.draw(*state, *world, seed);
    if (!drawing)
        return drawing.error();
    if (!drawing->drawn)
        return {Fault::Invalid, "the cycle of peer review cannot be drawn"};
    constexpr std::array<std::pair<std::size_t, const char *>, 2> kReplaced{
        {{5, "The recording breaks off after a minute."},
            {23, "The reviewer knows this customer."}}};
    for (const auto &[place, reason] : kReplaced) {
        const auto now = service.cycle(*subject);
        if (!now)
            return now.error();
        const Done done = service.replace(*now, place, *world, reason);
        if (!done && done.error().fault != Fault::NotFound)
            return done.error();
    }
    return subject;
}

/// What is due is reviewed but for a little, and some of what is not due yet, too.
Done reviewMost(Reviewing &reviewing, const std::string &subject)
{
    const auto state = reviewing.service().cycle(subject);
    if (!state)
        return state.error();
    const Instant now = reviewing.session.clock().now();
    const auto due = peer_review::dueTimes(*state);
    for (const char *user : {kWriter, kDemonstrationUser}) {
        if (auto in = reviewing.as(user); !in)
            return in;
        for (std::size_t place = 0; place < state->assignments.size(); ++place) {
            const peer_review::Assignment &each = state->assignments[place];
            const std::string account = state->reviewerOf(each).account;
            if ((account.empty() ? std::string(kWriter) : account) != user)
                continue;
            // Nine of ten that are past, two of five of today and later.
            const std::size_t chance = due[place] < now - std::chrono::hours{12} ? 9 : 4;
            if (reviewing.draw.below(10) >= chance)
                continue;
            const Done done = reviewing.service().review(
                subject, place, each.contact, demonstrationAnswers(reviewing.form, reviewing.draw));
            if (!done)
                return done;
        }
    }
    const peer_review::Assignment &first = state->assignments.front();
    return reviewing.service().reviewApart(subject, peer_review::Way::Reactive, first.contact,
        first.reviewee, demonstrationAnswers(reviewing.form, reviewing.draw));
}

Done reviewAll(Session &session, const DemonstrationRequest &request)
{
    const auto form = forms::Publisher(*session.journal()).form(kFormId);
    if (!form)
        return form.error();
    if (form->versions.empty())
        return {};
    Reviewing reviewing{session,
        demo::Draw(demo::subSeed(request.parameters.seed, demo::Stream::Calibration, 200)),
        form->versions.back().form, form->versions.back().number, {}, {}};
    if (auto gathered = gather(reviewing); !gathered)
        return gathered;
    if (reviewing.colleagues.empty())
        return {}; // too few people with enough contacts
    if (auto qualified = qualifyAll(reviewing); !qualified)
        return qualified;
    const auto subject = drawCycleOf(reviewing, request.parameters.seed + 4471);
    return subject ? reviewMost(reviewing, *subject) : Done(subject.error());
}

} // namespace

Done reviewEachOther(Session &session, const DemonstrationRequest &request)
{
    if (!request.parameters.withTranscripts)
        return {};
    const Done reviewed = reviewAll(session, request);
    const Done back = session.unlock({kDemonstrationUser, std::string(kDemonstrationPassphrase)});
    return reviewed ? back : reviewed;
}

} // namespace attune::app
