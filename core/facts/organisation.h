// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The centre's people and places as panels need them: numbers with their names.
#pragma once

#include "core/base/zone.h"
#include "core/facts/records.h"
#include "core/facts/scope.h"
#include "core/store/connection.h"

#include <memory>
#include <unordered_map>

namespace attune::facts {

struct Site {
    SiteId id;
    std::string name;
    Zone zone = Zone::utc();
};
struct Team {
    TeamId id;
    std::string name;
    SiteId site;
};
struct Queue {
    QueueId id;
    std::string name;
    SiteId site;
    EmotionClass emotion = EmotionClass::Unknown;
};
struct Agent {
    AgentId id;
    std::string name; ///< empty without the personal key
    std::string externalId; ///< likewise
    TeamId team;
    bool listed = false;
    std::optional<double> fullTime{}; ///< share of a full contract; none: no source says it
};

/// Immutable once read; shared by the snapshots made from the same revision.
struct Organisation {
    std::vector<Site> sites;
    std::vector<Team> teams;
    std::vector<Queue> queues;
    std::unordered_map<AgentId, Agent> agents;
    bool namesOpen = true; ///< false: this user may not see names

    const Site *site(SiteId id) const;
    const Team *team(TeamId id) const;
    const Queue *queue(QueueId id) const;
    const Agent *agent(AgentId id) const;
    /// Of the site in scope, else of the first; UTC where there is none.
    const Zone &zoneOf(const Scope &scope) const;
    /// Whether somebody of this agent's team and this queue falls within the scope's place.
    bool isIn(const Scope &scope, AgentId agent, QueueId queue) const;
};

Result<std::shared_ptr<const Organisation>> readOrganisation(
    store::Connection &facts, const ReadContext &context);

/// From the first to the last contact there is; nullopt in an empty centre.
Result<std::optional<Interval>> readExtent(store::Connection &facts);
Result<std::int64_t> countContacts(store::Connection &facts);

} // namespace attune::facts
