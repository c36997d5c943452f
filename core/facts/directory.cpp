// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/directory.h"

#include <simdjson.h>

#include <cstring>

namespace attune::facts {

namespace {

constexpr const char *kDefaultZone = "UTC";

std::string jsonText(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
    return out + '"';
}

std::int64_t contentOf(ByteView hash)
{
    std::int64_t content = 0;
    std::memcpy(&content, hash.data(), sizeof(content));
    return content;
}

} // namespace

std::int64_t placeOf(ByteView pseudonym)
{
    std::int64_t place = 0;
    std::memcpy(&place, pseudonym.data(), std::min(sizeof(place), pseudonym.size()));
    return place;
}

std::string encodePerson(const PersonRef &person)
{
    return "{\"e\":" + jsonText(person.externalId) + ",\"n\":" + jsonText(person.name)
        + ",\"m\":" + jsonText(person.email) + "}";
}

PersonRef decodePerson(std::string_view json)
{
    static thread_local simdjson::dom::parser parser;
    PersonRef person;
    simdjson::dom::element root;
    if (parser.parse(json.data(), json.size(), true).get(root) != simdjson::SUCCESS)
        return person;
    const auto text = [&](const char *key) {
        std::string_view value;
        return root[key].get(value) == simdjson::SUCCESS ? std::string(value) : std::string();
    };
    person.externalId = text("e");
    person.name = text("n");
    person.email = text("m");
    return person;
}

Result<SealedPerson> sealPerson(
    vault::Vault &vault, std::string_view place, const PersonRef &person)
{
    auto pseudonym = vault.pseudonym(place, person.externalId);
    if (!pseudonym)
        return pseudonym.error();
    auto sealed = vault.seal(
        {vault::DataClass::Personal}, {place, placeOf(*pseudonym)}, bytesOf(encodePerson(person)));
    if (!sealed)
        return sealed.error();
    return SealedPerson{std::move(*pseudonym), std::move(*sealed)};
}

void Directory::forget()
{
    for (Names *names :
        {&m_sites, &m_teams, &m_queues, &m_labels, &m_agents, &m_customers, &m_raters})
        names->clear();
    m_listed.clear();
}

Result<Bytes> customerPseudonym(const vault::Vault &vault, std::string_view identifier)
{
    return vault.pseudonym(kCustomerPlace, identifier);
}

Bytes Directory::pseudonym(std::string_view purpose, std::string_view externalId)
{
    auto made = m_vault.pseudonym(purpose, externalId);
    if (!made)
        throw WriteFailure{made.error()};
    return std::move(*made);
}

Bytes Directory::seal(std::string_view place, const Bytes &person, const PersonRef &particulars)
{
    auto sealed = m_vault.seal(
        {vault::DataClass::Personal}, {place, placeOf(person)}, bytesOf(encodePerson(particulars)));
    if (!sealed)
        throw WriteFailure{sealed.error()};
    return std::move(*sealed);
}

bool Directory::isErased(store::Connection &facts, const Bytes &person)
{
    return m_anyErased
        && facts.single("SELECT EXISTS(SELECT 1 FROM erased_person WHERE person = :person)", person)
        != 0;
}

SourceId Directory::source(store::Connection &facts, const std::string &name)
{
    facts.prepare("INSERT INTO source(name) VALUES(:name) ON CONFLICT(name) DO NOTHING").run(name);
    return {facts.single("SELECT id FROM source WHERE name = :name", name)};
}

SiteId Directory::site(store::Connection &facts, const std::string &name, const std::string &zone)
{
    if (name.empty())
        return {};
    auto &id = m_sites[name];
    if (!id) {
        facts
            .prepare(
                "INSERT INTO site(name, zone) VALUES(:name, :zone) ON CONFLICT(name) DO NOTHING")
            .run(name, zone.empty() ? std::string(kDefaultZone) : zone);
        id = facts.single("SELECT id FROM site WHERE name = :name", name);
    }
    return {id};
}

TeamId Directory::team(store::Connection &facts, const std::string &name)
{
    if (name.empty())
        return {};
    auto &id = m_teams[name];
    if (!id) {
        facts.prepare("INSERT INTO team(name) VALUES(:name) ON CONFLICT(name) DO NOTHING")
            .run(name);
        id = facts.single("SELECT id FROM team WHERE name = :name", name);
    }
    return {id};
}

QueueId Directory::queue(store::Connection &facts, const std::string &name)
{
    if (name.empty())
        return {};
    auto &id = m_queues[name];
    if (!id) {
        facts.prepare("INSERT INTO queue(name) VALUES(:name) ON CONFLICT(name) DO NOTHING")
            .run(name);
        id = facts.single("SELECT id FROM queue WHERE name = :name", name);
    }
    return {id};
}

std::int64_t Directory::label(store::Connection &facts, const std::string &text)
{
    if (text.empty())
        return 0;
    auto &id = m_labels[text];
    if (!id) {
        facts.prepare("INSERT INTO label(text) VALUES(:text) ON CONFLICT(text) DO NOTHING")
            .run(text);
        id = facts.single("SELECT id FROM label WHERE text = :text", text);
    }
    return id;
}

AgentId Directory::agent(store::Connection &facts, const PersonRef &person)
{
    if (person.externalId.empty())
        return {};
    auto &id = m_agents[person.externalId];
    if (id)
        return {id};
    const Bytes hash = pseudonym(kAgentPlace, person.externalId);
    id = facts.single("SELECT id FROM agent WHERE person = :person", hash);
    if (!id && !isErased(facts, hash)) {
        facts.prepare("INSERT INTO agent(person, sealed) VALUES(:person, :sealed)")
            .run(hash, seal(kAgentPlace, hash, person));
        id = facts.lastInsertId();
        joinTeam(facts, {id}, team(facts, person.team), {});
    }
    return {id};
}

CustomerId Directory::customer(
    store::Connection &facts, const PersonRef &person, const SealedPerson &ready)
{
    if (person.externalId.empty())
        return {};
    if (m_customers.size() > kMostCustomersAtHand)
        m_customers.clear();
    auto &id = m_customers[person.externalId];
    if (id)
        return {id};
    auto made = ready.pseudonym.empty() ? sealPerson(m_vault, kCustomerPlace, person)
                                        : Result<SealedPerson>(ready);
    if (!made)
        throw WriteFailure{made.error()};
    if (isErased(facts, made->pseudonym))
        return {};
    const bool isNew = facts
                           .prepare("INSERT INTO customer(person, sealed) VALUES(:person, :sealed) "
                                    "ON CONFLICT(person) DO NOTHING")
                           .run(made->pseudonym, made->particulars)
        > 0;
    id = isNew ? facts.lastInsertId()
               : facts.single("SELECT id FROM customer WHERE person = :person", made->pseudonym);
    return {id};
}

std::int64_t Directory::rater(
    store::Connection &facts, SourceId source, const std::string &externalId)
{
    auto &id = m_raters[std::to_string(source.value) + ' ' + externalId];
    if (id)
        return id;
    const Bytes hash = pseudonym(kRaterPlace, externalId);
    id = facts.single(
        "SELECT id FROM rater WHERE source = :source AND person = :person", source, hash);
    if (!id) {
        facts.prepare("INSERT INTO rater(source, person, sealed) VALUES(:source, :person, :sealed)")
            .run(source, hash, seal(kRaterPlace, hash, {externalId, {}, {}, {}}));
        id = facts.lastInsertId();
    }
    return id;
}

CustomerId Directory::knownCustomer(store::Connection &facts, const std::string &externalId)
{
    return {facts.single(
        "SELECT id FROM customer WHERE person = :person", pseudonym(kCustomerPlace, externalId))};
}

bool Directory::saysNothing(
    store::Connection &facts, std::string_view purpose, const std::string &externalId)
{
    return !externalId.empty()
        && facts.single("SELECT EXISTS(SELECT 1 FROM erased_person WHERE person = :person AND "
                        "words = 1)",
               pseudonym(purpose, externalId))
        != 0;
}

bool Directory::isListed(store::Connection &facts, AgentId agent)
{
    const auto [place, isNew] = m_listed.try_emplace(agent.value);
    if (isNew)
        place->second = facts.single("SELECT known FROM agent WHERE id = :id", agent) != 0;
    return place->second;
}

void Directory::joinTeam(
    store::Connection &facts, AgentId agent, TeamId team, std::optional<LocalDay> from)
{
    if (!team)
        return;
    facts
        .prepare("INSERT INTO team_member(agent, team, from_day) VALUES(:agent, :team, :from) "
                 "ON CONFLICT(agent, team, from_day) DO NOTHING")
        .run(agent, team, from.value_or(fromNumber(0)));
    facts.prepare("UPDATE agent SET team = :team WHERE id = :id").run(team, agent);
}

bool Directory::write(store::Connection &facts, const AgentRecord &record)
{
    const PersonRef person{record.externalId, record.name, record.team, record.email};
    const AgentId id = agent(facts, person);
    if (!id)
        return false;
    std::string all = encodePerson(person) + record.team + '|' + record.site;
    for (const auto &day : {record.from, record.until})
        all += '|' + (day ? toIso(*day) : std::string());
    all += '|' + std::to_string(record.fullTimeShare.value_or(-1));
    const auto content = contentOf(pseudonym("agent content", all));
    if (facts.single("SELECT content FROM agent WHERE id = :id", id) == content)
        return false;
    const Bytes hash = pseudonym(kAgentPlace, record.externalId);
    std::optional<std::int64_t> share;
    if (record.fullTimeShare)
        share.emplace(static_cast<std::int64_t>(*record.fullTimeShare * 1000));
    facts
        .prepare("UPDATE agent SET sealed = :sealed, from_day = :from, until_day = :until, "
                 "full_time = :share, "
                 "known = 1, content = :content WHERE id = :id")
        .run(seal(kAgentPlace, hash, person), record.from, record.until, share, content, id);
    m_listed[id.value] = true;
    const TeamId of = team(facts, record.team);
    joinTeam(facts, id, of, record.from);
    if (of && !record.site.empty())
        facts.prepare("UPDATE team SET site = :site WHERE id = :id")
            .run(site(facts, record.site), of);
    return true;
}

bool Directory::write(store::Connection &facts, const TeamRecord &record)
{
    const TeamId id = team(facts, record.name);
    const AgentId lead = agent(facts, {record.supervisor, {}, {}, {}});
    return facts
               .prepare(
                   "UPDATE team SET external = :external, site = :site, supervisor = :lead WHERE "
                   "id = :id AND "
                   "(external IS NOT :external OR site IS NOT :site OR supervisor IS NOT :lead)")
               .run(record.externalId, site(facts, record.site), lead, id)
        > 0;
}

bool Directory::write(store::Connection &facts, const QueueRecord &record)
{
    const QueueId id = queue(facts, record.name);
    return facts
               .prepare("UPDATE queue SET site = :site, emotion = :emotion, reason = :reason WHERE "
                        "id = :id AND "
                        "(site IS NOT :site OR emotion IS NOT :emotion OR reason IS NOT :reason)")
               .run(site(facts, record.site), static_cast<int>(record.emotion), record.reason, id)
        > 0;
}

bool Directory::write(store::Connection &facts, const SiteRecord &record)
{
    const SiteId id = site(facts, record.name, record.zone);
    return facts.prepare("UPDATE site SET zone = :zone WHERE id = :id AND zone IS NOT :zone")
               .run(record.zone, id)
        > 0;
}

} // namespace attune::facts
