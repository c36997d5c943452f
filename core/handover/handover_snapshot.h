// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What Today and the brief show of hand-over notes.
#pragma once

#include "core/handover/handover.h"
#include "core/journal/journal.h"

namespace attune::handover {

/// `nextAt` is when the present shift ends. Notes older than two days are history, open or not.
Result<Snapshot> snapshotFor(journal::Journal &journal, const journal::Authority &authority,
    const std::string &user, Instant now, Instant nextAt);

} // namespace attune::handover
