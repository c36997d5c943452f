// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/recovery_queries.h"

#include "core/facts/leg_row.h"
#include "core/scoring/demands.h"

#include <algorithm>

namespace attune::recovery {

namespace {

constexpr std::chrono::hours kLongestShift{24};

std::int64_t dayNumber(Instant at)
{
    return std::chrono::floor<std::chrono::days>(at).time_since_epoch().count();
}

Result<std::vector<scoring::Demand>> readHostility(
    store::Connection &facts, vault::Vault &vault, Interval period)
{
    std::vector<scoring::Demand> out;
    if (!vault.mayOpen({vault::DataClass::Emotional, 0}))
        return out;
    for (std::int64_t day = dayNumber(period.begin); day <= dayNumber(period.end); ++day) {
        auto read = scoring::readDemands(facts, vault, day, {});
        if (!read)
            return read.error();
        out.insert(out.end(), read->begin(), read->end());
    }
    return out; // keys ascend with time
}

} // namespace

Result<std::vector<Contact>> readContacts(store::Connection &facts,
    const facts::ReadContext &context, const facts::Organisation &organisation, Interval period)
{
    return facts.guarded([&]() -> Result<std::vector<Contact>> {
        const auto scores = readHostility(facts, context.vault, period);
        if (!scores)
            return scores.error();
        std::vector<Contact> out;
        auto rows = facts.prepare(
            "SELECT l.key, l.agent, l.queue, l.\"end\", CASE WHEN l.basis_until <= :now THEN 0 "
            "ELSE l.basis END, s.name, l.external FROM leg l JOIN source s ON s.id = l.source "
            "WHERE l.key >= :from AND l.key < :to AND l.agent IS NOT NULL AND l.\"end\" IS NOT "
            "NULL AND l.flags & 4 = 0 ORDER BY l.key");
        rows.bind(context.now, facts::firstKeyAt(period.begin).value,
            facts::firstKeyAt(period.end).value);
        auto score = scores->begin();
        while (rows.step()) {
            const LegKey key{rows.number(0)};
            while (score != scores->end() && score->leg < key)
                ++score;
            Contact contact;
            contact.agent = {rows.number(1)};
            const facts::Queue *queue = organisation.queue({rows.number(2)});
            contact.emotionClass = queue ? static_cast<int>(queue->emotion) : 0;
            contact.end = rows.time(3);
            const bool mayUse = rows.number(4) == static_cast<int>(facts::Basis::Consent);
            if (mayUse && score != scores->end() && score->leg == key && score->hostility)
                contact.hostility = *score->hostility;
            contact.name = std::string(rows.text(5)) + '/' + std::string(rows.text(6));
            out.push_back(std::move(contact));
        }
        return out;
    });
}

std::vector<OnShift> readShifts(
    store::Connection &facts, const facts::Organisation &organisation, Interval period)
{
    std::vector<OnShift> out;
    auto rows = facts.prepare(
        "SELECT s.agent, s.start, s.\"end\" FROM shift s JOIN label l ON l.id = s.activity WHERE "
        "s.start >= :from AND s.start < :to AND s.\"end\" > :begin AND l.text = 'shift'");
    rows.bind(period.begin - kLongestShift, period.end, period.begin);
    while (rows.step()) {
        const AgentId agent{rows.number(0)};
        const facts::Agent *who = organisation.agent(agent);
        const facts::Team *team = who ? organisation.team(who->team) : nullptr;
        out.push_back({agent, team ? team->site : SiteId{}, {rows.time(1), rows.time(2)}});
    }
    return out;
}

} // namespace attune::recovery
