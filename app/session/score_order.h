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
/// Signs for a new model where one waits, and scores what waits then. Under "adopted" stands what
/// it changes, line by line; under "scores_later" whether somebody else has to score, since who
/// signed reads no transcripts.
Result<QJsonObject> adoptAndScore(
    Session &session, bool rulesOnly, const std::string &reason, const Steps &steps);

} // namespace attune::app
