// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/passphrase_dialog.h"

#include "ui/shell/dialog_words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/thin_progress.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

namespace attune::ui {

namespace {

constexpr int kFewestLetters = 8;

QLineEdit *secretField(const QString &name, QLineEdit::EchoMode echo)
{
    auto *out = new QLineEdit;
    out->setEchoMode(echo);
    out->setAccessibleName(name);
    return out;
}

} // namespace

PassphraseDialog::PassphraseDialog(PassphraseQuestion question, Try attempt, QWidget *parent)
    : QDialog(parent)
    , m_try(std::move(attempt))
{
    setWindowTitle(question.title);
    buildLayout(question);
    bindActions();
    look();
}

void PassphraseDialog::buildLayout(const PassphraseQuestion &question)
{
    auto *about = new TextLabel(TextStyle::Body, question.about);
    about->setWrapping(true);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::k16);
    form->setVerticalSpacing(space::k8);
    for (const QString &name : question.secrets) {
        m_secrets.push_back(
            secretField(name, question.showsSecrets ? QLineEdit::Normal : QLineEdit::Password));
        form->addRow(name, m_secrets.back());
    }
    m_user = new QComboBox;
    m_user->setEditable(question.takesNewUsers);
    m_user->addItems(question.users);
    m_user->setAccessibleName(tr("User"));
    if (!question.users.isEmpty())
        form->addRow(tr("User"), m_user);
    else
        m_user->setParent(this), m_user->hide();
    m_passphrase = secretField(tr("New passphrase"), QLineEdit::Password);
    m_again = secretField(tr("The same again"), QLineEdit::Password);
    form->addRow(tr("New passphrase"), m_passphrase);
    form->addRow(tr("The same again"), m_again);
    m_problem = new TextLabel(TextStyle::Body, {}, nullptr, Role::Critical);
    m_problem->setWrapping(true);
    m_problem->hide();
    m_progress = new ThinProgress;
    m_act = new QPushButton(question.act);
    m_act->setDefault(true);
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_act);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::k24, space::k16, space::k24, space::k16);
    layout->setSpacing(space::k8);
    layout->addWidget(new TextLabel(TextStyle::Title, question.title));
    layout->addWidget(about);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(m_progress);
    layout->addStretch(1);
    layout->addLayout(buttons);
    setMinimumWidth(scaled(440));
}

void PassphraseDialog::bindActions()
{
    for (QLineEdit *each : m_secrets)
        connect(each, &QLineEdit::textChanged, this, &PassphraseDialog::look);
    for (QLineEdit *each : {m_passphrase, m_again})
        connect(each, &QLineEdit::textChanged, this, &PassphraseDialog::look);
    connect(m_user, &QComboBox::currentTextChanged, this, &PassphraseDialog::look);
    connect(m_act, &QPushButton::clicked, this, &PassphraseDialog::attempt);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

/// Why what was typed cannot be meant; empty: it can.
QString PassphraseDialog::misgiving() const
{
    if (m_passphrase->text().size() < kFewestLetters)
        return tr("Eight characters at least. A few words are better than one.");
    if (m_passphrase->text() != m_again->text())
        return tr("The two are not the same. Type it twice: nobody can tell you later what it "
                  "was.");
    return {};
}

void PassphraseDialog::attempt()
{
    if (const QString why = misgiving(); !why.isEmpty())
        return say(why);
    setBusy(true);
    m_problem->hide();
    QStringList secrets;
    for (const QLineEdit *each : m_secrets)
        secrets += each->text();
    const QPointer<PassphraseDialog> self(this);
    m_try({m_user->currentText().trimmed(), secrets, m_passphrase->text()},
        [self](const QString &problem) {
            if (!self) // it may have been closed meanwhile
                return;
            self->setBusy(false);
            if (problem.isEmpty())
                self->accept();
            else
                self->say(problem);
        });
}

void PassphraseDialog::say(const QString &problem)
{
    m_problem->setText(problem);
    tellIn(*this, *m_problem);
}

void PassphraseDialog::setBusy(bool busy)
{
    m_busy = busy;
    for (QLineEdit *each : m_secrets)
        each->setEnabled(!busy);
    for (QWidget *each : std::initializer_list<QWidget *>{m_user, m_passphrase, m_again})
        each->setEnabled(!busy);
    if (busy)
        m_progress->begin();
    else
        m_progress->end();
    look();
}

void PassphraseDialog::look()
{
    const bool isTyped = std::ranges::none_of(
        m_secrets, [](const QLineEdit *each) { return each->text().trimmed().isEmpty(); });
    m_act->setEnabled(!m_busy && isTyped && !m_passphrase->text().isEmpty()
        && !m_again->text().isEmpty()
        && (m_user->isHidden() || !m_user->currentText().trimmed().isEmpty()));
}

} // namespace attune::ui
