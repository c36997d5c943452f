// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How one comes into a centre: the first run, opening, unlocking, joining, making a new one.
#pragma once

#include "app/keychain/remembered_unlock.h"
#include "app/session/session.h"
#include "app/window/away_work.h"
#include "ui/shell/main_window.h"
#include "ui/shell/passphrase_dialog.h"
#include "ui/shell/settings.h"

#include <QDialog>

namespace attune::ui {
class UnlockDialog;
}

namespace attune::app {

/// Everything that takes a moment runs away from the window's thread.
class Entrance : public QObject {
    Q_OBJECT

public:
    /// Somebody is signed in.
    using Entered = std::function<void(Session session, const QString &folder)>;

    /// `user`: who is asked for; empty: whoever. `settings` and `keychain` must outlive it.
    Entrance(ui::Settings &settings, Keychain &keychain, QString user, Entered entered);

    /// The window its pages and questions stand in, before any of the following.
    void setWindow(ui::MainWindow &window) { m_window = &window; }
    void showFirstRun();
    void showProblem(const QString &folder, const Error &error);
    void open(const QString &folder, const std::optional<QString> &passphrase);
    /// `copyOf`: who was signed in to a folder that turned out to be a copy; empty: a new one.
    void join(const QString &folder, const QString &copyOf);
    /// What who lost their passphrase is asked, to come in with the recovery key.
    static ui::PassphraseQuestion recoveryQuestion(const QStringList &users);
    /// From now on nobody comes in unasked.
    void noteLocked() { m_wasLocked = true; }

private:
    struct Asked;

    void chooseCentre();
    void askPassphrase(Session opened, const QString &folder);
    void tryUnlock(const std::shared_ptr<Asked> &asked, const QString &user,
        const QString &passphrase, const std::function<void(const QString &problem)> &answer);
    void recover(const std::shared_ptr<Asked> &asked, QDialog &over, const QStringList &users);
    void letIn(
        const std::shared_ptr<Asked> &asked, const QString &folder, std::optional<bool> toRemember);
    void offerToRemember(RememberedUnlock &remembered, ui::UnlockDialog &dialog);
    bool keepRemembered(
        RememberedUnlock &remembered, const std::string &user, std::optional<bool> wanted);
    void tellNotRemembered();
    void makeCentre();
    void makeDemonstration();
    void ask(QDialog *dialog);
    void cover();
    template <typename Work, typename Then>
    void underProgress(const QString &text, Work work, Then then);

    ui::Settings &m_settings;
    Keychain &m_keychain;
    QString m_user;
    Entered m_entered;
    ui::MainWindow *m_window = nullptr;
    bool m_wasLocked = false; ///< since this program started
    AwayWork m_work; ///< last: it may still use what stands above
};

} // namespace attune::app
