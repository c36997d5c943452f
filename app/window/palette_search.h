// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// People, places and identifiers in the command palette, as far as their names may be seen.
#pragma once

#include "app/window/desk.h"
#include "ui/widgets/palette_model.h"

namespace attune::app {

/// From memory, at most a handful of a kind; each leads to the Interactions panel narrowed to it.
std::vector<ui::PaletteEntry> paletteMatches(Desk &desk, const QString &pattern);

} // namespace attune::app
