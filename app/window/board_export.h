// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A calibration session as a document or a table: figures, evaluators and every score.
#pragma once

#include "core/base/result.h"
#include "ui/panels/calibration/calibration_text.h"

#include <QString>

namespace attune::app {

/// By the ending of `file`: csv, else pdf. `mark` says who, when and why.
Done exportBoardFile(const calibration::Board &board, const ui::BoardLook &look,
    const QString &mark, const Zone &zone, const QString &file);
/// The same for a printer.
QString boardHtml(const calibration::Board &board, const ui::BoardLook &look, const QString &mark,
    const Zone &zone);

} // namespace attune::app
