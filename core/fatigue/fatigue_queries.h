// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All of fatigue's SQL: contacts with what was scored of them, and shifts, a UTC day at a time.
#pragma once

#include "core/facts/organisation.h"
#include "core/fatigue/timeline.h"
#include "core/store/store.h"

#include <stop_token>
#include <unordered_map>

namespace attune::fatigue {

struct AgentWork {
    AgentId agent;
    Work work;
};
struct AgentPresence {
    AgentId agent;
    Presence presence;

    friend bool operator==(const AgentPresence &, const AgentPresence &) = default;
};
/// What began on one UTC day; contacts ascending.
struct DayFacts {
    std::vector<AgentWork> works;
    std::vector<AgentPresence> presences;
};

/// Who looks, and by which rules.
struct Sight {
    const facts::ReadContext &context;
    const facts::Organisation &organisation;
    const Policy &policy;
    std::span<const AgentPresence> rests; ///< not in the facts: rest that was decided and taken
};

/// Contacts that run within `period` (those of its first minutes began before it), and shifts that
/// begin up to a day before them. Read a UTC day after the other, two days ahead on threads of
/// their own, and given in order; `take` is called on the caller's thread. `only`: of one agent;
/// none means all. Scores that the reader's keys do not open are not used: then every contact
/// counts by its queue.
Done walkDays(store::Store &store, const Sight &sight, Interval period, AgentId only,
    const std::function<void(std::int64_t, DayFacts)> &take, const std::stop_token &stop);

/// The newest start of a contact; nullopt in an empty centre.
std::optional<Instant> lastContact(store::Connection &facts);
std::optional<Instant> firstContact(store::Connection &facts);

/// Shifts and breaks of one agent that begin in `period`, ascending. Throws.
std::vector<Presence> readPresencesOf(store::Connection &facts, AgentId agent, Interval period);

/// What one contact's row in a list says beside its load.
struct ContactWords {
    facts::Channel channel = facts::Channel::Other;
    std::string disposition;
};
std::optional<ContactWords> contactWords(store::Connection &facts, LegKey leg);

} // namespace attune::fatigue
