// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How well one colour reads on another, by WCAG 2.1.
#pragma once

#include <QColor>

namespace attune::ui {

/// Smallest ratio for text of the size we use (WCAG 2.1, 1.4.3).
inline constexpr double kReadableRatio = 4.5;

/// Relative luminance, 0 (black) to 1 (white).
double relativeLuminance(const QColor &colour);

/// 1 (the same) to 21 (black on white); the order of the two does not matter.
double contrastRatio(const QColor &a, const QColor &b);

/// `top` with its alpha laid over an opaque `ground`.
QColor blended(const QColor &top, const QColor &ground);

/// A mix of the two: 0 gives `a`, 1 gives `b`.
QColor mixed(const QColor &a, const QColor &b, double share);

} // namespace attune::ui
