// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Scoring and indexing as jobs of the worker.
#pragma once

#include "app/session/session.h"
#include "core/scoring/scoring.h"
#include "core/worker/job_queue.h"

namespace attune::app {

/// Both score or index what waits, newest first; without the right to read transcripts they do
/// nothing.
worker::Job scoringJob(Session &session, const scoring::Scorers &scorers);
worker::Job indexJob(Session &session);

} // namespace attune::app
