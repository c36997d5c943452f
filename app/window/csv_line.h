// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One line of a table for a spreadsheet.
#pragma once

#include <QStringList>

namespace attune::app {

/// Quoted, ended by CR LF, and never a formula for whatever opens it.
QByteArray csvLine(QStringList cells);

} // namespace attune::app
