// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Copies the chosen rows of any table or list as text, as a spreadsheet takes it.
#pragma once

#include <QString>

class QAbstractItemView;

namespace attune::ui {

/// Ctrl+C and an entry in the context menu of the view.
void addRowCopy(QAbstractItemView *view);

/// The chosen rows: cells between tabs, rows between line ends. A list of one column gives what a
/// screen reader would say of it, because its rows are painted out of several roles.
QString chosenRows(const QAbstractItemView *view);

} // namespace attune::ui
