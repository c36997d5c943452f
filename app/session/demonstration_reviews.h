// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A cycle of peer review that is going on in the demonstration centre.
#pragma once

#include "app/session/demonstration.h"
#include "app/session/session.h"

namespace attune::app {

/// Qualifies colleagues on gold items, draws a cycle and lets most of it be reviewed, each step by
/// whoever does it. Nothing without transcripts. Ends with the first user signed in.
Done reviewEachOther(Session &session, const DemonstrationRequest &request);

} // namespace attune::app
