// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for what a further workstation needs to join a centre: the shared folder, the invitation and
// the passphrase of who was invited.
#pragma once

#include "ui/widgets/file_question.h"

#include <QDialog>

#include <functional>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace attune::ui {

class TextLabel;

struct JoinRequest {
    QString folder; ///< that is shared
    QString invitation;
    QString passphrase;
};

class JoinDialog : public QDialog {
    Q_OBJECT

public:
    /// Empty when it worked, else one sentence about why not.
    using Try = std::function<QString(const JoinRequest &request)>;

    /// `copied`: the folder is a copy; an administrator needs no invitation there.
    JoinDialog(const QString &centre, bool copied, Try attempt, QWidget *parent = nullptr);

    void setChooseFolder(ChooseFolder choose) { m_chooseFolder = std::move(choose); }

private:
    void buildLayout(const QString &centre, bool copied);
    void bindActions(bool copied);
    void attempt();

    Try m_try;
    ChooseFolder m_chooseFolder;
    QLineEdit *m_folder;
    QPushButton *m_pick;
    QPlainTextEdit *m_invitation;
    QLineEdit *m_passphrase;
    TextLabel *m_problem;
    QPushButton *m_join;
    QPushButton *m_cancel;
};

} // namespace attune::ui
