// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Invites a further workstation: for whom, for how long, through which folder; and shows the
// invitation that came of it.
#pragma once

#include <QDialog>

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace attune::ui {

class FolderField;
class TextLabel;
class ThinProgress;

struct InviteRequest {
    QString user;
    QString folder; ///< that is shared
    int days = 7; ///< it is good for
};

class InviteDialog : public QDialog {
    Q_OBJECT

public:
    /// `folder` is the one that is remembered; empty: none is.
    InviteDialog(const QStringList &users, const QString &folder, QWidget *parent = nullptr);

    void showInvitation(const QString &invitation);
    /// It could not be made, or was cancelled; what was asked can be corrected.
    void showProblem(const QString &sentence);

Q_SIGNALS:
    void inviteWanted(const attune::ui::InviteRequest &request);
    void cancelWanted();

private:
    void buildLayout();
    void bindActions();
    void begin();
    void rest();
    void look();

    bool m_running = false;
    QComboBox *m_user;
    QSpinBox *m_days;
    FolderField *m_folder;
    ThinProgress *m_progress;
    TextLabel *m_state;
    QPlainTextEdit *m_invitation;
    QPushButton *m_copy;
    QPushButton *m_invite;
    QPushButton *m_close; ///< cancels while it runs
};

} // namespace attune::ui
