// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Colours for amounts: seven fixed steps a map, readable for every kind of colour vision.
#pragma once

#include "ui/theme/colours.h"

#include <QBrush>

#include <array>

namespace attune::ui {

enum class ColourMap {
    Load, ///< little to much load; more is always farther from the ground
    Sequential, ///< any other amount
    Diverging, ///< 0–2 below, 3 neither, 4–6 above
};

inline constexpr int kMapSteps = 7;
inline constexpr int kCategories = 6;

/// `step` is clamped to 0…6.
QColor mapColour(ColourMap map, int step);
QColor mapColour(ColourMap map, int step, Scheme scheme);

/// `index` wraps round after six: show no more than six categories.
QColor categoryColour(int index);
QColor categoryColour(int index, Scheme scheme);

/// The step a value falls in, given the six bounds between the seven steps, ascending. A value on a
/// bound belongs to the step above. NaN gives -1: missing, never the lowest colour.
int stepOf(double value, const std::array<double, kMapSteps - 1> &bounds);

/// Black or white, whichever reads better on `ground`.
QColor textOn(const QColor &ground);

/// The hatching that says "no data".
QBrush missingBrush();

} // namespace attune::ui
