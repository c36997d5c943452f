// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Evaluations that count: which there are, the contact each is of, giving one and retracting it.
#include "core/disputes/disputes_writing.h"

#include "core/facts/words.h"
#include "core/forms/form_file.h"
#include "core/forms/published.h"
#include "core/governance/agreement_queries.h"
#include "core/journal/whole_history.h"

#include <algorithm>

namespace attune::disputes {

namespace {

constexpr std::size_t kMostEvaluations = 100'000;
constexpr std::uint64_t kSeedOfPicked = 0; ///< one candidate: nothing is left to chance

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
    auto draws = governance::Agreements(m_office).draws();
    std::vector<ClosedEvaluation> closed;
    const auto all = wholeEvaluations(closed);
    const auto expired = m_office.journal.expiries();
    if (!draws || !all)
        return draws ? all.error() : draws.error();
    if (!expired)
        return expired.error();
    inOneOrder(*draws);
    // Of what was drawn before, nobody knows any more whether it was evaluated.
    Instant known = expired->endOf(evaluatedKind().name()).value_or(Instant::min());
    for (const ClosedEvaluation &each : closed)
        known = std::max(known, each.at);
    for (const governance::LoggedDraw &each : *draws) {
        const std::string contact = each.draw.source + '/' + each.draw.contact;
        if (!each.open || each.draw.at < known || each.by != m_office.user()
            || each.draw.agent != person || isEvaluated(*all, each.draw)
            || each.draw.use != access::MonitoringUse::FormalEvaluation || !each.draw.random)
            continue;
        const auto leg = legOf(contact, person, each.draw.contactStart);
        if (!leg && leg.error().fault != Fault::NotFound)
            return leg.error();
        const auto isClosed = leg ? closedToAll(leg->key) : Result<bool>(true);
        if (!isClosed)
            return isClosed.error();
        if (!*isClosed)
            return std::optional(leg->key);
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
    std::vector<ClosedEvaluation> closed;
    const auto all = wholeEvaluations(closed);
    if (!all)
        return all.error();
    governance::DrawWish wish{
        *agent, access::MonitoringUse::FormalEvaluation, picked, "evaluation", seed};
    for (const State &each : *all) { // it could not be evaluated a second time
        if (each.stands() && each.evaluated.person == person)
            wish.without.insert(each.evaluated.contact);
    }
    return governance::Agreements(m_office).draw(wish);
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
    const auto isClosed = closedToAll(picked);
    if (!isClosed)
        return isClosed.error();
    return *isDrawn && !*isClosed ? std::optional(picked) : std::nullopt;
}

/// Drawn while it could be read, and it may not be opened any more.
Result<bool> Service::closedToAll(LegKey leg)
{
    auto reader = m_office.facts.reader();
    if (!reader)
        return reader.error();
    return (*reader)->guarded([&] {
        const auto row = facts::findLeg(**reader, leg);
        return row && facts::isClosedToAll(facts::wordsOf(*row, m_office.clock.now()));
    });
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
        forms::toJson(forms::asked(version.form, given.paper.answers)), linesOf(given.paper.notes),
        given.remark, scoreIn(version.form, given.paper.answers), {}};
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

} // namespace attune::disputes
