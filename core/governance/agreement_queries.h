// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a draw must know of the facts: people by pseudonym, their contacts, their time at work.
#pragma once

#include "core/facts/leg_row.h"
#include "core/governance/access_log.h"

#include <map>
#include <string>
#include <vector>

namespace attune::governance {

/// "3fa2…", as decisions name people; empty where there is no such row.
std::string pseudonymOf(store::Connection &facts, AgentId agent);
std::string pseudonymOf(store::Connection &facts, CustomerId customer);
std::map<std::string, AgentId> agentsByPseudonym(store::Connection &facts);
std::string zoneOfFirstSite(store::Connection &facts); ///< "UTC" where none is known
std::string sourceNameOf(store::Connection &facts, SourceId source);

/// Of paid time from shifts, without what else stands in the plan then (breaks, training).
std::vector<Interval> workingTime(store::Connection &facts, AgentId agent, Interval around);
/// First legs and later ones that the agent finished within the time, oldest first.
std::vector<facts::LegRow> finishedLegs(store::Connection &facts, AgentId agent, Interval within);

/// Who and what a contact tells of, for the access log; nullopt when it is gone.
std::optional<Opened> openedFrom(store::Connection &facts, LegKey leg);

} // namespace attune::governance
