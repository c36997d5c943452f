// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/empathy_index/empathy_index_queries.h"

#include "core/facts/leg_row.h"

namespace attune::empathy_index {

namespace {

/// A key holds the second a leg began in.
LegKey legOf(store::Connection &facts, const ContactName &name)
{
    const Instant second = std::chrono::floor<std::chrono::seconds>(name.start);
    auto rows = facts.prepare(
        "SELECT l.key FROM leg l JOIN source s ON s.id = l.source WHERE l.key >= :from AND "
        "l.key < :to AND l.external = :external AND s.name = :source");
    rows.bind(facts::firstKeyAt(second).value,
        facts::firstKeyAt(second + std::chrono::seconds{1}).value, name.external, name.source);
    return rows.step() ? LegKey{rows.number(0)} : LegKey{};
}

} // namespace

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
            contact.agent = {rows.number(1)};
            contact.queue = {rows.number(2)};
            contact.channel = static_cast<facts::Channel>(rows.number(3));
            contact.inScope = organisation.isIn(scope, contact.agent, contact.queue);
            if (kind == UnitKind::Agent)
                contact.unit = contact.agent.value;
            else if (const facts::Agent *known = organisation.agent(contact.agent))
                contact.unit = known->team.value;
            contacts.push_back(contact);
        }
        return contacts;
    });
}

Result<std::map<std::int64_t, std::set<std::int64_t>>> readModels(
    store::Connection &facts, std::int64_t from, std::int64_t to)
{
    return facts.guarded([&] {
        std::map<std::int64_t, std::set<std::int64_t>> out;
        auto rows = facts.prepare(
            "SELECT DISTINCT day, stamp FROM score_block WHERE day >= :from AND day <= :to");
        rows.bind(from, to);
        while (rows.step())
            out[rows.number(0)].insert(rows.number(1));
        return out;
    });
}

Result<std::string> newestModel(store::Connection &facts)
{
    return facts.guarded([&] {
        auto row = facts.prepare(
            "SELECT stamp FROM score_stamp ORDER BY first_used DESC, id DESC LIMIT 1");
        return row.step() ? std::string(row.text(0)) : std::string();
    });
}

Done findLegs(store::Connection &facts, Decisions &decisions)
{
    return facts.guarded([&]() -> Done {
        for (ScoreCase &each : decisions.cases)
            each.leg = legOf(facts, each.contact);
        for (ReviewRecord &each : decisions.reviews)
            each.leg = legOf(facts, each.contact);
        return {};
    });
}

Result<ContactName> nameOf(store::Connection &facts, LegKey leg)
{
    return facts.guarded([&]() -> Result<ContactName> {
        const auto row = facts::findLeg(facts, leg);
        if (!row)
            return {Fault::NotFound, "the interaction is gone"};
        auto source = facts.prepare("SELECT name FROM source WHERE id = :id");
        source.bind(row->source.value);
        return ContactName{
            source.step() ? std::string(source.text(0)) : std::string(), row->external, row->start};
    });
}

} // namespace attune::empathy_index
