// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A contact before it is put into words: small, so that days of them can wait for their turn.
#pragma once

#include "core/base/time.h"
#include "core/facts/records.h"

#include <array>
#include <cstdint>

namespace attune::demo {

enum class Outcome : std::uint8_t {
    Resolved,
    FollowUp,
    Unresolved,
    Dropped, ///< the line went within seconds
    EndedByPolicy, ///< closed by the agent after warnings
    Lost, ///< the customer hung up while being transferred
    Abandoned,
};

struct PlannedLeg {
    Instant start; ///< when the agent answers
    std::int32_t agent = -1;
    std::int32_t talk = 0; ///< milliseconds, as the next three
    std::int32_t hold = 0;
    std::int32_t after = 0;
    std::int32_t wait = 0;
    float quality = 0; ///< of the handling: about −1…1, good from 0.1, poor below −0.25
    float opening = 0; ///< the customer's state, −1…1
    float closing = 0;
    float load = 0; ///< the agent's when answering, 0…1
    std::uint8_t queue = 0;
    facts::TransferKind transfer =
        facts::TransferKind::Unknown; ///< how it goes on, when there is a next leg
    bool moves = false; ///< a transfer follows, even if nobody takes it

    Instant end() const { return start + Milliseconds{talk + hold}; }
};

struct PlannedContact {
    std::uint64_t number = 0; ///< within its site
    Instant arrival;
    std::array<PlannedLeg, 3> legs;
    std::uint32_t customer = 0;
    std::uint8_t site = 0;
    std::uint8_t legCount = 0;
    std::uint8_t daysSinceLast = 0; ///< of an earlier contact about the same; 0: none
    facts::Channel channel = facts::Channel::Voice;
    Outcome outcome = Outcome::Resolved;
    bool incident = false;
    bool night = false;
    bool asksSupervisor = false;
    bool refused = false; ///< the supervisor asked for does not come
    bool stuck = false; ///< nothing said would have moved this customer
    std::int8_t showcase = -1; ///< one of the calls written out in full

    const PlannedLeg &first() const { return legs.front(); }
    const PlannedLeg &last() const { return legs[legCount > 0 ? legCount - 1U : 0U]; }
    bool abandoned() const { return outcome == Outcome::Abandoned; }
    /// A key that is the contact's own in every site.
    std::uint64_t key() const { return number * 64 + site; }
};

struct SickSpell {
    int agent = 0;
    LocalDay from;
    LocalDay until;
};

} // namespace attune::demo
