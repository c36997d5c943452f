// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sizes everything in the window is made of: spacing, radii, heights and the styles of type.
#pragma once

#include <QFont>

namespace attune::ui {

/// The only distances there are, in device-independent pixels; gaps do not grow with the type.
namespace space {
inline constexpr int k2 = 2;
inline constexpr int k4 = 4;
inline constexpr int k6 = 6;
inline constexpr int k8 = 8;
inline constexpr int k12 = 12;
inline constexpr int k16 = 16;
inline constexpr int k24 = 24;
inline constexpr int k32 = 32;
} // namespace space

inline constexpr int kControlRadius = 6;
inline constexpr int kCardRadius = 8;
inline constexpr int kTagRadius = 4;
inline constexpr int kFocusWidth = 2;
/// The longest an animation may take, in milliseconds.
inline constexpr int kAnimationMs = 150;
/// Work shorter than this shows no progress line.
inline constexpr int kPatienceMs = 300;

enum class Density { Compact, Normal, Roomy };

enum class TextStyle {
    Body, ///< 13
    BodyStrong, ///< 13 semibold: names in rows, the word of a selected entry
    Caption, ///< 12
    CaptionStrong, ///< 12 semibold: badges, headers of columns
    Group, ///< 11 semibold capitals with room between: groups of the navigation
    Section, ///< 13 semibold: the title of a card
    Brand, ///< 16 semibold: the program's name
    Title, ///< 18 semibold: the title of a panel
    Figure, ///< 24 semibold: the one number of a tile
};

/// Follows the type size chosen by the person and the desktop; 1 means 13 px.
double typeScale();
/// A design size that must grow with the type: heights, widths of columns, icons.
int scaled(double designPixels);
/// The same for where whole pixels would be too coarse.
double scaledF(double designPixels);

QFont textFont(TextStyle style);

int controlHeight(); ///< 30
int rowHeight(); ///< 24, 28 or 34, as the density says
int twoLineRowHeight(); ///< 44
int iconSize(); ///< 16
Density density();

} // namespace attune::ui
