// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/calibration/calibration_panel.h"

#include "ui/charts/sparkline.h"
#include "ui/models/fact_text.h"
#include "ui/panels/calibration/discussion_timer.h"
#include "ui/panels/calibration/evaluators_card.h"
#include "ui/panels/calibration/notes_model.h"
#include "ui/panels/calibration/scores_model.h"
#include "ui/panels/calibration/session_bar.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/side_scroll.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/thin_progress.h"

#include <QAction>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace attune::ui {

namespace {

constexpr int kLeastQuestions = 3; ///< in sight at once in a small window

} // namespace

CalibrationPanel::CalibrationPanel(QWidget *parent)
    : Panel({QStringLiteral("calibration"), tr("Calibration"), tr("Quality"), Icon::Scales,
                QStringLiteral("calibration.md")},
        parent)
{
    buildLayout();
    bindActions();
    setHeading(tr("Calibration"), QString());
    setScopeUnused();
}

void CalibrationPanel::bindActions()
{
    m_export = new QAction(icon(Icon::Export), tr("Export…"), this);
    m_export->setToolTip(tr("This session as a document or table, with who exports it and why"));
    m_new = new QAction(icon(Icon::Calendar), tr("New session…"), this);
    m_new->setToolTip(tr("Plans a session: form, people, interactions, deadline"));
    m_new->setVisible(false);
    m_step = new QAction(this);
    m_step->setVisible(false);
    setHeadingActions({m_export, m_new, m_step}, m_step);
    connect(m_new, &QAction::triggered, this, &CalibrationPanel::newWanted);
    connect(m_step, &QAction::triggered, this, &CalibrationPanel::takeStep);
    connect(m_export, &QAction::triggered, this, &CalibrationPanel::exportWanted);
    connect(m_bar, &SessionBar::printWanted, this, &CalibrationPanel::printWanted);
    connect(m_bar, &SessionBar::alikeWanted, this,
        [this] { Q_EMIT alikeWanted(QString::fromStdString(m_bar->line()->source)); });
    connect(m_bar, &SessionBar::chosen, this, &CalibrationPanel::turnTo);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        const calibration::SessionLine *line = m_bar->line();
        if (line && isWaiting(*line))
            Q_EMIT extendWanted(QString::fromStdString(line->source));
        else
            Q_EMIT importWanted();
    });
    for (std::size_t tile = 0; tile < m_tiles.size(); ++tile)
        connect(m_tiles[tile], &KpiTile::activated, this, [this, tile] {
            explain(boardTiles(*m_board)[tile].caption, tileReason(*m_board, tile));
            m_side->ensureWidgetVisible(m_why, 0, 0);
        });
    connect(m_questions, &IntervalRows::currentChanged, this, &CalibrationPanel::chooseQuestion);
    connect(m_questions, &IntervalRows::rowActivated, this, [this] { m_scores->setFocus(); });
    connect(m_scores, &QTableView::activated, this, &CalibrationPanel::openInteraction);
    connect(m_scores->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &now) {
            showNotes();
            if (!now.isValid() || !m_scoresModel->isOfInteraction())
                return;
            m_question = m_scoresModel->questionOf(now.row());
            m_questions->setCurrent(static_cast<int>(m_question));
            explain(tr("Question"), questionReason(*m_board, m_question, m_masked));
        });
    m_scores->viewport()->installEventFilter(this);
    m_scoresCard->installEventFilter(this);
    connect(m_back, &QPushButton::clicked, this, &CalibrationPanel::stepBack);
    connect(m_agree, &QPushButton::clicked, this, [this] {
        const auto &outcome = m_board->outcome;
        const QModelIndex row = m_scores->currentIndex();
        if (!row.isValid())
            return;
        const std::size_t interaction = m_scoresModel->interactionOf(row.row());
        Q_EMIT consensusWanted(QString::fromStdString(m_board->session().source),
            QString::fromStdString(outcome.interactions[interaction].contact),
            QString::fromStdString(outcome.questions[m_question].name));
    });
    connect(m_listen, &QPushButton::clicked, this, [this] {
        const LegKey leg = m_board->outcome.interactions[*m_interaction].leg;
        Q_EMIT goToRequested(
            QStringLiteral("interactions"), QStringLiteral("leg:%1").arg(leg.value));
    });
    connect(m_evaluators, &EvaluatorsCard::reasonWanted, this, &CalibrationPanel::explain);
}

void CalibrationPanel::applyScope(const Scope &)
{
    progress()->begin();
    Q_EMIT boardWanted(m_source);
}

void CalibrationPanel::show(std::shared_ptr<const calibration::Board> board, const Zone &zone)
{
    progress()->end();
    const bool isOther = !m_board || !m_board->shown || !board->shown
        || m_board->session().source != board->session().source;
    m_board = std::move(board);
    m_zone = zone;
    m_bar->show(m_board, zone);
    m_source = m_board->shown ? QString::fromStdString(m_board->session().source) : QString();
    showPage();
    if (!m_board->open || !m_board->shown)
        return;
    turnTo(); // what was chosen may have been revealed meanwhile
    const std::vector<Kpi> tiles = boardTiles(*m_board);
    for (std::size_t i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->set(tiles[i]);
    showCourse();
    m_evaluators->show(m_board);
    showOwn();
    m_next->setText(nextSessionSentences(*m_board).join(QLatin1Char(' ')));
    std::vector<IntervalRow> rows;
    for (const calibration::Question &question : m_board->outcome.questions)
        rows.push_back(questionRow(question));
    constexpr double kReliable = 0.8;
    const int count = static_cast<int>(rows.size());
    m_questions->setRows(std::move(rows), kReliable);
    m_questionScroll->setMinimumHeight(rowHeight() * (std::min(count, kLeastQuestions) + 1));
    const int whole = m_questions->sizeHint().height();
    m_questionsCard->setMaximumHeight(m_questionsCard->sizeHint().height()
        - m_questionScroll->sizeHint().height()
        + std::max(whole, m_questionScroll->minimumHeight()));
    if (isOther) {
        m_question = 0;
        m_interaction.reset();
        m_scores->setCurrentIndex({});
    }
    m_question = std::min(m_question, m_board->outcome.questions.size() - 1);
    m_questions->setCurrent(static_cast<int>(m_question));
    chooseQuestion(static_cast<int>(m_question));
}

/// The session that is chosen, or why nothing of it can be seen.
void CalibrationPanel::showPage()
{
    const calibration::SessionLine *line = m_board->open ? m_bar->line() : nullptr;
    const bool usable = m_board->open && m_board->shown && line && !isWaiting(*line);
    m_pages->setCurrentIndex(usable ? 0 : 1);
    m_export->setEnabled(usable);
    m_bar->setUsable(usable);
    showStep();
    if (usable)
        setHeading(sessionHeading(m_board->session()), boardScopeLine(*m_board));
    else if (line && isWaiting(*line))
        setHeading(sessionHeading(*line), waitingScopeLine(*line, m_zone));
    else
        setHeading(tr("Calibration"), QString());
    if (!usable)
        showEmpty();
}

void CalibrationPanel::showEmpty()
{
    const calibration::SessionLine *line = m_bar->line();
    if (!m_board->open)
        m_empty->set(EmptyKind::NoRight,
            tr("What people gave to others' work is not yours to see: ask an administrator."));
    else if (line && isWaiting(*line))
        m_empty->set(EmptyKind::NothingDue, waitingText(*line, m_masked),
            line->held && line->held->mayExtend && line->held->deadline ? tr("Extend the deadline…")
                                                                        : QString());
    else
        m_empty->set(EmptyKind::FirstUse,
            tr("There are no ratings yet. Import a table of interaction, evaluator, question and "
               "score; each source is a session."),
            tr("Import…"));
}

void CalibrationPanel::turnTo()
{
    const calibration::SessionLine *line = m_bar->line();
    if (!line)
        return;
    const QString source = QString::fromStdString(line->source);
    if (isWaiting(*line) || source == m_source)
        return showPage();
    m_source = source;
    showStep(); // what is offered is of the session that was chosen, also before its figures come
    progress()->begin();
    Q_EMIT boardWanted(m_source);
}

void CalibrationPanel::showCourse()
{
    std::vector<double> course = alphaCourse(*m_board);
    m_course->setVisible(course.size() > 1);
    m_course->setSubtitle(
        tr("α of %Ln session(s), this one last", nullptr, static_cast<int>(course.size())));
    m_courseLine->setValues(std::move(course));
    m_bar->setToolTip(unreadableText(m_board->unreadable));
}

BoardLook CalibrationPanel::look() const
{
    return m_evaluators->look();
}

void CalibrationPanel::explain(const QString &of, const QStringList &sentences)
{
    m_why->setAside(of);
    m_whyText->setText(sentences.join(QStringLiteral("\n\n")));
}

void CalibrationPanel::chooseQuestion(int question)
{
    if (!m_board || question < 0)
        return;
    m_question = static_cast<std::size_t>(question);
    explain(tr("Question"), questionReason(*m_board, m_question, m_masked));
    if (m_interaction)
        m_scores->selectRow(m_scoresModel->rowOfQuestion(m_question));
    else
        showScores();
}

void CalibrationPanel::setNamesMasked(bool masked)
{
    m_masked = masked;
    m_scoresModel->setNamesMasked(masked);
    m_notesModel->setNamesMasked(masked);
    m_evaluators->setNamesMasked(masked);
    m_bar->setNamesMasked(masked);
    showOwn();
    if (m_board)
        showPage();
    if (m_board && m_board->shown)
        explain(tr("Question"), questionReason(*m_board, m_question, m_masked));
}

void CalibrationPanel::open(const QString &target)
{
    if (!target.startsWith(QLatin1String("source:")))
        return;
    const QString source = target.mid(7);
    m_bar->choose(source);
    if (m_board && m_bar->line())
        return; // what was asked for, or why it cannot be read yet
    m_source = source;
    progress()->begin();
    Q_EMIT boardWanted(m_source);
}

void CalibrationPanel::setMay(bool plan, bool sign)
{
    m_new->setVisible(plan);
    m_maySign = sign;
    m_bar->setMaySign(sign);
}

void CalibrationPanel::showOwn()
{
    // On a shared screen it would be everybody's.
    const QStringList letter =
        m_board && m_board->shown && !m_masked ? ownLetter(*m_board) : QStringList();
    m_own->setVisible(!letter.isEmpty());
    m_ownText->setText(letter.join(QStringLiteral("\n\n")));
}

bool CalibrationPanel::step(int by)
{
    const int row = m_questions->current() + by;
    if (m_pages->currentIndex() != 0 || row < 0 || row >= m_questions->rowCount())
        return false;
    m_questions->setCurrent(row);
    chooseQuestion(row);
    m_timer->restart();
    return true;
}

bool CalibrationPanel::stepBack()
{
    if (!m_interaction)
        return false;
    m_interaction.reset();
    showScores();
    m_scores->setFocus();
    return true;
}

bool CalibrationPanel::exportView()
{
    if (!m_export->isEnabled())
        return false;
    Q_EMIT exportWanted();
    return true;
}

QList<QWidget *> CalibrationPanel::regions()
{
    QList<QWidget *> out;
    if (m_bar->isVisibleTo(this))
        out += m_bar->chooser();
    if (m_pages->currentIndex() != 0)
        return out + QList<QWidget *>{m_empty};
    return out + QList<QWidget *>{m_questions, m_scores, m_evaluators->rows()};
}

} // namespace attune::ui
