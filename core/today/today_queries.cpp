// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/today_queries.h"

#include <map>

namespace attune::today {

Result<std::vector<Contact>> readContacts(store::Connection &facts,
    const facts::Organisation &organisation, const facts::Scope &scope, Interval period,
    Instant now)
{
    return facts.guarded([&] {
        std::vector<Contact> contacts;
        auto rows = facts.prepare(
            "SELECT l.key, l.start, l.\"end\", l.agent, l.queue, l.channel, l.basis, "
            "l.basis_until, "
            "l.flags, l.turns, s.leg FROM leg l LEFT JOIN to_score s ON s.leg = l.key "
            "WHERE l.key >= :from AND l.key < :to ORDER BY l.key");
        rows.bind(facts::firstKeyAt(period.begin).value, facts::firstKeyAt(period.end).value);
        while (rows.step()) {
            Contact contact;
            contact.agent = {rows.number(3)};
            contact.queue = {rows.number(4)};
            if (!organisation.isIn(scope, contact.agent, contact.queue))
                continue;
            contact.key = {rows.number(0)};
            contact.start = rows.time(1);
            contact.end = rows.optionalTime(2);
            contact.channel = static_cast<facts::Channel>(rows.number(5));
            const auto until = rows.optionalTime(7);
            contact.basis = until && *until <= now ? facts::Basis::None
                                                   : static_cast<facts::Basis>(rows.number(6));
            contact.flags = static_cast<unsigned>(rows.number(8));
            contact.hasTranscript = !rows.isNull(9);
            contact.waits = !rows.isNull(10);
            contacts.push_back(std::move(contact));
        }
        return contacts;
    });
}

ShiftState readShifts(store::Connection &facts, const facts::Organisation &organisation,
    const facts::Scope &scope, Instant now)
{
    ShiftState state;
    std::map<std::int64_t, Instant> ends; ///< by agent: the latest end of what covers now
    auto rows = facts.prepare(
        "SELECT s.agent, s.\"end\", s.queue FROM shift s JOIN label l ON l.id = s.activity WHERE "
        "s.start <= :now AND s.start > :earliest AND s.\"end\" > :now AND l.text = 'shift'");
    rows.bind(now, now - std::chrono::hours{24});
    while (rows.step()) {
        if (organisation.isIn({scope.site, scope.team, {}, {}}, {rows.number(0)}, {rows.number(2)}))
            ends[rows.number(0)] = rows.time(1);
    }
    state.agentsOnShift = static_cast<std::int64_t>(ends.size());
    std::map<Instant, int> leaving;
    for (const auto &[agent, end] : ends)
        ++leaving[end];
    for (const auto &[end, people] : leaving) {
        if (people >= 2) {
            state.nextHandOver = end;
            break;
        }
    }
    return state;
}

Deliveries readDeliveries(store::Connection &facts)
{
    Deliveries deliveries;
    auto last =
        facts.prepare("SELECT start, \"end\" FROM leg WHERE key = (SELECT max(key) FROM leg)");
    if (last.step())
        deliveries.last = last.optionalTime(1).value_or(last.time(0));
    deliveries.openSetAside = facts.single("SELECT count(*) FROM set_aside WHERE state = 0");
    deliveries.waiting = facts.single("SELECT count(*) FROM to_score");
    return deliveries;
}

} // namespace attune::today
