// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/recovery_snapshot.h"

#include "core/governance/admission.h"
#include "core/governance/agreement_queries.h"
#include "core/governance/oversight_service.h"

#include <algorithm>

namespace attune::recovery {

namespace {

constexpr std::chrono::days kCases{28}, kFigures{7}, kPlan{7}, kAnswers{14};

bool isInPlace(const Snapshot &out, AgentId agent)
{
    return out.organisation->isIn({out.scope.site, out.scope.team, {}, {}}, agent, {});
}

Done fillPlaces(const governance::Office &office, store::Connection &facts, Snapshot &out)
{
    auto organisation = facts::readOrganisation(facts, {office.vault, out.now});
    if (!organisation)
        return organisation.error();
    out.organisation = std::move(*organisation);
    const auto agents = facts.guarded([&] { return governance::agentsByPseudonym(facts); });
    if (!agents)
        return agents.error();
    out.agents = *agents;
    for (const auto &[person, agent] : out.agents) {
        if (isInPlace(out, agent))
            out.persons[agent] = person;
    }
    return {};
}

Done fillCases(const governance::Office &office, store::Connection &facts,
    std::span<const Strain> strains, Snapshot &out)
{
    Service service(office);
    auto protocol = service.protocol();
    auto cases =
        protocol ? service.cases(out.now - kCases) : Result<std::vector<Case>>(protocol.error());
    if (!cases)
        return cases.error();
    out.protocol = std::move(*protocol);
    for (Case &each : *cases) {
        each.agent = out.agentOf(each.person);
        if (!isInPlace(out, each.agent))
            continue;
        if (each.cause == Cause::OwnFlag)
            ++out.flags[each.agent];
        out.cases.push_back(std::move(each));
    }
    const Interval period{out.now - kFigures, out.now};
    auto contacts = readContacts(facts, {office.vault, out.now}, *out.organisation, period);
    if (!contacts)
        return contacts.error();
    if (!out.hostilityCounts) {
        for (Contact &contact : *contacts)
            contact.hostility.reset();
    }
    const Protocol &rules = out.protocol.protocol;
    const auto past = triggersOf(*contacts, {}, rules);
    out.week = figuresOf(past, out.cases, out.persons, rules, period);
    std::vector<Contact> recent;
    std::ranges::copy_if(*contacts, std::back_inserter(recent),
        [&](const Contact &each) { return each.end > out.now - kLookBack && each.end <= out.now; });
    out.due = dueOf(triggersOf(recent, strains, rules), out.cases, out.persons, rules);
    return {};
}

Done fillSupport(const governance::Office &office, store::Connection &facts, Snapshot &out)
{
    Service service(office);
    auto mentors = service.mentors();
    auto requests = mentors ? service.requests() : Result<std::vector<Request>>(mentors.error());
    if (!requests)
        return requests.error();
    out.mentors = std::move(*mentors);
    out.requests = std::move(*requests);
    for (const Request &each : out.requests) {
        if (each.status != kOpen)
            continue;
        auto found = service.candidates(each);
        if (!found)
            return found.error();
        out.candidates[each.subject] = std::move(*found);
    }
    const Instant begin = std::chrono::floor<std::chrono::hours>(out.now);
    const Interval plan{begin, begin + kPlan};
    const auto shifts = facts.guarded([&] { return readShifts(facts, *out.organisation, plan); });
    if (!shifts)
        return shifts.error();
    out.planKnown = !shifts->empty();
    std::map<AgentId, const Mentor *> byAgent;
    for (const MentorState &each : out.mentors) {
        if (const AgentId agent = out.agentOf(each.mentor.person))
            byAgent[agent] = &each.mentor;
    }
    out.gaps = gapsOf(*shifts, byAgent, out.protocol.protocol.languages, plan);
    std::erase_if(
        out.gaps, [&](const Gap &gap) { return out.scope.site && gap.site != out.scope.site; });
    return {};
}

/// Groups are those of the whole centre: a choice of place must not cut them smaller.
Done fillAnswers(const governance::Office &office, Snapshot &out)
{
    Service service(office);
    const auto part = service.takingPart();
    const auto answers =
        part ? service.answers(out.now - kAnswers) : Result<std::vector<Answer>>(part.error());
    if (!answers)
        return answers.error();
    out.takingPart = static_cast<std::int64_t>(part->size());
    std::map<std::string, std::string> teams;
    for (const auto &[person, id] : out.agents) {
        const facts::Agent *agent = out.organisation->agent(id);
        const facts::Team *team = agent ? out.organisation->team(agent->team) : nullptr;
        teams[person] = team ? team->name : std::string();
    }
    out.leastGroup = governance::smallestGroup(office);
    out.groups = groupsOf(*answers, teams, out.leastGroup);
    return {};
}

} // namespace

AgentId Snapshot::agentOf(const std::string &person) const
{
    const auto found = agents.find(person);
    return found == agents.end() ? AgentId{} : found->second;
}

const Case *Snapshot::openCaseOf(AgentId agent) const
{
    const auto found = std::ranges::find_if(cases, [&](const Case &each) {
        return each.agent == agent && each.isOpen() && !each.isLapsed(now);
    });
    return found == cases.end() ? nullptr : &*found;
}

std::vector<Case> Snapshot::inStage(Stage stage) const
{
    std::vector<Case> out;
    std::ranges::copy_if(cases, std::back_inserter(out),
        [&](const Case &each) { return each.stage == stage && !each.isLapsed(now); });
    return out;
}

std::int64_t Snapshot::waiting() const
{
    std::int64_t out = std::ssize(due);
    for (const Case &each : cases)
        out += each.stage == Stage::Flagged || (each.checkDue() && *each.checkDue() <= now);
    return out;
}

Result<Snapshot> snapshotFor(const governance::Office &office, const facts::Scope &scope,
    const std::optional<std::vector<Strain>> &strains)
{
    Snapshot out;
    out.now = office.clock.now();
    out.scope = scope;
    out.user = office.user();
    out.personsOpen = office.vault.mayOpen({vault::DataClass::Personal, 0});
    out.scoresOpen = office.vault.mayOpen({vault::DataClass::Emotional, 0});
    out.loadKnown = strains.has_value();
    const auto on = governance::Oversight(office).isOn(governance::Use::AttentionList);
    out.hostilityCounts = on && *on; // what cannot be read is not taken for a yes
    const auto health = office.journal.health();
    if (!health)
        return health.error();
    out.refuses = health->refuses;
    const bool writes =
        office.journal.store().mayWrite() && !health->noDevice && out.refuses.empty();
    const Roles roles = office.roles();
    out.mayAgree = writes && roles.meets(protocolKind().kind().writers);
    out.mayOffer = writes && roles.meets(offeredKind().kind().writers);
    out.mayHelp = writes && roles.meets(askedKind().kind().writers);
    auto reader = office.facts.reader();
    if (!reader)
        return reader.error();
    if (auto done = fillPlaces(office, **reader, out); !done)
        return done.error();
    if (auto done = fillCases(office, **reader, strains.value_or(std::vector<Strain>()), out);
        !done)
        return done.error();
    if (auto done = fillSupport(office, **reader, out); !done)
        return done.error();
    if (auto done = fillAnswers(office, out); !done)
        return done.error();
    return out;
}

Result<std::vector<Rest>> restsTaken(const governance::Office &office, Instant since)
{
    const auto cases = Service(office).cases(since);
    if (!cases)
        return cases.error();
    auto reader = office.facts.reader();
    if (!reader)
        return reader.error();
    const auto agents = (*reader)->guarded([&] { return governance::agentsByPseudonym(**reader); });
    if (!agents)
        return agents.error();
    std::vector<Rest> out;
    for (const Case &each : *cases) {
        const auto agent = agents->find(each.person);
        const auto time = each.protectedTime(office.clock.now());
        if (agent != agents->end() && time && time->begin < time->end)
            out.push_back({agent->second, *time});
    }
    return out;
}

} // namespace attune::recovery
