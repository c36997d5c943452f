// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The empathy index as a table for a spreadsheet and as a page to print.
#pragma once

#include "app/session/session.h"
#include "core/empathy_index/empathy_index_snapshot.h"

#include <QString>

namespace attune::app {

/// Writes all of it or nothing. The first lines say who exported when, and under which rules.
Done writeIndexTable(Session &session, const empathy_index::Snapshot &snapshot,
    const std::vector<std::int64_t> &order, bool masked, const QString &file);

/// As HTML.
QString indexPage(const empathy_index::Snapshot &snapshot, const std::vector<std::int64_t> &order,
    bool masked, const QString &title);

} // namespace attune::app
