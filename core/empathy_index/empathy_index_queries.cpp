// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/empathy_index/empathy_index_queries.h"

#include "core/facts/leg_row.h"

namespace attune::empathy_index {

Result<std::vector<Contact>> readContacts(store::Connection &facts,
    const facts::Organisation &organisation, const facts::Scope &scope, UnitKind kind, Instant now)
{
    return facts.guarded([&] {
        std::vector<Contact> contacts;
        auto rows = facts.prepare(
            "SELECT key, agent, queue, channel FROM leg WHERE key >= :from AND key < :to "
            "AND basis <> :none AND (basis_until IS NULL OR basis_until > :now) ORDER BY key");
        rows.bind(facts::firstKeyAt(scope.period.begin).value,
            facts::firstKeyAt(scope.period.end).value,
            static_cast<std::int64_t>(facts::Basis::None), now);
        while (rows.step()) {
            Contact contact;
            contact.key = {rows.number(0)};
            const AgentId agent{rows.number(1)};
            contact.agent = agent;
            contact.queue = {rows.number(2)};
            contact.channel = static_cast<facts::Channel>(rows.number(3));
            contact.inScope = organisation.isIn(scope, agent, contact.queue);
            if (kind == UnitKind::Agent)
                contact.unit = agent.value;
            else if (const facts::Agent *known = organisation.agent(agent))
                contact.unit = known->team.value;
            contacts.push_back(contact);
        }
        return contacts;
    });
}

} // namespace attune::empathy_index
