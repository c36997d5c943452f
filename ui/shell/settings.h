// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person set for this computer: typed, with a signal for each. Nothing here is about a
// centre's people, and no key or passphrase is ever among it.
#pragma once

#include "ui/theme/theme.h"

#include <QObject>

#include <memory>

class QSettings;

namespace attune::ui {

class Settings : public QObject {
    Q_OBJECT

public:
    /// Takes over the store. Tests give one on a file of their own.
    explicit Settings(std::unique_ptr<QSettings> store, QObject *parent = nullptr);
    ~Settings() override;

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    Density density() const;
    void setDensity(Density density);
    double fontScale() const; ///< 0.9 to 2.0
    void setFontScale(double scale);
    /// "de"; empty follows the desktop. Takes effect at the next start.
    QString language() const;
    void setLanguage(const QString &language);
    /// Whose words kappas are given in reports: "landis-koch", "fleiss", "altman" or "cicchetti".
    QString kappaWords() const;
    void setKappaWords(const QString &author);
    bool namesMasked() const;
    void setNamesMasked(bool masked);
    /// Scores come from the hand-written rules alone. Takes effect at the next start.
    bool rulesOnly() const;
    void setRulesOnly(bool only);
    /// Minutes without a key or a movement until the centre is locked; 0: never.
    int lockAfter() const;
    void setLockAfter(int minutes);
    /// Whether the desktop's keychain may remember that a centre was unlocked; off until wanted.
    bool remembersUnlock() const;
    void setRemembersUnlock(bool remembers);
    /// Exports that appear here are imported; empty: none.
    QString watchedFolder() const;
    void setWatchedFolder(const QString &folder);
    /// Where decisions are shared with other workstations; empty: nowhere.
    QString sharedFolder() const;
    void setSharedFolder(const QString &folder);

    /// Newest first, at most eight; without those that are gone.
    QStringList recentCentres() const;
    void rememberCentre(const QString &folder);
    /// Who signed in last at this desktop.
    QString lastUser() const;
    void setLastUser(const QString &user);

    /// Where windows and splitters were left, by name.
    QByteArray layout(const QString &name) const;
    void setLayout(const QString &name, const QByteArray &state);
    QString lastPanel() const;
    void setLastPanel(const QString &id);

Q_SIGNALS:
    void themeChanged(attune::ui::ThemeChoice theme);
    void densityChanged(attune::ui::Density density);
    void fontScaleChanged(double scale);
    void languageChanged(const QString &language);
    void namesMaskedChanged(bool masked);
    void lockAfterChanged(int minutes);
    void remembersUnlockChanged(bool remembers);
    void watchedFolderChanged(const QString &folder);
    void sharedFolderChanged(const QString &folder);

private:
    std::unique_ptr<QSettings> m_store;
};

/// Lets the theme follow the settings, now and from now on.
void followSettings(Theme &theme, const Settings &settings);

} // namespace attune::ui
