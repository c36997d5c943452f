// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What hand-over notes say, in words: shared by Today's card and the printed brief.
#pragma once

#include "core/facts/organisation.h"
#include "core/handover/handover.h"
#include "ui/widgets/action_list.h"

#include <QString>

namespace attune::ui {

/// "Omar Said"; the id as it came when nobody has a name for it; "Agent 17" while names are masked.
QString personText(const facts::Organisation &organisation, const std::string &id, bool masked);
/// "For 24 Nov, 14:00, by nadia".
QString handOverTitle(const handover::HandOver &handOver, const Zone &zone);
/// What one version says, a line each: open items, who is in recovery, what to watch.
QStringList sideLines(
    const handover::Side &side, const facts::Organisation &organisation, bool masked);
/// One row a note that waits; its id is its place among `open`.
std::vector<ActionEntry> handOverEntries(const handover::Snapshot &snapshot,
    const facts::Organisation &organisation, const Zone &zone, bool masked);
/// Of the brief; empty when no note is open.
QStringList handOverBrief(const handover::Snapshot &snapshot,
    const facts::Organisation &organisation, const Zone &zone, bool masked);

} // namespace attune::ui
