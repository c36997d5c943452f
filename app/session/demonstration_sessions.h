// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calibration sessions of the demonstration centre: some that were held in its last weeks, with
// somebody whose answers are right and gold items that come again, one to score in, one to reveal.
#pragma once

#include "app/session/demonstration.h"
#include "app/session/session.h"
#include "core/demo/random.h"
#include "core/sessions/sealed_paper.h"

namespace attune::app {

/// So early that everything in it fits in between.
Instant foundedBefore(const demo::Parameters &parameters, Instant now);
/// Publishes the form and lets users plan, score and agree, each signed in as themselves, while the
/// clock goes on. Nothing without transcripts. Ends with the first user signed in.
Done holdSessions(Session &session, const demo::Parameters &parameters, Instant now);
/// The two that are not revealed, by the clock as it stands.
Done goOnWithSessions(Session &session, const demo::Parameters &parameters);

/// Somebody's answers to everything that is asked.
sessions::Paper demonstrationAnswers(const forms::Form &form, demo::Draw &draw);

} // namespace attune::app
