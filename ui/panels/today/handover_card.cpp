// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/today/handover_card.h"

#include "ui/models/fact_text.h"
#include "ui/panels/today/handover_text.h"
#include "ui/widgets/action_list.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace attune::ui {

HandOverCard::HandOverCard(QWidget *parent)
    : Card(tr("Hand-over"), parent)
{
    buildLayout();
    bindActions();
}

void HandOverCard::buildLayout()
{
    m_write = new QPushButton(tr("Write note…"));
    m_write->setEnabled(false);
    addHeadWidget(m_write);
    m_notes = new ActionList(tr("Hand-over notes that wait"));
    m_state = mutedLabel();
    m_state->setWrapping(true);
    body()->addWidget(m_notes);
    body()->addWidget(m_state);
    body()->addStretch(1);
}

void HandOverCard::bindActions()
{
    connect(m_write, &QPushButton::clicked, this, &HandOverCard::writeNext);
    connect(m_notes, &ActionList::actionTriggered, this, &HandOverCard::open);
    connect(m_notes, &ActionList::opened, this, &HandOverCard::open);
}

void HandOverCard::show(std::shared_ptr<const handover::Snapshot> snapshot,
    std::shared_ptr<const facts::Organisation> organisation, const Zone &zone)
{
    m_snapshot = std::move(snapshot);
    m_organisation = std::move(organisation);
    m_zone = zone;
    showNotes();
    if (!m_dialog)
        return;
    // Somebody may have written meanwhile: show it, keep what was typed.
    const auto same = [&](const handover::HandOver &each) {
        return each.subject == m_dialog->handOver().subject;
    };
    const auto found = std::ranges::find_if(m_snapshot->open, same);
    if (found != m_snapshot->open.end())
        m_dialog->show(*found);
}

void HandOverCard::setMasked(bool masked)
{
    m_masked = masked;
    if (m_snapshot)
        showNotes();
}

void HandOverCard::showNotes()
{
    m_notes->setEntries(handOverEntries(*m_snapshot, *m_organisation, m_zone, m_masked));
    m_notes->setVisible(!m_snapshot->open.empty());
    m_write->setEnabled(m_snapshot->mayWrite);
    m_write->setToolTip(m_snapshot->mayWrite
            ? tr("For the hand-over at %1").arg(dayTimeText(m_snapshot->nextAt, m_zone))
            : tr("Only a supervisor who is signed in on this workstation may write one."));
    if (!m_snapshot->refuses.empty())
        m_state->setText(tr("Nothing can be decided on this workstation before somebody has looked "
                            "into it: other workstations hold other decisions of it."));
    else if (m_snapshot->last)
        m_state->setText(tr("The note for %1 was acknowledged by %2.")
                             .arg(dayTimeText(m_snapshot->last->at, m_zone),
                                 QString::fromStdString(m_snapshot->last->acknowledgedBy)));
    else
        m_state->setText(m_snapshot->open.empty() ? tr("No note waits.") : QString());
    m_state->setToolTip(QString::fromStdString(m_snapshot->refuses));
    m_state->setVisible(!m_state->text().isEmpty());
}

void HandOverCard::writeNext()
{
    if (m_snapshot->next) {
        openDialog(*m_snapshot->next);
        return;
    }
    handover::HandOver fresh;
    fresh.subject = handover::subjectFor(m_snapshot->nextAt);
    fresh.at = m_snapshot->nextAt;
    openDialog(fresh);
}

void HandOverCard::open(const QString &id)
{
    const auto place = id.toULongLong();
    if (m_snapshot && place < m_snapshot->open.size() && !m_snapshot->open[place].sides.empty())
        openDialog(m_snapshot->open[place]);
}

void HandOverCard::openDialog(const handover::HandOver &handOver)
{
    if (m_dialog)
        m_dialog->close();
    m_dialog = new HandOverDialog(
        {m_organisation, m_zone, handOver, m_snapshot->user, m_snapshot->mayWrite, m_masked},
        window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &HandOverDialog::writeWanted, this, &HandOverCard::writeWanted);
    connect(m_dialog, &HandOverDialog::acknowledgeWanted, this, &HandOverCard::acknowledgeWanted);
    connect(m_dialog, &HandOverDialog::takeBackWanted, this, &HandOverCard::takeBackWanted);
    m_dialog->open();
}

void HandOverCard::showOutcome(const QString &problem)
{
    if (!m_dialog)
        return;
    if (problem.isEmpty())
        m_dialog->accept();
    else
        m_dialog->complain(problem);
}

} // namespace attune::ui
