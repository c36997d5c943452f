// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who and what contacts refer to: finds or makes the rows of people, teams, queues and labels, and
// keeps their numbers at hand for the length of one import.
#pragma once

#include "core/facts/records.h"
#include "core/store/connection.h"
#include "core/vault/vault.h"

#include <unordered_map>

namespace attune::facts {

/// A person's sealed particulars: {"e": external id, "n": name, "m": e-mail}.
std::string encodePerson(const PersonRef &person);
PersonRef decodePerson(std::string_view json);

inline constexpr std::string_view kAgentPlace = "agent";
inline constexpr std::string_view kCustomerPlace = "customer";
inline constexpr std::string_view kRaterPlace = "rater";
/// A customer seen again costs no look into the store while no more than these are known by name.
inline constexpr std::size_t kMostCustomersAtHand = 200000;
/// The place a person's particulars are sealed to must not depend on the row's number, which is not
/// known before it is written.
std::int64_t placeOf(ByteView pseudonym);

/// Used on the writing thread inside a transaction. Throws SQLite::Exception (see store::Statement)
/// and WriteFailure; FactsWriter turns both into a Result.
/// What a customer's identifier is stored as; nothing else of it can be looked up.
Result<Bytes> customerPseudonym(const vault::Vault &vault, std::string_view identifier);

/// A person as their row holds them; empty: not made yet.
struct SealedPerson {
    Bytes pseudonym, particulars;
};
/// Any thread.
Result<SealedPerson> sealPerson(
    vault::Vault &vault, std::string_view place, const PersonRef &person);

class Directory {
public:
    struct WriteFailure {
        Error error;
    };

    explicit Directory(vault::Vault &vault)
        : m_vault(vault)
    {
    }
    /// A rolled-back transaction takes back numbers that were handed out: forget them all.
    void forget();
    /// Whether anybody was ever erased: only then is each new person looked up among them.
    void heedErasures(bool any) { m_anyErased = any; }

    SourceId source(store::Connection &facts, const std::string &name);
    SiteId site(store::Connection &facts, const std::string &name, const std::string &zone = {});
    TeamId team(store::Connection &facts, const std::string &name);
    QueueId queue(store::Connection &facts, const std::string &name);
    std::int64_t label(store::Connection &facts, const std::string &text);
    /// A person seen in a contact; unassigned for an empty external id, and for who was erased.
    AgentId agent(store::Connection &facts, const PersonRef &person);
    /// What `ready` holds was made elsewhere, for a customer who is probably new.
    CustomerId customer(
        store::Connection &facts, const PersonRef &person, const SealedPerson &ready = {});
    /// Who rated interactions elsewhere.
    std::int64_t rater(store::Connection &facts, SourceId source, const std::string &externalId);
    /// Only if there is such a one.
    CustomerId knownCustomer(store::Connection &facts, const std::string &externalId);
    /// Whether somebody was erased so that what they said is not taken in any more either.
    bool saysNothing(
        store::Connection &facts, std::string_view purpose, const std::string &externalId);
    /// False for somebody contacts or shifts named but no list of agents did.
    bool isListed(store::Connection &facts, AgentId agent);

    /// From lists; true when something changed.
    bool write(store::Connection &facts, const AgentRecord &record);
    bool write(store::Connection &facts, const TeamRecord &record);
    bool write(store::Connection &facts, const QueueRecord &record);
    bool write(store::Connection &facts, const SiteRecord &record);

private:
    using Names = std::unordered_map<std::string, std::int64_t>;

    Bytes pseudonym(std::string_view purpose, std::string_view externalId);
    Bytes seal(std::string_view place, const Bytes &person, const PersonRef &particulars);
    bool isErased(store::Connection &facts, const Bytes &person);
    void joinTeam(
        store::Connection &facts, AgentId agent, TeamId team, std::optional<LocalDay> from);

    vault::Vault &m_vault;
    Names m_sites, m_teams, m_queues, m_labels, m_agents, m_customers, m_raters;
    std::unordered_map<std::int64_t, bool> m_listed;
    bool m_anyErased = true;
};

} // namespace attune::facts
