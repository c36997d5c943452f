// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/exchange_dialog.h"

#include "ui/shell/dialog_words.h"
#include "ui/widgets/folder_field.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/thin_progress.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

namespace attune::ui {

ExchangeDialog::ExchangeDialog(const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_folder(new FolderField(tr("Shared folder"), folder))
    , m_remember(new QCheckBox(tr("Remember this folder, and exchange by itself from now on")))
    , m_progress(new ThinProgress)
    , m_state(new TextLabel(TextStyle::Body))
    , m_notes(mutedLabel())
    , m_refusals(new QPlainTextEdit)
    , m_exchange(new QPushButton(tr("Exchange")))
    , m_close(new QPushButton(tr("Close")))
{
    setWindowTitle(tr("Exchange with other workstations"));
    m_remember->setChecked(!folder.isEmpty());
    buildLayout();
    bindActions();
    look();
}

void ExchangeDialog::buildLayout()
{
    auto *about = new TextLabel(TextStyle::Body,
        tr("Gives the decisions made here to a folder that workstations share, and takes those of "
           "others: on a stick, a network drive, or kept in step by a sync program. Interactions "
           "stay here."));
    about->setWrapping(true);
    m_state->setWrapping(true);
    m_notes->setWrapping(true);
    m_notes->hide();
    m_refusals->setReadOnly(true);
    m_refusals->setTabChangesFocus(true);
    m_refusals->setAccessibleName(tr("What was not taken, and why"));
    m_refusals->setFixedHeight(scaled(96));
    m_refusals->hide();
    m_close->setAutoDefault(false);
    m_exchange->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::k8);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_exchange);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::k24, space::k16, space::k24, space::k16);
    layout->setSpacing(space::k8);
    layout->addWidget(new TextLabel(TextStyle::Title, windowTitle()));
    layout->addWidget(about);
    layout->addWidget(m_folder);
    layout->addWidget(m_remember);
    layout->addWidget(m_progress);
    layout->addWidget(m_state);
    layout->addWidget(m_notes);
    layout->addWidget(m_refusals);
    layout->addStretch(1);
    layout->addLayout(buttons);
    setMinimumWidth(scaled(560));
}

void ExchangeDialog::bindActions()
{
    connect(m_folder, &FolderField::changed, this, &ExchangeDialog::look);
    connect(m_exchange, &QPushButton::clicked, this, &ExchangeDialog::begin);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (!m_running)
            return reject();
        m_close->setEnabled(false); // once is enough; what it is doing now ends first
        m_state->setText(tr("Ending…"));
        Q_EMIT cancelWanted();
    });
}

bool ExchangeDialog::remembers() const
{
    return m_remember->isChecked();
}

void ExchangeDialog::begin()
{
    m_running = true;
    m_notes->hide();
    m_refusals->hide();
    m_progress->begin();
    m_state->setText(tr("Looking at the folder…"));
    m_close->setText(tr("Cancel"));
    m_close->setToolTip(tr("What was given and taken before stays; the next exchange goes on"));
    look();
    m_close->setFocus();
    Q_EMIT exchangeWanted(m_folder->folder());
}

/// Nothing runs any more.
void ExchangeDialog::rest()
{
    m_running = false;
    m_progress->end();
    m_close->setText(tr("Close"));
    m_close->setToolTip({});
    m_close->setEnabled(true);
    look();
}

void ExchangeDialog::showProgress(std::int64_t done, std::int64_t total)
{
    if (!m_running || total <= 0)
        return;
    m_progress->setShare(static_cast<double>(done) / static_cast<double>(total));
    if (m_close->isEnabled())
        m_state->setText(tr("%1 of %Ln decision(s)", nullptr, static_cast<int>(total))
                             .arg(QLocale().toString(qlonglong(done))));
}

void ExchangeDialog::showOutcome(const ExchangeOutcome &outcome)
{
    rest();
    if (outcome.received == 0 && outcome.given == 0)
        m_state->setText(tr("Nothing new lay there, and the folder lacked nothing from here."));
    else
        m_state->setText(QStringList{tr("%Ln decision(s) came in.", nullptr, int(outcome.received)),
            tr("%Ln decision(s) went out.", nullptr, int(outcome.given))}
                             .join(QLatin1Char(' ')));
    QStringList notes = outcome.notes;
    if (const auto count = int(outcome.refusals.size()); count > 0)
        notes += tr("%Ln thing(s) in the folder were not taken. What can be taken later is looked "
                    "at again next time:",
            nullptr, count);
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
    m_refusals->setPlainText(outcome.refusals.join(QLatin1Char('\n')));
    m_refusals->setVisible(!outcome.refusals.isEmpty());
    m_close->setFocus();
    tellIn(*this, *m_state);
}

void ExchangeDialog::showProblem(const QString &sentence)
{
    rest();
    m_state->setText(sentence);
    m_folder->setFocus();
    tellIn(*this, *m_state);
}

void ExchangeDialog::look()
{
    for (QWidget *input : std::initializer_list<QWidget *>{m_folder, m_remember})
        input->setEnabled(!m_running);
    m_exchange->setEnabled(!m_running && !m_folder->isEmpty());
}

} // namespace attune::ui
