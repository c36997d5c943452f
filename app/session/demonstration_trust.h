// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people of the demonstration centre did for its governance: a quarter's audit with findings,
// one that is overdue, a report of misuse that waits for its answer, and consents of customers.
#pragma once

#include "app/session/session.h"
#include "core/demo/demo.h"

namespace attune::app {

/// When the demonstration is founded: early enough for two quarters of uses before `sessions`, the
/// first moment something else is decided in it.
Instant foundedForAudits(Instant sessions, Instant now);
/// Uses and audits of two quarters, and the report; the clock goes on to shortly before `sessions`.
/// Ends with the first user signed in.
Done lookBack(Session &session, const demo::Parameters &parameters, Instant sessions);
/// By the clock as it stands. Ends likewise.
Done takeDownConsents(Session &session);

} // namespace attune::app
