// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The upkeep of a centre as a job of the worker.
#pragma once

#include "app/session/session.h"
#include "core/worker/job_queue.h"

namespace attune::app {

/// Mends what a killed import left, and reads today's share of what is stored again; costs nothing
/// when both are done.
worker::Job upkeepJob(Session &session);

} // namespace attune::app
