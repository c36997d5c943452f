// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// In which order the rows of a page's table stand when they are sorted by one column.
#pragma once

#include "ui/widgets/page_table.h"

namespace attune::ui {

/// The column of the words of states.
inline constexpr int kStateCell = -1;

/// "1,204", "−0.3", "12 %"; where there is none a dash may stand.
bool isNumber(const QString &text);

/// Places of the rows in `table`. States sort by how much they ask of the reader, cells by their
/// rank, else as numbers or words; cells without a value come last either way round, and rows that
/// are alike stay in the page's own order.
std::vector<int> sortedRows(const PageTable &table, int cell, Qt::SortOrder order);

} // namespace attune::ui
