// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every widget of the window with made-up data, on three pages, for looking at and for the audit.
#pragma once

class QWidget;

namespace attune::tests {

/// Figures, what waits, bars: the widgets the day's panel is made of.
QWidget *galleryDay();
/// A list of two-line rows, a recording, a transcript, a side panel.
QWidget *galleryConversation();
/// Messages, empty places, a table, fields, buttons, states, help.
QWidget *galleryStates();

} // namespace attune::tests
