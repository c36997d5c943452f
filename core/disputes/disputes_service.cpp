// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disputes/disputes_service.h"

#include "core/forms/form_file.h"
#include "core/forms/published.h"
#include "core/governance/agreement_queries.h"
#include "core/journal/whole_history.h"

#include <algorithm>
#include <cmath>

namespace attune::disputes {

namespace {

constexpr std::size_t kMostEvaluations = 100'000;
constexpr double kInHundredths = 100;
constexpr std::uint64_t kSeedOfPicked = 0; ///< one candidate: nothing is left to chance

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

Error notNow(const char *why)
{
    return {Fault::Conflict, why};
}

} // namespace

std::string refusalIn(const governance::DrawAnswer &answer)
{
    if (answer.closed)
        return "the works agreement is " + std::string(governance::nameOf(*answer.closed));
    std::string out;
    for (const access::Refusal &each : answer.verdict.refusals)
        out += (out.empty() ? "the works agreement: " : ", ")
            + std::string(access::nameOf(each.kind)) + " (" + each.reference + ')';
    return out;
}

Result<State> Service::whole(const std::string &subject)
{
    if (!subject.starts_with(evaluationSort().prefix + ':'))
        return {Fault::NotFound, subject};
    const auto history = journal::wholeHistory(m_office.journal, subject);
    if (!history)
        return history.error();
    return stateFrom(subject, *history);
}

Result<std::vector<State>> Service::wholeEvaluations(std::vector<ClosedEvaluation> &closed)
{
    const auto note = [&](const std::string &subject) {
        const auto history = m_office.journal.history(subject);
        if (history && !history->entries().empty())
            closed.push_back(
                {history->entries().front().actor, history->entries().front().hlc.wall()});
    };
    std::int64_t unreadable = 0;
    return journal::readList(
        m_office.journal, evaluationSort().prefix, kMostEvaluations, &unreadable,
        [&](const std::string &subject) {
            auto state = whole(subject);
            if (!state && state.error().fault == Fault::Denied)
                note(subject);
            return state;
        },
        [&](const State &state) {
            if (state.versions.empty() && state.erased == 0)
                note(state.subject);
            return !state.versions.empty();
        });
}

Result<std::vector<State>> Service::evaluations(std::int64_t *unreadable)
{
    std::vector<ClosedEvaluation> closed;
    auto all = wholeEvaluations(closed);
    if (!all)
        return all;
    if (unreadable)
        *unreadable = std::ssize(closed);
    for (State &state : *all)
        state = asSeenBy(std::move(state), reader());
    std::ranges::sort(*all, [](const State &a, const State &b) { return a.at > b.at; });
    return all;
}

Result<State> Service::evaluation(const std::string &subject)
{
    auto state = whole(subject);
    if (!state)
        return state;
    return asSeenBy(std::move(*state), reader());
}

Result<forms::Form> Service::formOf(const State &state)
{
    return forms::Publisher(m_office.journal)
        .version(state.evaluated.form, state.evaluated.formVersion);
}

Result<std::vector<std::pair<std::string, std::string>>> Service::openPairs(
    std::int64_t *unreadable)
{
    std::vector<ClosedEvaluation> closed;
    const auto all = wholeEvaluations(closed);
    if (!all)
        return all.error();
    if (unreadable)
        *unreadable = std::ssize(closed);
    std::vector<std::pair<std::string, std::string>> out;
    for (const State &state : *all) {
        if (state.liveDispute())
            out.emplace_back(state.evaluated.person, '=' + state.by);
    }
    return out;
}

Result<AgentId> Service::agentOf(const std::string &person)
{
    auto reader = m_office.facts.reader();
    if (!reader)
        return reader.error();
    const auto places = readPlaces(**reader);
    if (!places)
        return places.error();
    const auto found = places->find(person);
    return found == places->end()
        ? Result<AgentId>(Error{Fault::NotFound, "there is no such agent"})
        : Result<AgentId>(found->second.agent);
}

Result<Leg> Service::legOf(
    const std::string &contact, const std::string &person, std::optional<Instant> start)
{
    auto reader = m_office.facts.reader();
    if (!reader)
        return reader.error();
    const auto legs = readLegs(**reader, contact, start);
    if (!legs)
        return legs.error();
    const auto own = std::ranges::find(*legs, person, &Leg::person);
    if (own == legs->end())
        return {Fault::NotFound, contact + ", as a contact of this agent"};
    return *own;
}

Result<std::optional<LegKey>> Service::drawnBefore(const std::string &person)
{
    const auto draws = governance::Agreements(m_office).draws();
    std::vector<ClosedEvaluation> closed;
    const auto all = wholeEvaluations(closed);
    const auto expired = m_office.journal.expiries();
    if (!draws || !all)
        return draws ? all.error() : draws.error();
    if (!expired)
        return expired.error();
    // Of what was drawn before, nobody knows any more whether it was evaluated.
    Instant known = expired->endOf(evaluatedKind().name()).value_or(Instant::min());
    for (const ClosedEvaluation &each : closed)
        known = std::max(known, each.at);
    for (const governance::LoggedDraw &each : *draws) {
        const std::string contact = each.draw.source + '/' + each.draw.contact;
        const bool isEvaluated = std::ranges::any_of(*all, [&](const State &state) {
            return state.evaluated.contact == contact && state.evaluated.person == person;
        });
        if (!each.open || each.draw.at < known || each.by != m_office.user()
            || each.draw.agent != person || isEvaluated
            || each.draw.use != access::MonitoringUse::FormalEvaluation || !each.draw.random)
            continue;
        const auto leg = legOf(contact, person, each.draw.contactStart);
        if (leg)
            return std::optional(leg->key);
        if (leg.error().fault != Fault::NotFound)
            return leg.error();
    }
    return std::optional<LegKey>();
}

Result<governance::DrawAnswer> Service::draw(
    const std::string &person, std::optional<LegKey> picked, std::uint64_t seed)
{
    if (!m_office.roles().meets(evaluatedKind().kind().writers))
        return {Fault::Denied, "only who evaluates draws contacts for it"};
    const auto agent = agentOf(person);
    if (!agent)
        return agent.error();
    const auto waiting = picked ? drawnBefore(person, *picked) : drawnBefore(person);
    if (!waiting)
        return waiting.error();
    if (*waiting)
        return governance::DrawAnswer{*waiting, {}, {}, 1};
    return governance::Agreements(m_office).draw(
        {*agent, access::MonitoringUse::FormalEvaluation, picked, "evaluation", seed});
}

Result<bool> Service::wasDrawn(
    const std::string &person, const std::string &contact, access::MonitoringUse use)
{
    const auto draws = governance::Agreements(m_office).draws();
    if (!draws)
        return draws.error();
    return std::ranges::any_of(*draws, [&](const governance::LoggedDraw &each) {
        return each.open && each.draw.agent == person && each.draw.use == use
            && each.draw.source + '/' + each.draw.contact == contact;
    });
}

/// The one that was picked, where that stands written already: going on is no second draw.
Result<std::optional<LegKey>> Service::drawnBefore(const std::string &person, LegKey picked)
{
    auto reader = m_office.facts.reader();
    if (!reader)
        return reader.error();
    const auto contact = nameOfLeg(**reader, picked);
    if (!contact)
        return contact.error();
    const auto isDrawn = wasDrawn(person, *contact, access::MonitoringUse::FormalEvaluation);
    if (!isDrawn)
        return isDrawn.error();
    return *isDrawn ? std::optional(picked) : std::nullopt;
}

Done Service::admit(
    const std::string &person, const std::string &contact, LegKey leg, access::MonitoringUse use)
{
    governance::Agreements agreements(m_office);
    const auto state = agreements.state();
    if (!state)
        return state.error();
    if (const auto closed = governance::closedBecause(*state, m_office.clock.now()))
        return {Fault::Denied, refusalIn({{}, {}, *closed, 0})};
    const auto isDrawn = wasDrawn(person, contact, use);
    if (!isDrawn)
        return isDrawn.error();
    if (*isDrawn)
        return {};
    const auto agent = agentOf(person);
    if (!agent)
        return agent.error();
    const char *why = use == access::MonitoringUse::Dispute ? "dispute" : "evaluation";
    const auto answer = agreements.draw({*agent, use, leg, why, kSeedOfPicked});
    if (!answer)
        return answer.error();
    if (answer->leg)
        return {};
    const std::string refusal = refusalIn(*answer);
    return {Fault::Denied, refusal.empty() ? "the contact cannot be drawn" : refusal};
}

template <typename T>
Done Service::write(
    const State &state, const journal::KindOf<T> &kind, const T &value, const journal::Heads &seen)
{
    auto draft = journal::draft(state.subject, kind, value, seen);
    draft.person = state.evaluated.person;
    return doneOf(m_office.journal.append(std::move(draft)));
}

Result<std::string> Service::evaluate(const NewEvaluation &given)
{
    if (!m_office.roles().meets(evaluatedKind().kind().writers))
        return {Fault::Denied, "evaluations are not yours to give"};
    const auto forms = forms::Publisher(m_office.journal).form(given.form);
    if (!forms)
        return forms.error();
    if (forms->versions.empty())
        return {Fault::NotFound, "no published form “" + given.form + "”"};
    const forms::Version &version = forms->versions.back();
    if (given.formVersion != 0 && given.formVersion != version.number)
        return {Fault::Conflict,
            "version " + std::to_string(version.number) + " of the form is the one in force"};
    if (auto whole = complete(version.form, given.paper.answers); !whole)
        return whole.error();
    const auto leg = legOf(given.contact, given.person);
    if (!leg)
        return leg.error();
    std::vector<ClosedEvaluation> closed;
    const auto all = wholeEvaluations(closed);
    if (!all)
        return all.error();
    for (const ClosedEvaluation &each : closed) {
        if (leg->start <= each.at)
            return {Fault::Denied,
                "an evaluation by " + each.by
                    + " cannot be read here and may be of this contact: choose a later one"};
    }
    for (const State &each : *all) {
        if (each.stands() && each.evaluated.contact == given.contact
            && each.evaluated.person == given.person && each.evaluated.form == given.form)
            return {Fault::Conflict, "it was evaluated by this form already"};
    }
    if (auto admitted =
            admit(given.person, given.contact, leg->key, access::MonitoringUse::FormalEvaluation);
        !admitted)
        return admitted.error();
    State state;
    state.subject = evaluationSubject(sessions::freshId());
    state.evaluated = {given.person, given.contact, leg->start, given.form, version.number,
        forms::toJson(given.paper.answers), linesOf(given.paper.notes), given.remark,
        scoreIn(version.form, given.paper.answers), {}};
    if (const auto days = version.form.disputeWindow(); days > 0)
        state.evaluated.disputeUntil = m_office.clock.now() + std::chrono::days{days};
    if (auto written = write(state, evaluatedKind(), state.evaluated, {}); !written)
        return written.error();
    return state.subject;
}

Done Service::retract(const State &seen, const std::string &reason)
{
    const auto state = whole(seen.subject);
    if (!state)
        return state.error();
    if (!state->stands())
        return notNow("it was retracted already");
    const bool own = state->by == m_office.user();
    return write(*state, own ? retractedKind() : annulledKind(), Retracted{reason}, seen.heads);
}

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
        Rescored{forms::toJson(paper.answers), linesOf(paper.notes), scoreIn(*form, paper.answers)},
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
