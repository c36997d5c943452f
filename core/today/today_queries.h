// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All of Today's SQL.
#pragma once

#include "core/store/connection.h"
#include "core/today/today.h"

namespace attune::today {

/// Legs of a period within the place in scope, ascending, without scores.
Result<std::vector<Contact>> readContacts(store::Connection &facts,
    const facts::Organisation &organisation, const facts::Scope &scope, Interval period,
    Instant now);

struct ShiftState {
    std::int64_t agentsOnShift = 0;
    std::optional<Instant> nextHandOver;
};
ShiftState readShifts(store::Connection &facts, const facts::Organisation &organisation,
    const facts::Scope &scope, Instant now);

struct Deliveries {
    std::optional<Instant>
        last; ///< start of the newest contact, or when a batch came, whichever is later
    std::int64_t openSetAside = 0;
    std::int64_t waiting = 0;
};
Deliveries readDeliveries(store::Connection &facts);

} // namespace attune::today
