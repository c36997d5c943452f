// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Scores of an agent's day lie in one sealed block: what must go takes the block along, and the
// rest of the day is read again.
#pragma once

#include "core/base/id.h"
#include "core/base/time.h"
#include "core/store/store.h"

namespace attune::facts {

/// Takes the block of a UTC day of `agent` away (0: nobody's) and asks for what is left of that
/// day, as the wish `ticket`. Gives how many blocks went, 0 or 1.
std::int64_t readDayAgain(
    store::Connection &facts, std::int64_t day, AgentId agent, std::int64_t ticket);

/// A consent that ended at a time that was known takes along what was read under it; nobody need
/// sign that again. Gives how many days of one agent went. May be repeated; finds nothing then.
Result<std::int64_t> dropWhatOutlivedConsent(store::Store &store, Instant now);

} // namespace attune::facts
