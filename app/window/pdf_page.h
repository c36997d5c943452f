// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Text and tables on paper, at the size they are read on screen.
#pragma once

#include <QPageLayout>

class QIODevice;

namespace attune::app {

/// Fonts of the window are so many pixels high: on the 1,200 dots an inch that a writer begins with
/// nobody could read them.
inline constexpr int kDotsPerInch = 110;

/// As many pages of A4 as it takes, numbered.
void writePdf(QIODevice &out, const QString &title, const QString &html,
    QPageLayout::Orientation orientation = QPageLayout::Portrait);

} // namespace attune::app
