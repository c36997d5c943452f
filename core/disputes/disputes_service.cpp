// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An agent's side of an evaluation: opening it, who scores again, and what was decided.
#include "core/disputes/disputes_writing.h"

#include "core/forms/form_file.h"

#include <algorithm>

namespace attune::disputes {

/// Who is limited to teams speaks for agents of those.
Done Service::mayStandFor(const State &state)
{
    const auto roster = m_office.vault.roster();
    if (!roster)
        return roster.error();
    const vault::Member *member = roster->find(m_office.user());
    if (!member || member->teams.empty())
        return {};
    auto reader = m_office.facts.reader();
    if (!reader)
        return reader.error();
    const auto places = readPlaces(**reader);
    if (!places)
        return places.error();
    const auto found = places->find(state.evaluated.person);
    if (found != places->end() && member->teams.contains(found->second.team.value))
        return {};
    return {Fault::Denied, "this agent is of another team"};
}

Done Service::open(const State &seen, const std::vector<Proposal> &proposals)
{
    const auto state = whole(seen.subject);
    if (!state)
        return state.error();
    if (asSeenBy(*state, reader()).masked)
        return {Fault::Denied, "this evaluation is not yours to read"};
    const auto form = formOf(*state);
    if (!form)
        return form.error();
    if (auto may = mayStandFor(*state); !may)
        return may;
    const auto problems =
        problemsOf(*state, *form, proposals, m_office.user(), m_office.clock.now());
    if (!problems.empty()) {
        const DisputeProblem &first = problems.front();
        const std::string where = first.question.empty() ? "" : first.question + ": ";
        return {Fault::Invalid, where + std::string(nameOf(first.why))};
    }
    Opened opened;
    for (const Proposal &each : proposals) {
        opened.questions.push_back(each.question);
        opened.proposed.push_back(answerText(each.question, each.answer));
        opened.reasons.push_back(each.reason);
    }
    return write(*state, openedKind(), opened, seen.heads);
}

Done Service::withdraw(const State &seen, const std::string &reason)
{
    const auto state = whole(seen.subject);
    if (!state)
        return state.error();
    const Dispute *dispute = state->liveDispute();
    if (!dispute || dispute->stage > Stage::Assigned)
        return notNow("there is nothing that can be withdrawn now");
    if (!dispute->isSide(m_office.user()))
        return {Fault::Denied, "who recorded it withdraws it"};
    return write(*state, withdrawnKind(), Withdrawn{reason}, seen.heads);
}

Done Service::mayDecide(const State &state, const Dispute &dispute) const
{
    const std::string user = m_office.user();
    if (!m_office.roles().meets(resolvedKind().kind().writers))
        return {Fault::Denied, "a leader decides disputes"};
    if (user == state.by || dispute.isSide(user))
        return {Fault::Denied, "who decides is of neither side"};
    return {};
}

Result<std::vector<Candidate>> Service::candidates(const std::string &subject, const Known &known)
{
    std::vector<ClosedEvaluation> closed;
    const auto all = wholeEvaluations(closed);
    const auto state = whole(subject);
    if (!all || !state)
        return all ? state.error() : all.error();
    const Dispute *dispute = state->liveDispute();
    if (!dispute)
        return notNow("nothing is disputed here");
    // It says of people by name what keeps them from it, and who gave the evaluation.
    if (auto may = mayDecide(*state, *dispute); !may)
        return may.error();
    if (isBlind(*state, m_office.user()))
        return {Fault::Denied, "this is yours to score again, and nothing more to know of now"};
    World world;
    auto reader = m_office.facts.reader();
    if (!reader)
        return reader.error();
    auto places = readPlaces(**reader);
    if (!places)
        return places.error();
    world.people = std::move(*places);
    const auto roster = m_office.vault.roster();
    if (!roster)
        return roster.error();
    for (const vault::Member &member : roster->members()) {
        if (member.name == vault::kRecoveryUser)
            continue;
        Account account{member.name, member.roles, member.active, member.teams, {}};
        if (const auto found = known.persons.find(member.name); found != known.persons.end())
            account.persons = found->second;
        world.accounts.push_back(std::move(account));
    }
    for (const State &each : *all) {
        if (each.liveDispute() && each.evaluated.person == state->evaluated.person)
            world.disputed.insert(each.by);
    }
    for (const ClosedEvaluation &each : closed)
        world.unreadable.insert(each.by);
    world.failedGold = known.failedGold;
    world.inRecovery = known.inRecovery;
    return candidatesFor(*state, m_office.user(), world);
}

Done Service::assign(
    const State &seen, const std::string &evaluator, Instant due, const Known &known)
{
    const auto state = whole(seen.subject);
    if (!state)
        return state.error();
    const Dispute *dispute = state->liveDispute();
    if (!dispute || dispute->stage > Stage::Assigned)
        return notNow("nothing waits for a second evaluator");
    if (auto may = mayDecide(*state, *dispute); !may)
        return may;
    if (due <= m_office.clock.now())
        return {Fault::Invalid, "it must be due later than now"};
    const auto all = candidates(seen.subject, known);
    if (!all)
        return all.error();
    const auto chosen = std::ranges::find(*all, evaluator, &Candidate::user);
    if (chosen == all->end())
        return {Fault::NotFound, "there is no user " + evaluator};
    if (!chosen->unfit.empty())
        return {Fault::Denied, evaluator + ": " + std::string(nameOf(chosen->unfit.front()))};
    const auto leg =
        legOf(state->evaluated.contact, state->evaluated.person, state->evaluated.contactStart);
    if (!leg && leg.error().fault != Fault::NotFound)
        return leg.error();
    // What is not here any more is listened to where it is kept: nothing is drawn of it.
    if (leg) {
        if (auto admitted = admit(state->evaluated.person, state->evaluated.contact, leg->key,
                access::MonitoringUse::Dispute);
            !admitted)
            return admitted;
    }
    Assigned assigned{evaluator, due, {}};
    for (const Candidate &each : *all) {
        for (const Unfit why : each.unfit)
            assigned.excluded.push_back(std::string(nameOf(why)) + ' ' + each.user);
    }
    return write(*state, assignedKind(), assigned, seen.heads);
}

Result<RescoreTask> Service::task(const std::string &subject)
{
    const auto state = whole(subject);
    if (!state)
        return state.error();
    if (!isBlind(*state, m_office.user()))
        return {Fault::Denied, "this is not yours to score again now"};
    auto form = formOf(*state);
    if (!form)
        return form.error();
    RescoreTask out{
        subject, state->evaluated.contact, state->evaluated.contactStart, {}, std::move(*form), {}};
    for (const Assignment &each : state->liveDispute()->assignments) {
        if (each.evaluator == m_office.user())
            out.due = each.due;
    }
    const auto leg = legOf(out.contact, state->evaluated.person, out.contactStart);
    if (leg)
        out.leg = leg->key;
    else if (leg.error().fault != Fault::NotFound)
        return leg.error();
    return out;
}

Done Service::rescore(const std::string &subject, const sessions::Paper &paper)
{
    const auto state = whole(subject);
    if (!state)
        return state.error();
    if (!isBlind(*state, m_office.user()))
        return {Fault::Denied, "this is not yours to score again now"};
    const auto form = formOf(*state);
    if (!form)
        return form.error();
    if (auto whole = complete(*form, paper.answers); !whole)
        return whole;
    return write(*state, rescoredKind(),
        Rescored{forms::toJson(forms::asked(*form, paper.answers)), linesOf(paper.notes),
            scoreIn(*form, paper.answers)},
        state->heads);
}

Done Service::resolve(const State &seen, const std::vector<Choice> &choices)
{
    const auto state = whole(seen.subject);
    if (!state)
        return state.error();
    const Dispute *dispute = state->liveDispute();
    if (!dispute || !dispute->rescore)
        return notNow("it was not scored again yet, or is decided already");
    if (auto may = mayDecide(*state, *dispute); !may)
        return may;
    if (dispute->rescore->by == m_office.user())
        return {Fault::Denied, "who scored it again does not decide it"};
    const auto form = formOf(*state);
    if (!form)
        return form.error();
    std::vector<Decided> decided;
    for (const std::string &question : dispute->questions()) {
        const auto choice = std::ranges::find(choices, question, &Choice::question);
        if (choice == choices.end())
            return {Fault::Invalid, question + ": " + std::string(nameOf(Problem::NoOutcome))};
        auto one = decidedFrom(*state, *dispute, *choice);
        if (!one)
            return one.error();
        decided.push_back(std::move(*one));
    }
    if (decided.size() != choices.size())
        return {Fault::Invalid, "a question that is not disputed, or one named twice"};
    const After after = answersAfter(*state, *form, *dispute, decided);
    if (auto whole = complete(*form, after.answers); !whole)
        return whole;
    Resolved resolved;
    for (const Decided &each : decided) {
        resolved.questions.push_back(each.question);
        resolved.outcomes.emplace_back(nameOf(each.outcome));
        resolved.answers.push_back(answerText(each.question, each.now));
        resolved.reasons.push_back(each.reason);
    }
    resolved.filled = after.filled;
    resolved.score = scoreIn(*form, after.answers);
    return write(*state, resolvedKind(), resolved, seen.heads);
}

} // namespace attune::disputes
