// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/calibration/evaluators_card.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/scope_chip.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace attune::ui {

EvaluatorsCard::EvaluatorsCard(QWidget *parent)
    : Card(tr("Evaluators"), parent)
{
    buildLayout();
    bindActions();
}

void EvaluatorsCard::buildLayout()
{
    m_view = new ScopeChip(tr("Show"));
    m_view->setMandatoryChoices({{QString::number(int(EvaluatorView::Points)), tr("Severity")},
        {QString::number(int(EvaluatorView::Logits)), tr("Severity, logits")},
        {QString::number(int(EvaluatorView::Drift)), tr("Drift")},
        {QString::number(int(EvaluatorView::Control)), tr("Control chart")},
        {QString::number(int(EvaluatorView::Expert)), tr("From a reference")}});
    addHeadWidget(m_view);
    m_reference = new ScopeChip(tr("Reference"));
    m_reference->hide();
    m_about = mutedLabel();
    m_about->setWrapping(true);
    m_rows = new IntervalRows(tr("Evaluators"), tr("Points"));
    body()->setSpacing(space::k8);
    body()->addWidget(m_reference, 0, Qt::AlignLeft);
    body()->addWidget(m_about);
    body()->addWidget(m_rows);
}

void EvaluatorsCard::bindActions()
{
    connect(m_view, &ScopeChip::chosen, this,
        [this](const QString &id) { setView(static_cast<EvaluatorView>(id.toInt())); });
    connect(m_reference, &ScopeChip::chosen, this, [this](const QString &id) {
        m_expert = id;
        arrange();
        explain(m_rows->current());
    });
    connect(m_rows, &IntervalRows::currentChanged, this, &EvaluatorsCard::explain);
    connect(m_rows, &IntervalRows::rowActivated, this, &EvaluatorsCard::explain);
}

void EvaluatorsCard::show(std::shared_ptr<const calibration::Board> board)
{
    m_board = std::move(board);
    if (!m_board->expert.empty())
        m_expert = QString::fromStdString(m_board->expert);
    arrange();
}

void EvaluatorsCard::setNamesMasked(bool masked)
{
    m_look.masked = masked;
    arrange();
}

void EvaluatorsCard::setView(EvaluatorView view)
{
    m_look.view = view;
    m_view->setCurrent(QString::number(int(view)));
    arrange();
    explain(m_rows->current());
}

void EvaluatorsCard::arrange()
{
    if (!m_board || !m_board->shown)
        return;
    m_look.expert.reset();
    std::vector<Choice> people{{{}, tr("choose…")}};
    const auto &raters = m_board->outcome.raters;
    for (std::size_t rater = 0; rater < raters.size(); ++rater) {
        // Behind a masked name stands the same person: the name itself is never on screen then.
        const QString id = QString::fromStdString(raters[rater].name);
        if (id.isEmpty())
            continue;
        people.push_back({id, evaluatorName(*m_board, rater, m_look.masked)});
        if (id == m_expert)
            m_look.expert = rater;
    }
    m_reference->setChoices(std::move(people));
    m_reference->setCurrent(m_look.expert ? m_expert : QString());
    m_reference->setVisible(m_look.view == EvaluatorView::Expert);
    m_about->setText(evaluatorHeading(*m_board, m_look));
    m_rows->setRows(evaluatorRows(*m_board, m_look), 0);
}

void EvaluatorsCard::explain(int row)
{
    if (!m_board || row < 0 || row >= m_rows->rowCount())
        return;
    const auto place = static_cast<std::size_t>(row);
    const bool isOver =
        m_look.view == EvaluatorView::Points || m_look.view == EvaluatorView::Logits;
    Q_EMIT reasonWanted(evaluatorName(*m_board, place, m_look.masked, isOver),
        evaluatorReason(*m_board, m_look, place));
}

} // namespace attune::ui
