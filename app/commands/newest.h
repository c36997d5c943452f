// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What reports and exports show where nobody names a period: the newest four weeks.
#pragma once

#include "app/session/session.h"
#include "core/empathy_index/empathy_index_snapshot.h"

namespace attune::app {

Result<facts::Scope> newestWeeks(store::Connection &facts);
Result<empathy_index::Snapshot> newestIndex(Session &session, empathy_index::UnitKind kind);

} // namespace attune::app
