// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rest that was offered and taken, as load counts it: a break like any other.
#pragma once

#include "app/session/session.h"
#include "core/fatigue/fatigue_queries.h"

namespace attune::app {

/// Those that began after `since`; none where there are no decisions, or none that may be read.
std::vector<fatigue::AgentPresence> restsOf(Session &session, Instant since);

} // namespace attune::app
