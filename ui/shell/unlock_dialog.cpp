// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unlock_dialog.h"

#include "ui/shell/dialog_words.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/thin_progress.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

namespace attune::ui {

namespace {

constexpr int kMostDoublings = 3;

}

UnlockDialog::UnlockDialog(
    const QString &centre, const QStringList &users, Try attempt, QWidget *parent)
    : QDialog(parent)
    , m_try(std::move(attempt))
{
    setWindowTitle(tr("Unlock"));
    buildLayout(centre, users);
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, [this] {
        setBusy(false);
        m_passphrase->setFocus();
    });
}

void UnlockDialog::buildLayout(const QString &centre, const QStringList &users)
{
    auto *where = mutedLabel(centre);
    where->setElided(true);
    m_user = new QComboBox;
    m_user->addItems(users);
    m_user->setAccessibleName(tr("User"));
    m_passphrase = new QLineEdit;
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setAccessibleName(tr("Passphrase"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::k16);
    form->setVerticalSpacing(space::k8);
    form->addRow(tr("User"), m_user);
    form->addRow(tr("Passphrase"), m_passphrase);
    m_hint = mutedLabel({});
    m_hint->setWrapping(true);
    m_hint->hide();
    m_remember = new QCheckBox(tr("Remember on this computer"));
    m_remember->hide();
    m_remembering = mutedLabel({});
    m_remembering->setWrapping(true);
    m_remembering->hide();
    m_problem = new TextLabel(TextStyle::Body, {}, nullptr, Role::Critical);
    m_problem->setWrapping(true);
    m_problem->hide();
    m_progress = new ThinProgress;
    m_unlock = new QPushButton(tr("Unlock"));
    m_unlock->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_lost = new QPushButton(tr("Passphrase lost…"));
    m_lost->setAutoDefault(false);
    m_lost->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_lost);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_unlock);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::k24, space::k16, space::k24, space::k16);
    layout->setSpacing(space::k8);
    layout->addWidget(new TextLabel(TextStyle::Title, tr("Unlock the centre")));
    layout->addWidget(where);
    layout->addSpacing(space::k8);
    layout->addLayout(form);
    layout->addWidget(m_remember);
    layout->addWidget(m_remembering);
    layout->addWidget(m_hint);
    layout->addWidget(m_problem);
    layout->addWidget(m_progress);
    layout->addStretch(1);
    layout->addLayout(buttons);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockDialog::attempt);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_lost, &QPushButton::clicked, this, &UnlockDialog::recoveryWanted);
    connect(m_passphrase, &QLineEdit::textChanged, this, &UnlockDialog::showWhetherReady);
    connect(m_user, &QComboBox::currentIndexChanged, this, &UnlockDialog::showUser);
    connect(m_remember, &QCheckBox::toggled, this, &UnlockDialog::showWhetherReady);
    showWhetherReady();
    setMinimumWidth(scaled(400));
    m_passphrase->setFocus();
}

QString UnlockDialog::user() const
{
    return m_user->currentText();
}

void UnlockDialog::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void UnlockDialog::offerToRemember(const QStringList &remembered, bool comesIn)
{
    m_remembered = remembered;
    m_comesIn = comesIn;
    m_remember->show();
    m_remembering->setVisible(true);
    for (const QString &user : remembered) {
        if (m_user->findText(user) >= 0 && !m_remembered.contains(this->user()))
            m_user->setCurrentText(user);
    }
    showUser();
}

void UnlockDialog::tellWhyNotToRemember(const QString &why)
{
    m_remembering->setText(why);
    m_remembering->show();
}

std::optional<bool> UnlockDialog::remembers() const
{
    return m_remember->isVisibleTo(this) ? std::optional(m_remember->isChecked()) : std::nullopt;
}

void UnlockDialog::offerRecovery()
{
    m_lost->show();
}

void UnlockDialog::offer(const QString &user)
{
    if (m_user->findText(user) >= 0)
        m_user->setCurrentText(user);
}

/// Who takes the tick away means it: the passphrase is asked at once.
bool UnlockDialog::comesInWithout() const
{
    return m_comesIn && remembers().value_or(false) && m_remembered.contains(user());
}

void UnlockDialog::showUser()
{
    const bool isRemembered = m_remembered.contains(user());
    m_remember->setChecked(isRemembered);
    m_remembering->setText(!isRemembered
            ? tr("The desktop's keychain then keeps half of what opens it. The passphrase always "
                 "works.")
            : m_comesIn
            ? tr("Remembered: it opens without the passphrase. Without the tick that ends.")
            : tr("Remembered, but it was locked: the passphrase is asked."));
    showWhetherReady();
}

void UnlockDialog::showWhetherReady()
{
    const bool without = comesInWithout();
    m_passphrase->setPlaceholderText(without ? tr("Not needed") : QString());
    m_unlock->setEnabled(m_passphrase->isEnabled() && !m_wait.isActive()
        && (without || !m_passphrase->text().isEmpty()));
}

void UnlockDialog::attempt()
{
    setBusy(true);
    m_problem->hide();
    const QPointer<UnlockDialog> self(this);
    m_try(user(), m_passphrase->text(), [self](const QString &problem) {
        if (self) // it may have been closed meanwhile
            self->answered(problem);
    });
}

void UnlockDialog::answered(const QString &problem)
{
    m_progress->end();
    if (problem.isEmpty()) {
        accept();
        return;
    }
    // What the desktop remembered did not open it: only the passphrase does now.
    if (m_passphrase->text().isEmpty()) {
        m_remembered.removeAll(user());
        showUser();
        m_remember->setChecked(true);
    }
    m_passphrase->clear();
    m_problem->setText(problem);
    tellIn(*this, *m_problem);
    // Guessing by hand is made slow; who mistyped hardly notices the first second.
    m_wait.start(m_pause * (1 << std::min(m_failures++, kMostDoublings)));
}

void UnlockDialog::setBusy(bool busy)
{
    m_user->setEnabled(!busy);
    m_passphrase->setEnabled(!busy);
    m_remember->setEnabled(!busy);
    showWhetherReady();
    if (busy)
        m_progress->begin();
}

} // namespace attune::ui
