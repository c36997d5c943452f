// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An import as a job of the worker, for files dropped on the window or chosen in it.
#pragma once

#include "app/session/session.h"
#include "core/worker/job_queue.h"

#include <QStringList>

namespace attune::app {

worker::Job importJob(Session &session, const QStringList &paths);

} // namespace attune::app
