// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The staffing sheet as a document or a table: what a supervisor takes into a negotiation.
#pragma once

#include "core/base/result.h"
#include "core/fatigue/policy.h"
#include "core/governance/access_log.h"
#include "core/staffing/sheet.h"

#include <QString>

namespace attune::ui {
class StaffingPanel;
}

namespace attune::app {

/// Weights and recovery by emotion class, as the load policy counts them.
staffing::WhatIf usualWhatIf(const fatigue::Policy &policy);

/// By the ending of `file`: csv, else pdf.
Done exportSheetFile(const ui::StaffingPanel &panel, const governance::ExportMark &mark,
    const Zone &zone, const QString &file);

} // namespace attune::app
