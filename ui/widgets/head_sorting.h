// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lets the head of a page's table sort its rows, by a click or by a key.
#pragma once

class QTableView;

namespace attune::ui {

class RowsModel;

/// Clicked on, a head sorts up, then down, then gives the page's own order back. Where the page
/// does not let its rows be sorted, heads say why and stay still.
void addHeadSorting(QTableView *view, RowsModel *model);

} // namespace attune::ui
