// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the look on the application and changes it while it runs.
#pragma once

#include "ui/theme/colours.h"
#include "ui/theme/tokens.h"

#include <QObject>
#include <QPalette>

class QDBusVariant;

namespace attune::ui {

enum class ThemeChoice { System, Light, Dark };

/// One for the life of the QApplication, made before the first widget. Sets style, palette and
/// font, follows the desktop's light/dark and high-contrast wishes, and tells when it has changed.
/// Painted widgets need no connection: they are sent PaletteChange, StyleChange and FontChange.
class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    void setChoice(ThemeChoice choice);
    ThemeChoice choice() const { return m_choice; }

    /// The person's own factor on top of the desktop's type size; 0.9 to 2.0.
    void setFontScale(double scale);
    double fontScale() const { return m_fontScale; }

    void setDensity(Density density);

    /// What the desktop asks for; the desktop portal reports here, and tests may.
    void setDesktopScheme(Scheme scheme);
    void setHighContrast(bool high);
    bool isHighContrast() const { return m_highContrast; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void portalSettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void askPortal();
    void adopt(const QString &key, const QVariant &value);
    void apply();

    QPalette m_desktopPalette;
    ThemeChoice m_choice = ThemeChoice::System;
    Scheme m_desktopScheme = Scheme::Light;
    double m_fontScale = 1.0;
    bool m_highContrast = false;
};

} // namespace attune::ui
