// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/join_dialog.h"

#include "ui/shell/dialog_words.h"
#include "ui/widgets/folder_field.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/thin_progress.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>

namespace attune::ui {

JoinDialog::JoinDialog(const QString &centre, bool copied, Try attempt, QWidget *parent)
    : QDialog(parent)
    , m_try(std::move(attempt))
    , m_folder(new FolderField(tr("Shared folder")))
    , m_invitation(new QPlainTextEdit)
    , m_passphrase(new QLineEdit)
    , m_problem(new TextLabel(TextStyle::Body, {}, nullptr, Role::Critical))
    , m_progress(new ThinProgress)
    , m_join(new QPushButton(tr("Join")))
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setWindowTitle(tr("Join as a workstation"));
    buildLayout(centre, copied);
    bindActions(copied);
}

void JoinDialog::buildLayout(const QString &centre, bool copied)
{
    auto *where = mutedLabel(centre);
    where->setElided(true);
    auto *about = new TextLabel(TextStyle::Body,
        copied
            ? tr("This folder is a copy of a centre. It gets a key of its own; until then "
                 "nothing can be decided in it. An administrator needs no invitation here.")
            : tr(
                "An administrator makes the invitation under Governance, Users, Workstations. This "
                "computer draws a key of its own; once they have exchanged with the folder, "
                "decisions can be made here."));
    about->setWrapping(true);
    m_invitation->setAccessibleName(tr("Invitation"));
    m_invitation->setTabChangesFocus(true);
    m_invitation->setFixedHeight(scaled(96));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_cancel->setAutoDefault(false);
    m_join->setDefault(true);
    m_problem->setWrapping(true);
    m_problem->hide();
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::k16);
    form->setVerticalSpacing(space::k8);
    form->addRow(tr("Shared folder"), m_folder);
    form->addRow(tr("Invitation"), m_invitation);
    form->addRow(tr("Passphrase"), m_passphrase);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_join);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::k24, space::k16, space::k24, space::k16);
    layout->setSpacing(space::k8);
    layout->addWidget(new TextLabel(TextStyle::Title, windowTitle()));
    layout->addWidget(where);
    layout->addWidget(about);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(m_progress);
    layout->addStretch(1);
    layout->addLayout(buttons);
    setMinimumWidth(scaled(520));
}

void JoinDialog::bindActions(bool copied)
{
    const auto look = [this, copied] {
        const bool invited =
            !m_folder->isEmpty() && !m_invitation->toPlainText().trimmed().isEmpty();
        m_join->setEnabled(!m_passphrase->text().isEmpty() && (copied || invited));
    };
    connect(m_folder, &FolderField::changed, this, look);
    connect(m_invitation, &QPlainTextEdit::textChanged, this, look);
    connect(m_passphrase, &QLineEdit::textChanged, this, look);
    connect(m_join, &QPushButton::clicked, this, &JoinDialog::attempt);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    look();
}

void JoinDialog::attempt()
{
    setBusy(true);
    m_problem->hide();
    const QPointer<JoinDialog> self(this);
    m_try({m_folder->folder(), m_invitation->toPlainText().trimmed(), m_passphrase->text()},
        [self](const QString &problem) {
            if (self) // it may have been closed meanwhile
                self->answered(problem);
        });
}

void JoinDialog::answered(const QString &problem)
{
    setBusy(false);
    if (problem.isEmpty())
        return accept();
    m_problem->setText(problem);
    tellIn(*this, *m_problem);
}

/// What was asked cannot be changed while it is carried out.
void JoinDialog::setBusy(bool busy)
{
    for (QWidget *each :
        std::initializer_list<QWidget *>{m_folder, m_invitation, m_passphrase, m_join})
        each->setEnabled(!busy);
    if (busy)
        m_progress->begin();
    else
        m_progress->end();
}

} // namespace attune::ui
