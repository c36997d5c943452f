// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was answered to a question of a form, in a few words.
#pragma once

#include "core/forms/scoring.h"

#include <QString>

namespace attune::ui {

/// The chosen options, the number, the day or the text; "n/a"; empty: not answered.
QString answerText(const forms::Question &question, const forms::Answer &answer);

/// A day as people write it here, with all four digits of its year, and back. 2026-03-31 is read
/// everywhere, and a year of two digits as one of this century, not of the last.
QString writtenDay(LocalDay day);
std::optional<LocalDay> dayWritten(const QString &text);

} // namespace attune::ui
