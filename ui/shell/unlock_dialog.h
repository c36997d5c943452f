// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks who is there and for the passphrase; says plainly when it does not fit, and never hurries.
#pragma once

#include <QDialog>
#include <QTimer>

#include <functional>
#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace attune::ui {

class TextLabel;
class ThinProgress;

class UnlockDialog : public QDialog {
    Q_OBJECT

public:
    /// To be called once with an empty text when it opened, else with one sentence about why not.
    using Answer = std::function<void(const QString &problem)>;
    /// Tries the passphrase, which takes a moment, away from this thread, and answers on it.
    using Try = std::function<void(const QString &user, const QString &passphrase, Answer answer)>;

    UnlockDialog(
        const QString &centre, const QStringList &users, Try attempt, QWidget *parent = nullptr);

    QString user() const;
    /// Offers this one first, where there is one of that name.
    void offer(const QString &user);
    /// A line under the form.
    void setHint(const QString &hint);
    /// Offers that the desktop remembers; `remembered` are already. Without a passphrase, which is
    /// then tried as an empty one, they come in only where `comesIn`.
    void offerToRemember(const QStringList &remembered, bool comesIn);
    /// The same words where nothing can be offered.
    void tellWhyNotToRemember(const QString &why);
    /// Whether who comes in wants to be remembered; nothing where nobody could be asked.
    std::optional<bool> remembers() const;
    /// Offers a way in for who lost their passphrase.
    void offerRecovery();
    /// How long to wait after the first wrong passphrase; doubles up to eight times that.
    void setPause(std::chrono::milliseconds pause) { m_pause = pause; }

Q_SIGNALS:
    void recoveryWanted();

private:
    void buildLayout(const QString &centre, const QStringList &users);
    void attempt();
    void answered(const QString &problem);
    void setBusy(bool busy);
    bool comesInWithout() const;
    void showUser();
    void showWhetherReady();

    Try m_try;
    QComboBox *m_user = nullptr;
    QLineEdit *m_passphrase = nullptr;
    TextLabel *m_hint = nullptr;
    TextLabel *m_problem = nullptr;
    QCheckBox *m_remember = nullptr;
    TextLabel *m_remembering = nullptr;
    QStringList m_remembered;
    bool m_comesIn = false;
    QPushButton *m_lost = nullptr;
    QPushButton *m_unlock = nullptr;
    ThinProgress *m_progress = nullptr;
    QTimer m_wait;
    std::chrono::milliseconds m_pause{1000};
    int m_failures = 0;
};

} // namespace attune::ui
