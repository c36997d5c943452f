// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The private letter to who is signed in: how strictly they score, and whether that changed.
#pragma once

#include "core/base/zone.h"
#include "core/calibration/board.h"

#include <QStringList>

namespace attune::app {

/// Its paragraphs, the first the heading. Empty when they did not score in the session shown.
QStringList ownLetterPage(const calibration::Board &board, const Zone &zone);
/// The same for a printer; `mark` as below.
QString ownLetterHtml(QStringList page, const QString &mark);
/// By the ending of `file`: pdf, else text. `mark` says how it left; empty: nothing is said.
Done writeOwnLetter(const QStringList &page, const QString &mark, const QString &file);

} // namespace attune::app
