// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what the heatmap shows, as far as the reader's keys go.
#pragma once

#include "core/fatigue/fatigue.h"

namespace attune::fatigue {

/// What thresholds, baselines and the period of the scope need together.
Interval historyFor(const facts::Scope &scope, Instant now);

/// By quarter of an hour and by hour the period is read again, day by day, from the load the
/// history gives at its beginning; by day and week nothing is read. Fault::Cancelled when stopped.
Result<Snapshot> snapshotFor(store::Store &store, const facts::ReadContext &context,
    std::shared_ptr<const History> history, const Asked &asked, const std::stop_token &stop);

/// Opens one cell: Fault::NotFound when nothing is known of it.
Result<Details> detailsFor(store::Store &store, const facts::ReadContext &context,
    const History &history, AgentId agent, Interval cell, const std::stop_token &stop);

} // namespace attune::fatigue
