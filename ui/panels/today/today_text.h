// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What Today says, in words: shared by the panel and by the brief that is printed without a window.
#pragma once

#include "core/today/today.h"
#include "ui/widgets/action_list.h"
#include "ui/widgets/kpi_tile.h"

#include <QString>

namespace attune::ui {

/// "Tuesday, 11:24".
QString todayTitle(const today::Snapshot &snapshot);
/// "46 agents on shift · 5 queues · next hand-over 14:00".
QString todayScopeLine(const today::Snapshot &snapshot);
/// The figures in the order they stand.
std::vector<Kpi> todayFigures(const today::Snapshot &snapshot);
/// One row a need; its id is its place in the snapshot.
std::vector<ActionEntry> todayNeeds(const today::Snapshot &snapshot, bool masked);
/// "last data 47 min old: alerts may be late"; empty while the data is fresh.
QString staleText(const today::Snapshot &snapshot);

} // namespace attune::ui
