// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The evaluations of the demonstration centre, and disputes of them in every state.
#pragma once

#include "app/session/demonstration.h"

namespace attune::app {

class Session;

/// Evaluates contacts that were drawn under the agreement, and lets some be disputed, each step by
/// whoever does it. Nothing without transcripts. Ends with the first user signed in.
Done disputeEvaluations(Session &session, const DemonstrationRequest &request);

} // namespace attune::app
