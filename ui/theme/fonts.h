// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The embedded type: Open Sans for words and numbers, Material Design Icons for pictures.
#pragma once

#include <QFont>

namespace attune::ui {

/// Makes the embedded fonts known to the application. Once, after QGuiApplication is there; false
/// when one of them could not be read, in which case the platform's own font is used.
bool loadFonts();

QFont iconFont();

/// Open Sans in 13 px times the type scale.
QFont baseFont(double typeScale);

/// How much larger than usual the desktop's own type is set (1 at 10 pt on 96 dpi).
double platformTypeScale();

} // namespace attune::ui
