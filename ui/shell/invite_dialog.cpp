// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/invite_dialog.h"

#include "ui/shell/dialog_words.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/folder_field.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/thin_progress.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

namespace attune::ui {

namespace {

constexpr int kMostDays = 90;

} // namespace

InviteDialog::InviteDialog(const QStringList &users, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_user(new QComboBox)
    , m_days(new QSpinBox)
    , m_folder(new FolderField(tr("Shared folder"), folder))
    , m_progress(new ThinProgress)
    , m_state(new TextLabel(TextStyle::Body))
    , m_invitation(new QPlainTextEdit)
    , m_copy(new QPushButton(icon(Icon::Copy), tr("Copy")))
    , m_invite(new QPushButton(tr("Invite")))
    , m_close(new QPushButton(tr("Close")))
{
    setWindowTitle(tr("Invite a workstation"));
    m_user->addItems(users);
    m_days->setRange(1, kMostDays);
    m_days->setValue(InviteRequest().days);
    buildLayout();
    bindActions();
    look();
}

void InviteDialog::buildLayout()
{
    auto *about = new TextLabel(TextStyle::Body,
        tr("For a further computer of somebody who has a user here. What it needs goes into the "
           "folder; hand the invitation to them by another way. It is good for one computer."));
    about->setWrapping(true);
    m_user->setAccessibleName(tr("For whom"));
    m_days->setAccessibleName(tr("Days it is good for"));
    m_state->setWrapping(true);
    m_invitation->setReadOnly(true);
    m_invitation->setTabChangesFocus(true);
    m_invitation->setAccessibleName(tr("The invitation"));
    m_invitation->setFixedHeight(scaled(96));
    for (QWidget *each : std::initializer_list<QWidget *>{m_invitation, m_copy})
        each->hide();
    for (QPushButton *each : {m_copy, m_close})
        each->setAutoDefault(false);
    m_invite->setDefault(true);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::k16);
    form->setVerticalSpacing(space::k8);
    form->addRow(tr("For whom"), m_user);
    form->addRow(tr("Days it is good for"), m_days);
    form->addRow(tr("Shared folder"), m_folder);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::k8);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_invite);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::k24, space::k16, space::k24, space::k16);
    layout->setSpacing(space::k8);
    layout->addWidget(new TextLabel(TextStyle::Title, windowTitle()));
    layout->addWidget(about);
    layout->addLayout(form);
    layout->addWidget(m_progress);
    layout->addWidget(m_state);
    layout->addWidget(m_invitation);
    layout->addStretch(1);
    layout->addLayout(buttons);
    setMinimumWidth(scaled(520));
}

void InviteDialog::bindActions()
{
    connect(m_folder, &FolderField::changed, this, &InviteDialog::look);
    connect(m_invite, &QPushButton::clicked, this, &InviteDialog::begin);
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_invitation->toPlainText()); });
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (!m_running)
            return reject();
        m_close->setEnabled(false); // once is enough; what it is doing now ends first
        m_state->setText(tr("Ending…"));
        Q_EMIT cancelWanted();
    });
}

void InviteDialog::begin()
{
    m_running = true;
    m_progress->begin();
    m_invitation->hide();
    m_copy->hide();
    m_state->setText(tr("Giving the folder what the new workstation needs…"));
    m_close->setText(tr("Cancel"));
    look();
    m_close->setFocus();
    Q_EMIT inviteWanted({m_user->currentText(), m_folder->folder(), m_days->value()});
}

/// Nothing runs any more.
void InviteDialog::rest()
{
    m_running = false;
    m_progress->end();
    m_close->setText(tr("Close"));
    m_close->setEnabled(true);
    look();
}

void InviteDialog::showInvitation(const QString &invitation)
{
    rest();
    m_state->setText(
        tr("On the new computer: Join… on the first page, with this folder, this invitation and "
           "the passphrase of %1. Then exchange once here and once there.")
            .arg(m_user->currentText()));
    m_invitation->setPlainText(invitation);
    m_invitation->show();
    m_copy->show();
    m_copy->setFocus();
    tellIn(*this, *m_state);
}

void InviteDialog::showProblem(const QString &sentence)
{
    rest();
    m_state->setText(sentence);
    m_folder->setFocus();
    tellIn(*this, *m_state);
}

void InviteDialog::look()
{
    for (QWidget *input : std::initializer_list<QWidget *>{m_user, m_days, m_folder})
        input->setEnabled(!m_running);
    m_invite->setEnabled(!m_running && !m_folder->isEmpty() && m_user->count() > 0);
}

} // namespace attune::ui
