// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel, Today and the report show of rest and support, as far as the reader's keys go.
#pragma once

#include "core/recovery/recovery_queries.h"
#include "core/recovery/recovery_service.h"

namespace attune::recovery {

struct Snapshot {
    Instant now;
    facts::Scope scope;
    std::string user, refuses; ///< refuses: why nothing can be written here; empty: it can
    std::shared_ptr<const facts::Organisation> organisation;
    Persons persons;
    std::map<std::string, AgentId> agents; ///< by pseudonym
    bool personsOpen = true; ///< false: nothing about people may be read
    bool scoresOpen = true; ///< false: only classes of queues and load can ask for a rest
    bool hostilityCounts = true; ///< false: lists of people by it are switched off
    bool loadKnown = false; ///< whether alerts of load were given

    ProtocolState protocol;
    std::vector<Due> due; ///< in the last hours
    std::vector<Case> cases; ///< of four weeks, newest first
    Figures week; ///< of the last seven days
    std::map<AgentId, int> flags; ///< own flags of four weeks

    std::vector<MentorState> mentors;
    std::vector<Request> requests; ///< newest first
    std::vector<Gap> gaps; ///< of the coming seven days
    bool planKnown = false; ///< whether any shift of them is known
    std::map<std::string, std::vector<Candidate>> candidates; ///< by open request

    std::int64_t leastGroup = kSmallestGroup; ///< of people whose answers are shown together
    std::vector<Group> groups; ///< of the last two weeks, the last is all together
    std::int64_t takingPart = 0;

    bool mayAgree = false, mayOffer = false, mayHelp = false;

    AgentId agentOf(const std::string &person) const;
    const Case *openCaseOf(AgentId agent) const;
    /// Without offers that have lapsed: nobody waits for them any more.
    std::vector<Case> inStage(Stage stage) const;
    std::int64_t waiting() const; ///< due offers, flags without one, checks at return
};

/// `strains`: alerts of load that stand now; nullopt where load was not computed. Where lists of
/// people because of what customers wrote are switched off, hostility asks for nothing.
Result<Snapshot> snapshotFor(const governance::Office &office, const facts::Scope &scope,
    const std::optional<std::vector<Strain>> &strains);

/// A rest that somebody took, as far as the reader's keys say whose it was.
struct Rest {
    AgentId agent;
    Interval time;
};
/// Of cases whose trigger lies after `since`.
Result<std::vector<Rest>> restsTaken(const governance::Office &office, Instant since);

} // namespace attune::recovery
