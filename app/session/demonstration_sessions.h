// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calibration sessions that are going on in the demonstration centre: one to score in, one to
// reveal.
#pragma once

#include "app/session/demonstration.h"
#include "app/session/session.h"
#include "core/demo/random.h"
#include "core/sessions/sealed_paper.h"

namespace attune::app {

/// Publishes the form and lets users plan and score, each signed in as themselves. Nothing without
/// transcripts. Ends with the first user signed in.
Done holdSessions(Session &session, const DemonstrationRequest &request);

/// Somebody's answers to everything that is asked.
sessions::Paper demonstrationAnswers(const forms::Form &form, demo::Draw &draw);

} // namespace attune::app
