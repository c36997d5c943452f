// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what the Interactions panel shows, as far as the reader's keys go.
#pragma once

#include "core/interactions/interactions.h"
#include "core/store/connection.h"

#include <limits>
#include <stop_token>

namespace attune::interactions {

/// The list. Fault::Cancelled when stopped on the way.
/// A period can hold millions: `most` limits a first look to the newest.
Result<Snapshot> snapshotFor(store::Connection &facts, const facts::ReadContext &context,
    const facts::Scope &scope, const std::stop_token &stop,
    std::size_t most = std::numeric_limits<std::size_t>::max());

/// One interaction. Fault::NotFound when it is gone.
Result<Details> detailsFor(store::Connection &facts, const facts::ReadContext &context,
    const scoring::Scorers &scorers, LegKey leg);

} // namespace attune::interactions
