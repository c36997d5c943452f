// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Gives Qt's tables and lists the one look they have in every panel.
#pragma once

class QAbstractItemView;
class QListView;
class QTableView;

namespace attune::ui {

/// Rows as chosen density, chosen whole, hairlines between them, no grid, header in captions.
/// Keeps its row height when density or type size change.
void dressTable(QTableView *view);

/// A frameless list of two-line rows; sets a TwoLineDelegate.
void dressTwoLineList(QListView *view);

/// No frame and smooth scrolling: for any view that stands in a card of its own.
void dressView(QAbstractItemView *view);

} // namespace attune::ui
