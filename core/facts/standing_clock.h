// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The clock of a demonstration centre stands where its records end; real centres have none.
#pragma once

#include "core/base/time.h"
#include "core/store/connection.h"

#include <optional>

namespace attune::facts {

Result<std::optional<Instant>> readStandingClock(store::Connection &facts);
Done writeStandingClock(store::Connection &facts, Instant at);

} // namespace attune::facts
