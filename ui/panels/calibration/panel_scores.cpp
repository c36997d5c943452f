// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The card of the Calibration panel that shows who gave what, and the notes beside it.
#include "ui/panels/calibration/calibration_panel.h"
#include "ui/panels/calibration/notes_model.h"
#include "ui/panels/calibration/scores_model.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace attune::ui {

namespace {

constexpr int kWideScores = 740; ///< holds the words of all buttons beside the title
constexpr int kNameWidth = 150, kMostNameWidth = 320, kLeastColumn = 56, kMostColumn = 132;

} // namespace

void CalibrationPanel::showScores()
{
    const auto &outcome = m_board->outcome;
    const auto &held = m_board->session().held;
    m_agree->setVisible(m_maySign && held && held->mayAgree);
    m_back->setVisible(m_interaction.has_value());
    m_listen->setVisible(m_interaction && outcome.interactions[*m_interaction].leg);
    if (m_interaction) {
        m_scoresModel->showInteraction(m_board, *m_interaction);
        m_scoresCard->setTitle(tr("Interaction %1").arg(interactionName(*m_board, *m_interaction)));
        m_scores->selectRow(m_scoresModel->rowOfQuestion(m_question));
    } else {
        const QModelIndex row = m_scores->currentIndex();
        const bool isSame = row.isValid() && m_scoresModel->questionOf(row.row()) == m_question
            && !m_scoresModel->isOfInteraction();
        const auto chosen =
            isSame ? std::optional(m_scoresModel->interactionOf(row.row())) : std::nullopt;
        m_scoresModel->showQuestion(m_board, m_question);
        m_scoresCard->setTitle(
            tr("Who gave what: %1")
                .arg(QString::fromStdString(outcome.questions[m_question].name)));
        if (m_scoresModel->rowCount() > 0)
            m_scores->selectRow(chosen ? std::max(0, m_scoresModel->rowOfInteraction(*chosen)) : 0);
    }
    const QString ground =
        tr("ground: below (orange) or above (blue) the mean of the row; Enter opens a row, Esc "
           "goes back");
    const QString agreed = agreedCountText(*m_board);
    m_scoresCard->setSubtitle(agreed.isEmpty() ? ground : tr("%1 · %2").arg(agreed, ground));
    showNotes();
    fitColumns();
}

/// Of the row that is chosen.
void CalibrationPanel::showNotes()
{
    const QModelIndex row = m_scores->currentIndex();
    if (!m_board || !m_board->shown || !row.isValid())
        return;
    const std::size_t question = m_scoresModel->questionOf(row.row());
    const std::size_t interaction = m_scoresModel->interactionOf(row.row());
    m_notesModel->show(m_board, interaction, question);
    m_notesTitle->setText(
        tr("Notes on “%1”, %2")
            .arg(QString::fromStdString(m_board->outcome.questions[question].name),
                interactionName(*m_board, interaction)));
    m_notes->resizeColumnsToContents();
    fitNotes();
}

/// Only in the room that the scores leave; “Why this?” has the notes as well.
void CalibrationPanel::fitNotes()
{
    const int rows = m_notesModel->rowCount();
    const int wanted = rowHeight() * rows + space::k4;
    const int around = m_notesTitle->sizeHint().height() + 2 * m_scoresCard->body()->spacing();
    const int scores = rowHeight() * m_scoresModel->rowCount()
        + m_scores->horizontalHeader()->height() + space::k4;
    const bool fits =
        rows > 0 && m_scoresCard->body()->geometry().height() >= scores + wanted + around;
    m_scores->setMaximumHeight(fits ? scores : QWIDGETSIZE_MAX);
    m_notes->setFixedHeight(std::max(wanted, 1));
    m_notes->setVisible(fits);
    m_notesTitle->setVisible(fits);
}

/// The names of the rows get what the columns of people leave; where that is too little, people
/// stand by their last names, closer, and without means. An export holds all.
void CalibrationPanel::fitColumns()
{
    const bool isNarrow = m_scoresCard->width() < scaled(kWideScores);
    for (QPushButton *button : {m_back, m_listen})
        button->setText(isNarrow ? QString() : button->accessibleName());
    for (const int spare : m_scoresModel->spareColumns())
        m_scores->setColumnHidden(spare, false); // what is hidden has no width to ask for
    const auto widthOf = [this](int column, int gap) {
        return std::clamp(m_scores->horizontalHeader()->sectionSizeHint(column) + gap,
            scaled(kLeastColumn), scaled(kMostColumn));
    };
    const auto leftBy = [&](int gap) {
        int left = m_scores->viewport()->width();
        for (int column = 1; column < m_scoresModel->columnCount(); ++column)
            left -= widthOf(column, gap);
        return left;
    };
    m_scoresModel->setNamesClose(false);
    const bool isClose = leftBy(space::k12) < scaled(kNameWidth);
    m_scoresModel->setNamesClose(isClose);
    const int gap = isClose ? 0 : space::k12;
    for (int column = 1; column < m_scoresModel->columnCount(); ++column)
        m_scores->setColumnWidth(column, widthOf(column, gap));
    int left = leftBy(gap);
    for (const int spare : m_scoresModel->spareColumns()) {
        const bool isTight = left < scaled(kNameWidth);
        m_scores->setColumnHidden(spare, isTight);
        left += isTight ? widthOf(spare, gap) : 0;
    }
    m_scores->setColumnWidth(0, std::clamp(left, scaled(kNameWidth), scaled(kMostNameWidth)));
}

/// Also where a scroll bar comes or goes.
bool CalibrationPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        fitColumns();
        fitNotes();
    }
    return Panel::eventFilter(watched, event);
}

void CalibrationPanel::openInteraction(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (m_scoresModel->isOfInteraction()) {
        const auto question = m_scoresModel->questionOf(index.row());
        m_questions->setCurrent(static_cast<int>(question));
        chooseQuestion(static_cast<int>(question));
        return;
    }
    m_interaction = m_scoresModel->interactionOf(index.row());
    showScores();
}

} // namespace attune::ui
