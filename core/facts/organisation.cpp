// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/organisation.h"

#include "core/facts/directory.h"
#include "core/facts/leg_row.h"

#include <algorithm>

namespace attune::facts {

namespace {

template <typename Thing, typename Key>
const Thing *findBy(const std::vector<Thing> &things, Key id)
{
    const auto found = std::ranges::find(things, id, &Thing::id);
    return found == things.end() ? nullptr : &*found;
}

void readPlaces(store::Connection &facts, Organisation &out)
{
    auto sites = facts.prepare("SELECT id, name, zone FROM site ORDER BY id");
    while (sites.step()) {
        auto zone = Zone::named(std::string(sites.text(2)));
        out.sites.push_back(
            {{sites.number(0)}, std::string(sites.text(1)), zone ? std::move(*zone) : Zone::utc()});
    }
    auto teams = facts.prepare("SELECT id, name, site FROM team ORDER BY name");
    while (teams.step())
        out.teams.push_back({{teams.number(0)}, std::string(teams.text(1)), {teams.number(2)}});
    auto queues = facts.prepare("SELECT id, name, site, emotion FROM queue ORDER BY name");
    while (queues.step())
        out.queues.push_back({{queues.number(0)}, std::string(queues.text(1)), {queues.number(2)},
            static_cast<EmotionClass>(queues.number(3))});
}

} // namespace

const Site *Organisation::site(SiteId id) const
{
    return findBy(sites, id);
}
const Team *Organisation::team(TeamId id) const
{
    return findBy(teams, id);
}
const Queue *Organisation::queue(QueueId id) const
{
    return findBy(queues, id);
}

const Agent *Organisation::agent(AgentId id) const
{
    const auto found = agents.find(id);
    return found == agents.end() ? nullptr : &found->second;
}

const Zone &Organisation::zoneOf(const Scope &scope) const
{
    static const Zone kUtc = Zone::utc();
    if (const Site *chosen = site(scope.site))
        return chosen->zone;
    if (const Team *chosen = team(scope.team)) {
        if (const Site *of = site(chosen->site))
            return of->zone;
    }
    return sites.empty() ? kUtc : sites.front().zone;
}

bool Organisation::isIn(const Scope &scope, AgentId agentId, QueueId queueId) const
{
    if (scope.queue && queueId != scope.queue)
        return false;
    if (!scope.team && !scope.site)
        return true;
    const Agent *who = agent(agentId);
    if (scope.team && (!who || who->team != scope.team))
        return false;
    if (!scope.site)
        return true;
    const Team *of = who ? team(who->team) : nullptr;
    if (of && of->site)
        return of->site == scope.site;
    const Queue *where = queue(queueId);
    return where && where->site == scope.site;
}

Result<std::shared_ptr<const Organisation>> readOrganisation(
    store::Connection &facts, const ReadContext &context)
{
    auto out = std::make_shared<Organisation>();
    const auto read = facts.guarded([&]() -> Done {
        readPlaces(facts, *out);
        auto agents = facts.prepare("SELECT id, team, known, person, sealed, full_time FROM agent");
        while (agents.step()) {
            Agent agent{{agents.number(0)}, {}, {}, {agents.number(1)}, agents.number(2) != 0};
            if (!agents.isNull(5))
                agent.fullTime = double(agents.number(5)) / 1000;
            const auto opened =
                context.vault.open({kAgentPlace, placeOf(agents.blob(3))}, agents.blob(4));
            if (opened) {
                const PersonRef person = decodePerson(textOf(*opened));
                agent.name = person.name.empty() ? person.externalId : person.name;
                agent.externalId = person.externalId;
            } else if (opened.error().fault == Fault::Denied) {
                out->namesOpen = false;
            } else {
                return opened.error();
            }
            out->agents.emplace(agent.id, std::move(agent));
        }
        return {};
    });
    if (!read)
        return read.error();
    return std::shared_ptr<const Organisation>(std::move(out));
}

Result<std::optional<Interval>> readExtent(store::Connection &facts)
{
    return facts.guarded([&]() -> Result<std::optional<Interval>> {
        const LegKey first{facts.single("SELECT min(key) FROM leg")};
        const LegKey last{facts.single("SELECT max(key) FROM leg")};
        if (!last)
            return std::optional<Interval>();
        return std::optional(Interval{startOf(first), startOf(last) + std::chrono::seconds{1}});
    });
}

Result<std::int64_t> countContacts(store::Connection &facts)
{
    return facts.guarded(
        [&] { return facts.single("SELECT count(*) FROM leg WHERE contact IS NULL"); });
}

} // namespace attune::facts
