// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/today_snapshot.h"

#include "core/scoring/scoring_queries.h"
#include "core/today/today_queries.h"

#include <algorithm>
#include <set>

namespace attune::today {

namespace {

constexpr std::chrono::days kLookBack{15};

Done addScores(
    store::Connection &facts, vault::Vault &vault, Interval period, std::vector<Contact> &contacts)
{
    const auto scores =
        scoring::readScores(facts, vault, utcDayOf(period.begin), utcDayOf(period.end));
    if (!scores)
        return scores.error();
    for (Contact &contact : contacts) {
        const scoring::ScoreRow *found = scoring::scoreOf(*scores, contact.key);
        if (found && contact.basis != facts::Basis::None)
            contact.score = *found;
    }
    return {};
}

/// What is wrong with the data itself rather than with a contact.
void addHousekeeping(Snapshot &out, const std::vector<Contact> &contacts,
    const Deliveries &deliveries, const facts::ReadContext &context, const Limits &limits)
{
    if (deliveries.last && context.now - *deliveries.last > limits.oldData) {
        Need need{NeedKind::DataIsOld, Urgency::Warning, *deliveries.last, {}, {}, {}, 0, 0};
        need.value = static_cast<double>(
            std::chrono::duration_cast<std::chrono::minutes>(context.now - *deliveries.last)
                .count());
        out.needs.insert(out.needs.begin(), std::move(need));
    }
    if (deliveries.openSetAside > 0)
        out.needs.push_back({NeedKind::SetAside, Urgency::Info, context.now, {}, {}, {},
            deliveries.openSetAside, 0});
    std::set<std::int64_t> unknown;
    for (const Contact &contact : contacts) {
        if (contact.has(facts::LegFlag::UnknownAgent)
            && utcDayOf(contact.start) >= utcDayOf(context.now) - 6)
            unknown.insert(contact.agent.value);
    }
    if (!unknown.empty())
        out.needs.push_back({NeedKind::UnknownAgents, Urgency::Info, context.now, {}, {}, {},
            static_cast<std::int64_t>(unknown.size()), 0});
    if (deliveries.waiting > 0 && !out.scoresOpen)
        out.needs.push_back({NeedKind::ScoringWaits, Urgency::Info, context.now, {}, {}, {},
            deliveries.waiting, 0});
}

} // namespace

Result<Snapshot> snapshotFor(store::Connection &facts, const facts::ReadContext &context,
    const facts::Scope &scope, const Limits &limits)
{
    Snapshot out;
    out.now = context.now;
    out.scope = scope;
    auto organisation = facts::readOrganisation(facts, context);
    if (!organisation)
        return organisation.error();
    out.organisation = std::move(*organisation);
    const Zone &zone = out.organisation->zoneOf(scope);
    out.day = zone.dayOf(context.now);
    const Interval period{
        zone.startOf(out.day - kLookBack), zone.startOf(out.day + std::chrono::days{1})};
    auto contacts = readContacts(facts, *out.organisation, scope, period, context.now);
    if (!contacts)
        return contacts.error();
    out.scoresOpen = context.vault.mayOpen(vault::kEmotional);
    return facts.guarded([&]() -> Result<Snapshot> {
        if (out.scoresOpen) {
            if (auto added = addScores(facts, context.vault, period, *contacts); !added)
                return added.error();
        }
        const ShiftState shifts = readShifts(facts, *out.organisation, scope, context.now);
        out.agentsOnShift = shifts.agentsOnShift;
        out.nextHandOver = shifts.nextHandOver;
        const Deliveries deliveries = readDeliveries(facts);
        out.lastData = deliveries.last;
        out.waiting = deliveries.waiting;
        out.empty = !deliveries.last;
        std::set<std::int64_t> queues;
        for (const Contact &contact : *contacts) {
            if (contact.queue && zone.dayOf(contact.start) == out.day)
                queues.insert(contact.queue.value);
        }
        out.queuesOpen = static_cast<std::int64_t>(queues.size());
        fillFigures(out, *contacts);
        out.needs = needsOf(*contacts, context.now, limits);
        addHousekeeping(out, *contacts, deliveries, context, limits);
        out.queues = queueBars(out, *contacts);
        return std::move(out);
    });
}

} // namespace attune::today
