// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/governance_office.h"

#include "core/governance/agreement_queries.h"
#include "core/today/today_snapshot.h"

namespace attune::app {

namespace {

/// Nullptr: not about a person, or not because of what customers wrote.
const char *suggestionOf(today::NeedKind kind)
{
    switch (kind) {
    case today::NeedKind::AbuseReceived:
        return "abuse_received";
    case today::NeedKind::HostileRun:
        return "hostile_run";
    case today::NeedKind::EscalationUnanswered:
        return "escalation_unanswered";
    case today::NeedKind::EndedNegative:
        return "ended_negative";
    case today::NeedKind::DataIsOld:
    case today::NeedKind::SetAside:
    case today::NeedKind::UnknownAgents:
    case today::NeedKind::ScoringWaits:
        break;
    }
    return nullptr;
}

governance::Proposal proposalFrom(
    store::Connection &facts, const today::Need &need, const char *what)
{
    governance::Proposal out;
    out.about = governance::pseudonymOf(facts, need.agent);
    out.what = what;
    out.at = need.at;
    for (const LegKey key : need.legs) {
        if (const auto leg = facts::findLeg(facts, key))
            out.inputs.push_back(
                governance::sourceNameOf(facts, leg->source) + '/' + leg->external);
    }
    return out;
}

} // namespace

std::optional<governance::Office> officeOf(Session &session)
{
    if (!session.journal())
        return std::nullopt;
    return governance::Office{*session.journal(), session.facts(), session.vault(),
        session.authority(), session.clock(), session.paths().folder / "letters", session.paths()};
}

std::optional<governance::Shut> shutFor(Session &session, std::string_view place)
{
    const auto office = officeOf(session);
    if (!office)
        return std::nullopt;
    const auto shut = governance::shutBecause(*office, place);
    // What cannot be read is not taken for a yes.
    return shut ? *shut : governance::Shut{{}, {}, governance::Closed::Unreadable};
}

std::int64_t smallestGroup(Session &session)
{
    const auto office = officeOf(session);
    return office ? governance::smallestGroup(*office) : kSmallestGroup;
}

std::shared_ptr<const fatigue::Policy> asAgreed(
    Session &session, std::shared_ptr<const fatigue::Policy> policy)
{
    const auto office = officeOf(session);
    const auto agreement = office ? governance::agreementInForce(*office) : std::nullopt;
    fatigue::AgreedLimits limits;
    const auto take = [&](access::ClauseKind kind, std::optional<double> &limit,
                          std::string &clause) {
        if (const access::Clause *found = agreement ? agreement->clause(kind) : nullptr) {
            limit = static_cast<double>(found->number);
            clause = agreement->id + ", " + found->reference;
        }
    };
    take(access::ClauseKind::LoadLimit, limits.amber, limits.amberClause);
    take(access::ClauseKind::RedLoadLimit, limits.red, limits.redClause);
    auto agreed =
        std::make_shared<fatigue::Policy>(fatigue::underAgreement(*policy, std::move(limits)));
    agreed->leastGroup = std::max(agreed->leastGroup, static_cast<int>(smallestGroup(session)));
    return agreed;
}

bool isUseOn(Session &session, governance::Use use)
{
    const auto office = officeOf(session);
    const auto on = office ? governance::Oversight(*office).isOn(use) : Result<bool>(true);
    return on && *on; // what cannot be read is not taken for a yes
}

Result<facts::Cutoffs> cutoffsOf(Session &session)
{
    const auto office = officeOf(session);
    return office ? governance::Retention(*office).cutoffs()
                  : Result<facts::Cutoffs>(facts::Cutoffs());
}

void leaveOutWhatIsOff(Session &session, today::Snapshot &today)
{
    if (!isUseOn(session, governance::Use::AttentionList) || shutFor(session, "interactions"))
        std::erase_if(today.needs, [](const today::Need &need) { return suggestionOf(need.kind); });
}

Result<std::vector<governance::Proposal>> suggestions(Session &session)
{
    std::vector<governance::Proposal> out;
    auto reader = session.facts().reader();
    if (!reader)
        return reader.error();
    const auto today = today::snapshotFor(**reader, {session.vault(), session.clock().now()}, {});
    if (!today)
        return today.error();
    std::int64_t place = 0;
    for (const today::Need &need : today->needs) {
        const char *what = suggestionOf(need.kind);
        if (!what || !need.agent)
            continue;
        auto proposal = (*reader)->guarded([&] { return proposalFrom(**reader, need, what); });
        if (!proposal)
            return proposal.error();
        proposal->place = ++place;
        // All of these are found in what customers wrote: without it none of them is listed.
        proposal->placeWithout = 0;
        std::string identity = proposal->what + '\n' + proposal->about;
        for (const std::string &input : proposal->inputs)
            identity += '\n' + input;
        const auto id = session.vault().pseudonym("suggestion", identity, 8);
        if (!id)
            return id.error();
        proposal->id = toHex(*id);
        if (!proposal->inputs.empty())
            out.push_back(std::move(*proposal));
    }
    return out;
}

Result<governance::CarriedOut> carryOutErasures(Session &session)
{
    const auto office = officeOf(session);
    return office && session.isUnlocked()
        ? governance::Erasures(*office).carryOut()
        : Result<governance::CarriedOut>(governance::CarriedOut());
}

Done applyConsents(Session &session)
{
    const auto office = officeOf(session);
    if (!office || !session.isUnlocked())
        return {};
    const Done applied = governance::Consents(*office).applyToFacts();
    return applied || applied.error().fault == Fault::Denied ? Done() : applied;
}

Result<governance::Snapshot> governanceSnapshot(Session &session)
{
    const auto office = officeOf(session);
    if (!office)
        return {Fault::NotFound, "nothing was decided in this centre yet"};
    if (session.journal()->store().mayWrite() && session.isUnlocked()) {
        if (auto collected = governance::Misuse(*office).collect(); !collected)
            return collected.error();
    }
    auto proposals = suggestions(session);
    // Who may not see scores has no suggestions made of them.
    if (!proposals && proposals.error().fault != Fault::Denied)
        return proposals.error();
    // And whose they are not to decide is not told of whom they are.
    const bool mayKnow = proposals && session.vault().mayOpenSome(vault::DataClass::Emotional)
        && office->roles().meets(governance::decidedKind().kind().writers);
    auto out = governance::snapshotFor(
        *office, mayKnow ? std::move(*proposals) : std::vector<governance::Proposal>());
    if (out)
        out->oversight.mayKnowWaiting = mayKnow;
    return out;
}

} // namespace attune::app
