// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colours.h"
#include "ui/theme/theme_state.h"

#include <array>
#include <utility>

namespace attune::ui {

namespace {

struct Pair {
    QRgb light;
    QRgb dark;
};

// In the order of Role.
constexpr std::array<Pair, 21> kColours{{
    {0xFFF4F5F7, 0xFF16191E}, // Window
    {0xFFFFFFFF, 0xFF1D2127}, // Base
    {0xFFF8F9FB, 0xFF21262D}, // Alternate
    {0xFFEBEDF1, 0xFF121519}, // Sunken
    {0xFFDDE1E7, 0xFF343B45}, // Hairline
    {0xFF858E9B, 0xFF78828F}, // Border
    {0xFF1B2027, 0xFFE6E9ED}, // Text
    {0xFF545D69, 0xFFA6AFBB}, // Muted
    {0xFF8B93A0, 0xFF6C7580}, // Disabled
    {0xFF0B6E69, 0xFF4FC3B8}, // Accent
    {0xFFFFFFFF, 0xFF0A1F1D}, // OnAccent
    {0xFFD7EEEB, 0xFF173B3A}, // Selection
    {0xFF12302E, 0xFFE6F4F2}, // SelectionText
    {0xFFB3261E, 0xFFFF8A80}, // Critical
    {0xFFFCEBE9, 0xFF3A1F1F}, // CriticalTint
    {0xFF8A5600, 0xFFF0B44C}, // Warning
    {0xFFFFF3DC, 0xFF382B12}, // WarningTint
    {0xFF1E6B3C, 0xFF74CE96}, // Good
    {0xFFE6F4EB, 0xFF16301F}, // GoodTint
    {0xFF1D5FA6, 0xFF7FB2EE}, // Info
    {0xFFE8F0FA, 0xFF1B2B40}, // InfoTint
}};
static_assert(kColours.size() == static_cast<std::size_t>(Role::InfoTint) + 1);

/// Under high contrast the desktop has the last word: states keep their shape and word, and lose
/// their hue.
QColor desktopColour(Role role, const QPalette &palette)
{
    switch (role) {
    case Role::Window:
        return palette.color(QPalette::Window);
    case Role::Base:
    case Role::Alternate:
    case Role::Sunken:
    case Role::CriticalTint:
    case Role::WarningTint:
    case Role::GoodTint:
    case Role::InfoTint:
        return palette.color(QPalette::Base);
    case Role::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case Role::Accent:
        return palette.color(QPalette::Link);
    case Role::OnAccent:
        return palette.color(QPalette::Base);
    case Role::Selection:
        return palette.color(QPalette::Highlight);
    case Role::SelectionText:
        return palette.color(QPalette::HighlightedText);
    default:
        return palette.color(QPalette::Text);
    }
}

} // namespace

QColor colour(Role role, Scheme scheme)
{
    const Pair &pair = kColours[static_cast<std::size_t>(role)];
    return QColor::fromRgb(scheme == Scheme::Light ? pair.light : pair.dark);
}

QColor colour(Role role)
{
    const ThemeState &state = themeState();
    return state.desktopColours ? desktopColour(role, *state.desktopColours)
                                : colour(role, state.scheme);
}

PaperColours::PaperColours()
    : m_scheme(std::exchange(themeState().scheme, Scheme::Light))
    , m_desktopColours(std::exchange(themeState().desktopColours, std::nullopt))
{
}

PaperColours::~PaperColours()
{
    themeState().scheme = m_scheme;
    themeState().desktopColours = m_desktopColours;
}

Role textRole(Tone tone)
{
    switch (tone) {
    case Tone::Info:
        return Role::Info;
    case Tone::Good:
        return Role::Good;
    case Tone::Warning:
        return Role::Warning;
    case Tone::Critical:
        return Role::Critical;
    case Tone::Neutral:
        break;
    }
    return Role::Muted;
}

Role tintRole(Tone tone)
{
    switch (tone) {
    case Tone::Info:
        return Role::InfoTint;
    case Tone::Good:
        return Role::GoodTint;
    case Tone::Warning:
        return Role::WarningTint;
    case Tone::Critical:
        return Role::CriticalTint;
    case Tone::Neutral:
        break;
    }
    return Role::Sunken;
}

Scheme currentScheme()
{
    return themeState().scheme;
}

QPalette paletteFor(Scheme scheme)
{
    const auto c = [scheme](Role role) {
        return colour(role, scheme);
    };
    QPalette palette;
    const auto all = [&palette](QPalette::ColorRole role, const QColor &active) {
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
            palette.setColor(group, role, active);
    };
    all(QPalette::Window, c(Role::Window));
    all(QPalette::WindowText, c(Role::Text));
    all(QPalette::Base, c(Role::Base));
    all(QPalette::AlternateBase, c(Role::Alternate));
    all(QPalette::Text, c(Role::Text));
    all(QPalette::Button, c(Role::Base));
    all(QPalette::ButtonText, c(Role::Text));
    all(QPalette::BrightText, c(Role::OnAccent));
    all(QPalette::PlaceholderText, c(Role::Muted));
    all(QPalette::ToolTipBase, c(Role::Text));
    all(QPalette::ToolTipText, c(Role::Base));
    all(QPalette::Highlight, c(Role::Selection));
    all(QPalette::HighlightedText, c(Role::SelectionText));
    all(QPalette::Link, c(Role::Accent));
    all(QPalette::LinkVisited, c(Role::Accent));
    all(QPalette::Light, c(Role::Base));
    all(QPalette::Midlight, c(Role::Hairline));
    all(QPalette::Mid, c(Role::Border));
    all(QPalette::Dark, c(Role::Border));
    all(QPalette::Shadow, c(Role::Border));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
             QPalette::HighlightedText, QPalette::PlaceholderText, QPalette::Link})
        palette.setColor(QPalette::Disabled, role, c(Role::Disabled));
    palette.setColor(QPalette::Disabled, QPalette::Base, c(Role::Window));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c(Role::Sunken));
    return palette;
}

} // namespace attune::ui
