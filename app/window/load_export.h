// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The map of load as picture, drawing, document or table, with who made it, when and why.
#pragma once

#include "core/fatigue/fatigue.h"
#include "core/governance/access_log.h"

#include <QString>

namespace attune::ui {
class Heatmap;
class HeatLegend;
}

namespace attune::app {

struct LoadExport {
    const ui::Heatmap &map;
    const ui::HeatLegend &legend;
    const fatigue::Snapshot &snapshot;
    governance::ExportMark mark; ///< of its entry in the access log
};

/// By the ending of `file`: png, svg, csv, else pdf.
Done exportLoad(const LoadExport &what, const QString &file);

} // namespace attune::app
