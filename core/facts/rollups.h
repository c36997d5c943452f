// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sums by agent and day and by queue and quarter of an hour, recomputed from the legs of a day.
#pragma once

#include "core/store/connection.h"

namespace attune::facts {

/// Recomputes every day marked dirty, in C++ from ranges of keys (GROUP BY took eight times as
/// long), and clears the marks. Inside a transaction of the caller's.
Done recomputeDirtyDays(store::Connection &facts);

/// Fault::Corrupt when a rollup differs from what its legs give.
Done checkRollups(store::Connection &facts);

} // namespace attune::facts
