// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Scoring and indexing all that waits, as a command or a console that was asked by one does it.
#pragma once

#include "app/session/session.h"
#include "app/session/steps.h"

#include <QJsonObject>

namespace attune::app {

/// Gives what --json prints. Fault::Denied where nobody may read transcripts.
Result<QJsonObject> scoreWaiting(Session &session, bool rulesOnly, const Steps &steps);

} // namespace attune::app
