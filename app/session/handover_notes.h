// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Hand-over notes of a session, for whoever is signed in.
#pragma once

#include "app/session/session.h"
#include "core/handover/handover.h"

namespace attune::app {

/// `next`: when the present shift ends, where that is known. Nullopt without a journal.
Result<std::optional<handover::Snapshot>> handOverNotes(
    Session &session, std::optional<Instant> next);

} // namespace attune::app
