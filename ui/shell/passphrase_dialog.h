// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a new passphrase, twice, and for what opens the centre until then.
#pragma once

#include <QDialog>

#include <functional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace attune::ui {

class TextLabel;
class ThinProgress;

struct PassphraseQuestion {
    QString title;
    QString about;
    QString act; ///< "Change"
    QStringList users; ///< who it may be for, first the likeliest; empty: that is not asked
    bool takesNewUsers = false; ///< another name may be typed
    QStringList secrets; ///< what each further field is called, as "Passphrase until now"
    bool showsSecrets = false; ///< what is typed from paper is read back while it is typed
};

struct PassphraseAnswer {
    QString user;
    QStringList secrets; ///< one for each that was asked
    QString passphrase;
};

class PassphraseDialog : public QDialog {
    Q_OBJECT

public:
    /// To be called once: empty when it worked, else with one sentence about why not.
    using Answer = std::function<void(const QString &problem)>;
    /// Carries it out, which takes a moment, away from this thread, and answers on it.
    using Try = std::function<void(const PassphraseAnswer &given, const Answer &answer)>;

    PassphraseDialog(PassphraseQuestion question, Try attempt, QWidget *parent = nullptr);

private:
    void buildLayout(const PassphraseQuestion &question);
    void bindActions();
    QString misgiving() const;
    void attempt();
    void say(const QString &problem);
    void setBusy(bool busy);
    void look();

    Try m_try;
    bool m_busy = false;
    QComboBox *m_user = nullptr;
    std::vector<QLineEdit *> m_secrets;
    QLineEdit *m_passphrase = nullptr;
    QLineEdit *m_again = nullptr;
    TextLabel *m_problem = nullptr;
    ThinProgress *m_progress = nullptr;
    QPushButton *m_act = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace attune::ui
