// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A panel's page, and in its place a card that says why there is nothing to show.
#pragma once

class QStackedWidget;
class QWidget;

namespace attune::ui {

class EmptyState;

/// Fills `panel`; the page stands first, the card with `empty` second.
QStackedWidget *layPages(QWidget &panel, QWidget *page, EmptyState *empty);

} // namespace attune::ui
