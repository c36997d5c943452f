// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calibration sessions of this centre as the board reads them: ratings once they are revealed.
#pragma once

#include "app/session/session.h"
#include "core/calibration/board.h"

namespace attune::app {

/// Drafts are left out. Empty without a journal.
Result<std::vector<calibration::HeldSession>> heldSessions(Session &session);

} // namespace attune::app
