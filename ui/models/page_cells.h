// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of a page that sort by the calendar, however a day is written.
#pragma once

#include "ui/models/fact_text.h"
#include "ui/widgets/page_table.h"

namespace attune::ui {

inline PageCell dayCell(LocalDay day)
{
    return {dayText(day), double(day.time_since_epoch().count())};
}

/// A dash where there is no such day.
inline PageCell dayCell(const std::optional<LocalDay> &day)
{
    return day ? dayCell(*day) : PageCell(QStringLiteral("–"));
}

inline PageCell timeCell(QString words, Instant at)
{
    return {std::move(words), double(at.time_since_epoch().count())};
}

inline PageCell lengthCell(Milliseconds length)
{
    return {lengthText(length), double(length.count())};
}

} // namespace attune::ui
