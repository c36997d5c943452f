// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/peer_review/cycle_queries.h"

#include "core/facts/words.h"

namespace attune::peer_review {

Result<std::map<std::string, World::Person>> readPeople(store::Connection &facts)
{
    return facts.guarded([&] {
        auto rows = facts.prepare("SELECT a.person, a.id, t.supervisor FROM agent a LEFT JOIN team "
                                  "t ON t.id = a.team");
        std::map<std::string, World::Person> out;
        while (rows.step())
            out[toHex(rows.blob(0))] = {{rows.number(1)}, {rows.isNull(2) ? 0 : rows.number(2)}};
        return out;
    });
}

Done readContacts(store::Connection &facts, const std::vector<std::string> &reviewees,
    Interval period, Instant now, World &world)
{
    std::map<AgentId, std::string> wanted;
    for (const std::string &person : reviewees) {
        if (const auto known = world.people.find(person); known != world.people.end())
            wanted.emplace(known->second.agent, person);
    }
    return facts.guarded([&]() -> Done {
        auto rows = facts.prepare(
            "SELECT s.name, l.external, l.agent, l.key FROM leg l JOIN source s ON s.id = "
            "l.source WHERE l.contact IS NULL AND l.agent IS NOT NULL AND l.key >= :first AND "
            "l.key < :end AND " ATTUNE_MAY_BE_READ " ORDER BY l.key");
        rows.bind(facts::firstKeyAt(period.begin).value, facts::firstKeyAt(period.end).value, now);
        auto others = facts.prepare(
            "SELECT DISTINCT agent FROM leg WHERE contact = :contact AND agent IS NOT NULL");
        while (rows.step()) {
            const auto person = wanted.find(AgentId{rows.number(2)});
            if (person == wanted.end())
                continue;
            const std::string contact = std::string(rows.text(0)) + '/' + std::string(rows.text(1));
            world.contacts[person->second].push_back(contact);
            others.bind(rows.number(3));
            while (others.step()) {
                if (const AgentId agent{others.number(0)}; agent != person->first)
                    world.others[contact].push_back(agent);
            }
            others.rewind();
        }
        return {};
    });
}

Result<std::map<std::string, ContactFacts>> readFacts(
    store::Connection &facts, const std::vector<std::string> &contacts)
{
    return facts.guarded([&] {
        const std::set<std::string> wanted(contacts.begin(), contacts.end());
        auto rows = facts.prepare("SELECT s.name, l.external, l.key, l.start, l.channel, l.queue "
                                  "FROM leg l JOIN source s ON s.id = l.source WHERE l.contact IS "
                                  "NULL");
        std::map<std::string, ContactFacts> out;
        while (out.size() < wanted.size() && rows.step()) {
            std::string name = std::string(rows.text(0)) + '/' + std::string(rows.text(1));
            if (wanted.contains(name))
                out.emplace(std::move(name),
                    ContactFacts{{rows.number(2)}, rows.time(3),
                        static_cast<facts::Channel>(rows.number(4)),
                        {rows.isNull(5) ? 0 : rows.number(5)}});
        }
        return out;
    });
}

Result<std::map<TeamId, int>> readTeamSizes(store::Connection &facts)
{
    return facts.guarded([&] {
        auto rows = facts.prepare(
            "SELECT team, count(*) FROM agent WHERE known = 1 AND team IS NOT NULL GROUP BY team");
        std::map<TeamId, int> out;
        while (rows.step())
            out[{rows.number(0)}] = static_cast<int>(rows.number(1));
        return out;
    });
}

} // namespace attune::peer_review
