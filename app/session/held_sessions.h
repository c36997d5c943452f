// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calibration sessions of this centre as the board reads them: ratings once they are revealed, as
// they come where a session is open, and what was agreed where nobody scores alone.
#pragma once

#include "app/session/session.h"
#include "core/calibration/board.h"

namespace attune::app {

/// Empty without a journal. `unreadable`: sessions beside these that do not
/// open here.
Result<std::vector<calibration::HeldSession>> heldSessions(
    Session &session, std::int64_t *unreadable = nullptr);

} // namespace attune::app
