// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rest that was offered and taken: as load counts it, a break like any other, and in words beside
// it.
#pragma once

#include "app/session/session.h"
#include "core/fatigue/fatigue_queries.h"

#include <QStringList>

namespace attune::app {

/// Those that began after `since`; none where there are no decisions, or none that may be read.
std::vector<fatigue::AgentPresence> restsOf(Session &session, Instant since);
/// What was offered to one person within `day` and what came of it, oldest first, so that nobody
/// offers it twice.
QStringList restSentences(Session &session, AgentId agent, Interval day, const Zone &zone);

} // namespace attune::app
