// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/governance/oversight_service.h"

#include <algorithm>

namespace attune::governance {

namespace {

std::string subjectOf(const Proposal &proposal)
{
    return "proposal:" + proposal.id;
}

} // namespace

Result<std::vector<UseState>> Oversight::uses()
{
    std::vector<UseState> out;
    for (const Use use : kUses) {
        const auto history = m_office.journal.history(useSubject(use));
        if (!history)
            return history.error();
        out.push_back(useStateFrom(use, *history));
    }
    return out;
}

Result<bool> Oversight::isOn(Use use)
{
    const auto history = m_office.journal.history(useSubject(use));
    if (!history)
        return history.error();
    return useStateFrom(use, *history).on;
}

Done Oversight::switchUse(Use use, const UseSwitched &switched, journal::Heads seen)
{
    if (switched.on && !hasPath(use))
        return {Fault::Unsupported,
            "nothing in this program leads from a score to " + std::string(nameOf(use))};
    return doneOf(m_office.journal.append(
        journal::draft(useSubject(use), useSwitchedKind(), switched, std::move(seen))));
}

Result<std::vector<Proposal>> Oversight::waiting(std::vector<Proposal> proposals)
{
    std::vector<Proposal> out;
    for (Proposal &proposal : proposals) {
        const auto on = isOn(proposal.use);
        const auto state = m_office.journal.state(subjectOf(proposal));
        if (!on || !state)
            return on ? state.error() : on.error();
        // A decision that may not be read here was taken all the same.
        const bool decided = *state && (!(*state)->open || !(*state)->status.empty());
        if (*on && !decided)
            out.push_back(std::move(proposal));
    }
    return out;
}

Done Oversight::decide(
    const Proposal &proposal, Outcome outcome, const std::string &reason, Milliseconds shown)
{
    const auto on = isOn(proposal.use);
    if (!on)
        return on.error();
    if (!*on)
        return {Fault::Denied, std::string(nameOf(proposal.use)) + " is switched off"};
    // Without heads: whoever decided first has decided.
    return doneOf(m_office.journal.append(journal::draft(
        subjectOf(proposal), decidedKind(), decisionOn(proposal, outcome, reason, shown))));
}

Result<std::vector<LoggedDecision>> Oversight::decisions(
    std::size_t most, std::vector<ClosedDecision> *closed)
{
    const auto states = m_office.journal.states("proposal", {}, most);
    if (!states)
        return states.error();
    std::vector<LoggedDecision> out;
    for (const journal::SubjectState &state : *states) {
        const auto history = m_office.journal.history(state.subject);
        if (!history)
            return history.error();
        for (const journal::Told &entry : history->entries()) {
            if (entry.undone || !entry.is(decidedKind())
                || entry.payload == journal::Told::Payload::Erased)
                continue;
            if (entry.payload == journal::Told::Payload::Open)
                out.push_back({decidedKind().read(entry.values), entry.actor, entry.hlc.wall(),
                    state.subject, entry.ref});
            else if (closed)
                closed->push_back({entry.actor, entry.hlc.wall(), state.subject, entry.ref});
        }
    }
    std::ranges::sort(
        out, [](const LoggedDecision &a, const LoggedDecision &b) { return a.at > b.at; });
    return out;
}

} // namespace attune::governance
