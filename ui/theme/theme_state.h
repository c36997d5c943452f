// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the theme is right now, for the functions of this folder alone; set by Theme.
#pragma once

#include "ui/theme/colours.h"
#include "ui/theme/tokens.h"

#include <optional>

namespace attune::ui {

struct ThemeState {
    Scheme scheme = Scheme::Light;
    Density density = Density::Normal;
    double typeScale = 1.0;
    std::optional<QPalette> desktopColours; ///< set while the desktop asks for high contrast
};

ThemeState &themeState();

} // namespace attune::ui
