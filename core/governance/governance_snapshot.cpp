// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what the seven pages show, as far as the reader's keys and roles go.
#include "core/governance/agreement_queries.h"
#include "core/governance/governance.h"
#include "core/governance/watchers.h"

#include <algorithm>
#include <set>

namespace attune::governance {

namespace {

constexpr std::size_t kMostShown = 500;

template <typename T>
Done into(T &place, Result<T> result)
{
    if (!result)
        return result.error();
    place = std::move(*result);
    return {};
}

bool may(const Snapshot &out, Roles writers)
{
    return out.refuses.empty() && out.roles.meets(writers);
}

Done fillAgreement(const Office &office, Snapshot &out)
{
    AgreementPage &page = out.agreement;
    Agreements service(office);
    if (auto done = into(page.state, service.state()); !done)
        return done;
    if (auto done = into(page.draws, service.draws()); !done)
        return done;
    if (auto done = into(page.refusals, service.refusals()); !done)
        return done;
    if (auto done = into(page.notices, service.notices()); !done)
        return done;
    page.closed = closedBecause(page.state, out.now);
    const access::Agreement *agreement = page.state.agreement();
    Zone zone = out.organisation->zoneOf({});
    if (agreement) {
        if (auto named = Zone::named(agreement->zone))
            zone = std::move(*named);
    }
    page.month = access::monthOf(zone, out.now);
    std::vector<access::Draw> made;
    std::map<AgentId, std::int64_t> drawn;
    for (const LoggedDraw &one : page.draws) {
        if (one.open) // nobody is said to have drawn too much by what cannot be read
            made.push_back({one.draw.agent, one.draw.at, one.draw.use});
        if (one.draw.use != access::MonitoringUse::Dispute
            && access::monthOf(zone, one.draw.at) == page.month)
            ++drawn[out.agentOf(one.draw.agent)];
    }
    const access::Clause *quota =
        agreement ? agreement->clause(access::ClauseKind::ContactsPerMonth) : nullptr;
    for (const auto &[agent, count] : drawn)
        page.quotas.push_back({agent, count,
            quota ? std::optional(std::max<std::int64_t>(0, quota->number - count))
                  : std::nullopt});
    if (agreement)
        page.overdrawn = access::overdrawn(*agreement, zone, made);
    page.mayPropose = may(out, agreementProposedKind().kind().writers);
    page.maySign = may(out, countersignedKind().kind().writers);
    page.mayTell = may(out, noticeKind().kind().writers);
    page.mayDraw = !page.closed && may(out, drawKind().kind().writers);
    return {};
}

Done fillConsent(const Office &office, Snapshot &out)
{
    ConsentPage &page = out.consent;
    Consents service(office);
    if (auto done = into(page.contacts, service.countBases()); !done)
        return done;
    if (auto done = into(page.customers, service.all()); !done)
        return done;
    std::stable_partition(
        page.customers.begin(), page.customers.end(), [](const ConsentState &state) {
            return std::ranges::any_of(state.purposes,
                [](const auto &one) { return one.second.status == ConsentStatus::SetAside; });
        });
    page.mayWrite = may(out, consentGivenKind().kind().writers);
    page.maySettle = may(out, consentSettledKind().kind().writers);
    return {};
}

std::int64_t countOlder(store::Connection &facts, const ClassState &emotional, Instant now)
{
    if (!emotional.policy)
        return 0;
    const Instant limit = now - std::chrono::days{emotional.policy->retentionDays};
    return facts.single("SELECT count(*) FROM score_block WHERE day < :day",
        std::chrono::floor<std::chrono::days>(limit).time_since_epoch().count());
}

/// Who watches over uses sees all of them, others their own.
template <typename T>
void keepOwn(const Snapshot &out, std::vector<T> &entries)
{
    if (!out.roles.meets(kWatchers))
        std::erase_if(entries, [&](const T &entry) { return entry.by != out.user; });
}

Done fillClasses(const Office &office, Snapshot &out)
{
    ClassesPage &page = out.classes;
    if (auto done = into(page.classes, Stewardship(office).classes()); !done)
        return done;
    if (auto done = into(page.log, AccessLog(office).entries(kMostShown)); !done)
        return done;
    page.gaps = gapsOf(page.log, page.log.size() < kMostShown);
    keepOwn(out, page.log);
    if (auto done = into(page.refused, Retention(office).refused()); !done)
        return done;
    for (const ColumnClass &column : columnClasses()) {
        ++page.columns[column.dataClass];
        page.sealed[column.dataClass] += column.sealed;
    }
    for (const auto &[name, kind] : office.journal.registry().kinds())
        ++page.kinds[kind.dataClass];
    auto reader = office.facts.reader();
    if (!reader)
        return reader.error();
    const auto older = (*reader)->guarded([&] {
        return countOlder(
            **reader, page.classes[static_cast<std::size_t>(vault::DataClass::Emotional)], out.now);
    });
    page.older = older ? *older : 0;
    page.mayDecide = may(out, classPolicyKind().kind().writers);
    return older ? Done() : Done(older.error());
}

Done fillOversight(const Office &office, std::vector<Proposal> proposals, Snapshot &out)
{
    OversightPage &page = out.oversight;
    Oversight service(office);
    if (auto done = into(page.uses, service.uses()); !done)
        return done;
    if (auto done = into(page.waiting, service.waiting(std::move(proposals))); !done)
        return done;
    if (auto done = into(page.decisions, service.decisions(kMostShown)); !done)
        return done;
    page.alarms = alarmsOf(page.decisions, out.now);
    keepOwn(out, page.decisions);
    keepOwn(out, page.alarms);
    page.maySwitch = may(out, useSwitchedKind().kind().writers);
    page.mayDecide = may(out, decidedKind().kind().writers);
    return {};
}

Done fillSteward(const Office &office, Snapshot &out)
{
    StewardPage &page = out.steward;
    Stewardship service(office);
    page.classes = out.classes.classes;
    if (auto done = into(page.audits, service.audits()); !done)
        return done;
    if (auto done = into(page.log, service.log(&page.gaps)); !done)
        return done;
    page.overdue = overdueAudits(page.log, page.audits, out.now);
    std::set<Quarter> used;
    for (const LogItem &item : page.log) {
        const Quarter quarter = Quarter::of(item.at);
        if (quarter.interval().end <= out.now)
            used.insert(quarter);
    }
    for (const AuditState &audit : page.audits)
        used.erase(audit.quarter);
    if (!used.empty())
        page.next = *used.begin();
    keepOwn(out, page.log);
    page.mayAudit = may(out, auditDrawnKind().kind().writers);
    return {};
}

Done fillMisuse(const Office &office, Snapshot &out)
{
    MisusePage &page = out.misuse;
    Misuse service(office);
    if (auto done = into(page.reports, service.reports()); !done)
        return done;
    page.recipients = service.recipients();
    page.waiting = service.waiting();
    page.late = std::ranges::count_if(
        page.reports, [&](const OpenReport &one) { return one.state.clocks().late(out.now); });
    page.mayReceive = may(out, receivedKind().kind().writers);
    return {};
}

Done fillErasure(const Office &office, Snapshot &out)
{
    ErasurePage &page = out.erasure;
    if (!out.roles.meets(kErasureReaders)) {
        page.shut = shutTo(office, kErasureReaders);
        return {};
    }
    Erasures service(office);
    if (auto done = into(page.persons, service.all()); !done)
        return done;
    // What somebody still has to do stands first.
    std::ranges::stable_sort(page.persons, {}, [](const ErasureState &each) {
        return !each.isErased() ? 0 : each.missing.empty() ? 2 : 1;
    });
    if (auto done = into(page.holds, service.holds()); !done)
        return done;
    const auto devices = office.journal.devices();
    if (!devices)
        return devices.error();
    for (const journal::Device &device : *devices)
        page.devices[toHex(device.id)] = device.actor;
    if (const auto own = office.journal.device())
        page.device = toHex(*own);
    page.mayAsk = may(out, journal::erasureAskedKind().kind().writers);
    page.mayConfirm = may(out, journal::erasureConfirmedKind().kind().writers);
    page.mayHold = may(out, journal::holdKind().kind().writers);
    page.mayLift = may(out, journal::holdLiftedKind().kind().writers);
    return {};
}

Done fillUsers(const Office &office, Snapshot &out)
{
    if (auto done = into(out.users.all, access::usersFor(office.vault)); !done)
        return done;
    out.users.mayChange = out.refuses.empty() && out.users.all.mayChange;
    if (auto done = into(out.users.workstations, Workstations(office).all()); !done)
        return done;
    out.users.mayRevoke = may(out, journal::deviceRevokedKind().kind().writers);
    return {};
}

} // namespace

std::int64_t ErasurePage::overdue(Instant now) const
{
    return std::ranges::count_if(
        holds, [&](const HeldMatter &each) { return each.isOverdue(now); });
}

std::int64_t ErasurePage::waiting() const
{
    return std::ranges::count_if(
        persons, [](const ErasureState &each) { return each.isAsked() && !each.isErased(); });
}

AgentId Snapshot::agentOf(const std::string &pseudonym) const
{
    const auto found = agents.find(pseudonym);
    return found == agents.end() ? AgentId{} : found->second;
}

Result<Snapshot> snapshotFor(const Office &office, std::vector<Proposal> proposals)
{
    Snapshot out;
    out.now = office.clock.now();
    out.user = office.user();
    out.roles = office.roles();
    const auto health = office.journal.health();
    if (!health)
        return health.error();
    out.refuses = health->refuses;
    if (out.refuses.empty() && (health->noDevice || !office.journal.store().mayWrite()))
        out.refuses = "this centre is only being read";
    auto reader = office.facts.reader();
    if (!reader)
        return reader.error();
    auto organisation = facts::readOrganisation(**reader, {office.vault, out.now});
    if (!organisation)
        return organisation.error();
    out.organisation = std::move(*organisation);
    auto agents = (*reader)->guarded([&] { return agentsByPseudonym(**reader); });
    if (!agents)
        return agents.error();
    out.agents = std::move(*agents);
    if (auto done = fillAgreement(office, out); !done)
        return done.error();
    if (auto done = fillConsent(office, out); !done)
        return done.error();
    if (auto done = fillClasses(office, out); !done)
        return done.error();
    if (auto done = fillOversight(office, std::move(proposals), out); !done)
        return done.error();
    if (auto done = fillSteward(office, out); !done)
        return done.error();
    if (auto done = fillMisuse(office, out); !done)
        return done.error();
    if (auto done = fillErasure(office, out); !done)
        return done.error();
    if (auto done = fillUsers(office, out); !done)
        return done.error();
    return out;
}

} // namespace attune::governance
