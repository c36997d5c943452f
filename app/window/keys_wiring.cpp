// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/keys_wiring.h"

#include "app/window/marked_export.h"
#include "core/access/access_service.h"
#include "ui/models/fact_text.h"
#include "ui/models/fault_sentence.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/main_window.h"
#include "ui/shell/passphrase_dialog.h"
#include "ui/shell/recovery_parts_dialog.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>

namespace attune::app {

KeysWiring::KeysWiring(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    if (!m_desk.session.facts().mayWrite())
        return;
    QAction *change = m_desk.window.actions().add({.id = QStringLiteral("person.passphrase"),
        .group = tr("Person"),
        .text = tr("Change passphrase…"),
        .icon = ui::Icon::Lock});
    connect(change, &QAction::triggered, this, &KeysWiring::changePassphrase);
}

void KeysWiring::changePassphrase()
{
    auto *dialog = new ui::PassphraseDialog(
        {.title = tr("Change passphrase"),
            .about = tr("It opens this centre here, and on your other workstations after their "
                        "next exchange."),
            .act = tr("Change"),
            .users = {},
            .secrets = {tr("Passphrase until now")}},
        [this](const ui::PassphraseAnswer &given, const ui::PassphraseDialog::Answer &answer) {
            m_desk.reading.begin(QStringLiteral("passphrase"),
                [this, given, answer](const std::stop_token &) -> Reading::Show {
                    vault::Vault &vault = m_desk.session.vault();
                    Done done = vault.checkPassphrase(given.secrets.front().toStdString());
                    const bool isTheirs = done || done.error().fault != Fault::Denied;
                    if (done)
                        done = vault.changePassphrase(given.passphrase.toStdString());
                    if (done)
                        done = m_desk.session.recordUsers();
                    return [answer, done, isTheirs] {
                        answer(done        ? QString()
                                : isTheirs ? ui::sentenceFor(done.error().fault)
                                           : tr("This is not your passphrase. Try again."));
                    };
                });
        },
        &m_desk.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void KeysWiring::makeRecoveryKey()
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Recovery key"),
        tr("Draw a recovery key in three parts? Any two of them open the centre when passphrases "
           "are lost. Parts that were printed before are worth nothing afterwards."),
        QMessageBox::Cancel, &m_desk.window);
    QPushButton *draw = question->addButton(tr("Draw"), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(draw, &QPushButton::clicked, this, &KeysWiring::drawRecoveryKey);
    question->open();
}

void KeysWiring::drawRecoveryKey()
{
    m_desk.reading.begin(
        QStringLiteral("recovery key"), [this](const std::stop_token &) -> Reading::Show {
            const auto parts =
                access::Service(m_desk.session.vault(), m_desk.session.statementClock())
                    .makeRecovery();
            const Done recorded = parts ? m_desk.session.recordUsers() : Done(parts.error());
            QStringList texts;
            for (std::size_t i = 0; parts && i < parts->size(); ++i)
                texts += QString::fromStdString((*parts)[i]);
            return [this, recorded, texts] {
                if (!texts.isEmpty())
                    showParts(texts); // they hold, told or not
                if (!recorded)
                    (new QMessageBox(QMessageBox::Warning, tr("Recovery key"),
                         ui::sentenceFor(recorded.error().fault), QMessageBox::Ok, &m_desk.window))
                        ->open();
            };
        });
}

void KeysWiring::showParts(const QStringList &parts)
{
    auto *dialog = new ui::RecoveryPartsDialog(parts, &m_desk.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ui::RecoveryPartsDialog::printWanted, this, [this, parts] {
        const Zone zone = m_desk.organisation->zoneOf({});
        const QString centre =
            QString::fromStdString(m_desk.session.paths().folder.filename().string());
        const QString day = ui::dayText(zone.dayOf(m_desk.session.clock().now()));
        openPrintDialog(
            m_desk, *this, [parts, centre, day] { return ui::recoverySheets(parts, centre, day); });
    });
    dialog->open();
}

} // namespace attune::app
