// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers and durations as people read them: the locale's marks, fixed decimals, a true minus sign.
#pragma once

#include <QString>

namespace attune::ui {

/// "1,284", "−0.80"; "–" when the value is not a number.
QString number(double value, int decimals = 0);

/// The same with a plus before what is above zero: "+1.4", "0.0", "−0.5".
QString signedNumber(double value, int decimals);

/// "04:18", or "1:04:18" from an hour on.
QString clockTime(qint64 milliseconds);

/// Lets a line break only at the dots of "57–63 · n = 1,313 · 26 % not assessable", so that numbers
/// keep their units. A long part, or a sentence without dots, breaks as ever.
QString brokenAtDots(QString text);

} // namespace attune::ui
