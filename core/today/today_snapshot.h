// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what Today shows, as far as the reader's keys go.
#pragma once

#include "core/store/connection.h"
#include "core/today/today.h"

namespace attune::today {

/// The period of the scope is not looked at: Today is today.
Result<Snapshot> snapshotFor(store::Connection &facts, const facts::ReadContext &context,
    const facts::Scope &scope, const Limits &limits = {});

} // namespace attune::today
