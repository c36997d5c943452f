// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/handover_notes.h"

#include "core/handover/handover_snapshot.h"

namespace attune::app {

Result<std::optional<handover::Snapshot>> handOverNotes(
    Session &session, std::optional<Instant> next)
{
    if (!session.journal())
        return std::optional<handover::Snapshot>();
    const Instant now = session.clock().now();
    auto snapshot = handover::snapshotFor(*session.journal(), session.authority(),
        session.vault().user(), now, next.value_or(handover::nextFullHour(now)));
    if (!snapshot && snapshot.error().fault == Fault::Older)
        return std::optional<handover::Snapshot>(); // read beside a program of another version
    if (!snapshot)
        return snapshot.error();
    return std::optional(std::move(*snapshot));
}

} // namespace attune::app
