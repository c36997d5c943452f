// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for what a further workstation needs to join a centre: the shared folder, the invitation and
// the passphrase of who was invited.
#pragma once

#include <QDialog>

#include <functional>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace attune::ui {

class FolderField;
class TextLabel;
class ThinProgress;

struct JoinRequest {
    QString folder; ///< that is shared
    QString invitation;
    QString passphrase;
};

class JoinDialog : public QDialog {
    Q_OBJECT

public:
    /// To be called once: empty when it worked, else with one sentence about why not.
    using Answer = std::function<void(const QString &problem)>;
    /// Joins, which takes as long as a first exchange does, away from this thread, and answers on
    /// it.
    using Try = std::function<void(const JoinRequest &request, const Answer &answer)>;

    /// `copied`: the folder is a copy; an administrator needs no invitation there.
    JoinDialog(const QString &centre, bool copied, Try attempt, QWidget *parent = nullptr);

    FolderField *folder() const { return m_folder; }

private:
    void buildLayout(const QString &centre, bool copied);
    void bindActions(bool copied);
    void attempt();
    void answered(const QString &problem);
    void setBusy(bool busy);

    Try m_try;
    FolderField *m_folder;
    QPlainTextEdit *m_invitation;
    QLineEdit *m_passphrase;
    TextLabel *m_problem;
    ThinProgress *m_progress;
    QPushButton *m_join;
    QPushButton *m_cancel;
};

} // namespace attune::ui
