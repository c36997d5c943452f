// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The empathy index as a table for a spreadsheet and as a page to print.
#pragma once

#include "core/empathy_index/empathy_index_snapshot.h"

#include <QStringList>

namespace attune::app {

/// Under which rules it was made, then the names of the columns, then a line for each.
QList<QStringList> indexRows(
    const empathy_index::Snapshot &snapshot, const std::vector<std::int64_t> &order, bool masked);

/// As HTML; `mark` says who took it out and why.
QString indexPage(const empathy_index::Snapshot &snapshot, const std::vector<std::int64_t> &order,
    bool masked, const QString &title, const QString &mark);

} // namespace attune::app
