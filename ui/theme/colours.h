// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every colour of the window by what it means. The only place, with colour_maps.cpp, where a colour
// is written down.
#pragma once

#include <QColor>
#include <QPalette>

#include <optional>

namespace attune::ui {

enum class Scheme { Light, Dark };

enum class Role {
    Window,
    Base, ///< cards, tables, fields
    Alternate,
    Sunken, ///< tracks, what the customer said
    Hairline, ///< decoration only: never the sole bound of something to be found
    Border, ///< of fields and boxes, 3:1 on its ground
    Text,
    Muted,
    Disabled,
    Accent, ///< also links
    OnAccent,
    Selection,
    SelectionText,
    Critical,
    CriticalTint,
    Warning,
    WarningTint,
    Good,
    GoodTint,
    Info,
    InfoTint,
};

/// What a state is worth; a widget adds the shape and the word.
enum class Tone { Neutral, Info, Good, Warning, Critical };

/// As it is now: light, dark, or the desktop's own colours under high contrast.
QColor colour(Role role);
QColor colour(Role role, Scheme scheme);

/// While it lives, what is painted is for paper: in light colours, whatever the window shows.
class PaperColours {
public:
    PaperColours();
    ~PaperColours();
    Q_DISABLE_COPY_MOVE(PaperColours)

private:
    Scheme m_scheme;
    std::optional<QPalette> m_desktopColours;
};

/// Text and ground of a tone: (Critical, CriticalTint) and so on; (Muted, Sunken) for Neutral.
Role textRole(Tone tone);
Role tintRole(Tone tone);

Scheme currentScheme();

/// All three groups filled. PlaceholderText is the muted text, Mid the border, Midlight the
/// hairline.
QPalette paletteFor(Scheme scheme);

} // namespace attune::ui
