// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a cycle is drawn from, as it lies in the store.
#pragma once

#include "core/facts/organisation.h"
#include "core/peer_review/drawing.h"

namespace attune::peer_review {

/// Everybody by pseudonym, with their team's lead.
Result<std::map<std::string, World::Person>> readPeople(store::Connection &facts);
/// Contacts of these people that began in the period and whose words are here and may be read now,
/// with who else was on them.
Done readContacts(store::Connection &facts, const std::vector<std::string> &reviewees,
    Interval period, Instant now, World &world);

/// What is said of a contact in a list.
struct ContactFacts {
    LegKey leg;
    Instant start;
    facts::Channel channel = facts::Channel::Other;
    QueueId queue;
};
/// By "source/external id"; what is not there (any more) is left out.
Result<std::map<std::string, ContactFacts>> readFacts(
    store::Connection &facts, const std::vector<std::string> &contacts);
/// How many listed people each team has.
Result<std::map<TeamId, int>> readTeamSizes(store::Connection &facts);

} // namespace attune::peer_review
