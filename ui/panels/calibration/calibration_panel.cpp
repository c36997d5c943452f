// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/calibration/calibration_panel.h"

#include "ui/models/fact_text.h"
#include "ui/panels/calibration/discussion_timer.h"
#include "ui/panels/calibration/evaluators_card.h"
#include "ui/panels/calibration/score_delegate.h"
#include "ui/panels/calibration/scores_model.h"
#include "ui/panels/calibration/sessions_model.h"
#include "ui/panels/panel_pages.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/side_scroll.h"
#include "ui/widgets/table_setup.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/thin_progress.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace attune::ui {

namespace {

constexpr int kTiles = 5;
constexpr int kSideWidth = 376;
constexpr int kMostSessions = 3, kMostQuestions = 6; ///< in sight at once
constexpr int kNameWidth = 150, kLeastColumn = 64, kMostColumn = 132;

TextLabel *sentences()
{
    auto *out = mutedLabel();
    out->setWrapping(true);
    out->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return out;
}

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

void CalibrationPanel::buildLayout()
{
    m_empty = new EmptyState;
    m_pages = layPages(*this, buildPage(), m_empty);
}

QWidget *CalibrationPanel::buildPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k12);
    m_tiles = addKpiRow(*column, kTiles);

    auto *questions = new Card(tr("Questions, most divergent first"));
    questions->setSubtitle(
        tr("dot = alpha with 95 % interval, ring = exact agreement, dashed = 0.80, reliable"));
    m_questions = new IntervalRows(tr("Questions, most divergent first"), tr("Alpha"));
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_questions);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    scroll->setFixedHeight(rowHeight() * (kMostQuestions + 1));
    questions->body()->addWidget(scroll);

    auto *left = new QVBoxLayout;
    left->setSpacing(space::k12);
    left->addWidget(questions);
    left->addWidget(buildScores(), 1);
    auto *lower = new QHBoxLayout;
    lower->setSpacing(space::k12);
    lower->addLayout(left, 1);
    m_side = new SideScroll(buildSide(), scaled(kSideWidth));
    lower->addWidget(m_side);
    column->addLayout(lower, 1);
    return page;
}

Card *CalibrationPanel::buildScores()
{
    m_scoresCard = new Card(tr("Who gave what"));
    m_back = new QPushButton(icon(Icon::ArrowLeft), tr("All interactions"));
    m_listen = new QPushButton(icon(Icon::Headset), tr("Open interaction"));
    m_agree = new QPushButton(icon(Icon::CheckCircle), tr("Record consensus…"));
    m_agree->setToolTip(tr("What all hold to be right of the chosen question"));
    m_timer = new DiscussionTimer;
    m_scoresCard->addHeadWidget(m_timer);
    m_scoresCard->addHeadWidget(m_agree);
    m_scoresCard->addHeadWidget(m_back);
    m_scoresCard->addHeadWidget(m_listen);
    m_scoresModel = new ScoresModel(this);
    m_scores = new QTableView;
    dressTable(m_scores);
    m_scores->setModel(m_scoresModel);
    m_scores->setItemDelegate(new ScoreDelegate(m_scores));
    m_scores->setAccessibleName(tr("Who gave what"));
    m_scores->horizontalHeader()->setStretchLastSection(false);
    m_scores->setMinimumHeight(rowHeight() * 4);
    m_scoresCard->body()->addWidget(m_scores, 1);
    return m_scoresCard;
}

QWidget *CalibrationPanel::buildSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k12);
    m_sessionsCard = new Card(tr("Sessions"));
    m_sessionsModel = new SessionsModel(this);
    m_sessions = new QListView;
    dressTwoLineList(m_sessions);
    m_sessions->setModel(m_sessionsModel);
    m_sessions->setAccessibleName(tr("Sessions"));
    m_sessionsCard->body()->addWidget(m_sessions);
    m_evaluators = new EvaluatorsCard;
    m_why = new Card(tr("Why this?"));
    m_whyText = sentences();
    m_why->body()->addWidget(m_whyText);
    m_own = new Card(tr("For you alone"));
    m_ownText = sentences();
    m_own->body()->addWidget(m_ownText);
    addOwnButtons();
    auto *next = new Card(tr("Next session"));
    m_next = sentences();
    next->body()->addWidget(m_next);
    for (QWidget *card : {static_cast<QWidget *>(m_sessionsCard),
             static_cast<QWidget *>(m_evaluators), static_cast<QWidget *>(m_why),
             static_cast<QWidget *>(m_own), static_cast<QWidget *>(next)})
        column->addWidget(card);
    column->addStretch(1);
    return side;
}

/// A page for a desk drawer or a file, about whoever is signed in; and the session on paper.
void CalibrationPanel::addOwnButtons()
{
    const auto button = [this](Card *card, Icon sign, const QString &text, const QString &name,
                            const QString &tip, auto wanted) {
        auto *made = new QPushButton(icon(sign), text);
        made->setAccessibleName(name);
        made->setToolTip(tip);
        made->setAutoDefault(false);
        card->addHeadWidget(made);
        connect(made, &QPushButton::clicked, this, wanted);
    };
    button(m_own, Icon::Email, tr("Save…"), tr("Save as a letter to yourself"),
        tr("As a letter to yourself: a document or a text"), &CalibrationPanel::letterWanted);
    button(m_own, Icon::Document, tr("Print…"), tr("Print as a letter to yourself"),
        tr("As a letter to yourself, on paper"), &CalibrationPanel::letterPrintWanted);
    button(m_sessionsCard, Icon::Document, tr("Print…"), tr("Print this session"),
        tr("This session on paper, with who prints it and why"), &CalibrationPanel::printWanted);
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
    connect(m_empty, &EmptyState::actionTriggered, this, &CalibrationPanel::importWanted);
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
            if (!now.isValid() || !m_scoresModel->isOfInteraction())
                return;
            m_question = m_scoresModel->questionOf(now.row());
            m_questions->setCurrent(static_cast<int>(m_question));
            explain(tr("Question"), questionReason(*m_board, m_question, m_masked));
        });
    connect(m_back, &QPushButton::clicked, this, &CalibrationPanel::stepBack);
    connect(m_agree, &QPushButton::clicked, this, [this] {
        const auto &outcome = m_board->outcome;
        Q_EMIT consensusWanted(QString::fromStdString(m_board->session().source),
            QString::fromStdString(outcome.interactions[*m_interaction].contact),
            QString::fromStdString(outcome.questions[m_question].name));
    });
    connect(m_listen, &QPushButton::clicked, this, [this] {
        const LegKey leg = m_board->outcome.interactions[*m_interaction].leg;
        Q_EMIT goToRequested(
            QStringLiteral("interactions"), QStringLiteral("leg:%1").arg(leg.value));
    });
    connect(m_sessions->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &now) {
            const QString source = m_sessionsModel->source(now.row());
            showStep();
            if (const QStringList why = m_sessionsModel->waitingFor(now.row()); !why.isEmpty()) {
                explain(now.data().toString(), why);
                m_side->ensureWidgetVisible(m_why, 0, 0);
                return;
            }
            if (source.isEmpty() || source == m_source)
                return;
            m_source = source;
            progress()->begin();
            Q_EMIT boardWanted(m_source);
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
    const bool usable = m_board->open && m_board->shown.has_value();
    m_pages->setCurrentIndex(usable ? 0 : 1);
    m_export->setEnabled(usable);
    if (!usable) {
        setHeading(tr("Calibration"), QString());
        showEmpty();
        return;
    }
    m_source = QString::fromStdString(m_board->session().source);
    setHeading(sessionName(m_board->session()), boardScopeLine(*m_board));
    const std::vector<Kpi> tiles = boardTiles(*m_board);
    for (std::size_t i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->set(tiles[i]);
    m_sessionsModel->show(m_board, zone);
    m_sessionsCard->setSubtitle(unreadableText(m_board->unreadable));
    m_sessions->setFixedHeight(
        twoLineRowHeight() * std::min(m_sessionsModel->rowCount(), kMostSessions) + 2);
    m_sessions->setCurrentIndex(m_sessionsModel->index(m_sessionsModel->rowShown()));
    showStep();
    m_evaluators->show(m_board);
    showOwn();
    m_next->setText(nextSessionSentences(*m_board).join(QLatin1Char(' ')));
    std::vector<IntervalRow> rows;
    for (const calibration::Question &question : m_board->outcome.questions)
        rows.push_back(questionRow(question));
    constexpr double kReliable = 0.8;
    m_questions->setRows(std::move(rows), kReliable);
    if (isOther) {
        m_question = 0;
        m_interaction.reset();
    }
    m_question = std::min(m_question, m_board->outcome.questions.size() - 1);
    m_questions->setCurrent(static_cast<int>(m_question));
    chooseQuestion(static_cast<int>(m_question));
}

void CalibrationPanel::showEmpty()
{
    if (!m_board->open)
        m_empty->set(EmptyKind::NoRight,
            tr("What people gave to others' work is not yours to see: ask an administrator."));
    else
        m_empty->set(EmptyKind::FirstUse,
            tr("There are no ratings yet. Import a table of interaction, evaluator, question and "
               "score; each source is a session."),
            tr("Import…"));
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

void CalibrationPanel::showScores()
{
    const auto &outcome = m_board->outcome;
    const auto &held = m_board->session().held;
    m_agree->setVisible(m_interaction && held && held->mayAgree);
    m_back->setVisible(m_interaction.has_value());
    m_listen->setVisible(m_interaction && outcome.interactions[*m_interaction].leg);
    if (m_interaction) {
        m_scoresModel->showInteraction(m_board, *m_interaction);
        m_scoresCard->setTitle(
            tr("Interaction %1")
                .arg(QString::fromStdString(outcome.interactions[*m_interaction].contact)));
        m_scores->selectRow(m_scoresModel->rowOfQuestion(m_question));
    } else {
        m_scoresModel->showQuestion(m_board, m_question);
        m_scoresCard->setTitle(
            tr("Who gave what: %1")
                .arg(QString::fromStdString(outcome.questions[m_question].name)));
        if (m_scoresModel->rowCount() > 0)
            m_scores->selectRow(0);
    }
    m_scoresCard->setSubtitle(
        tr("ground: below (orange) or above (blue) the mean of the row; Enter opens a row, Esc "
           "goes back"));
    fitColumns();
}

void CalibrationPanel::fitColumns()
{
    for (int column = 0; column < m_scoresModel->columnCount(); ++column)
        m_scores->setColumnWidth(column,
            column == 0
                ? scaled(kNameWidth)
                : std::clamp(m_scores->horizontalHeader()->sectionSizeHint(column) + space::k12,
                    scaled(kLeastColumn), scaled(kMostColumn)));
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

void CalibrationPanel::setNamesMasked(bool masked)
{
    m_masked = masked;
    m_scoresModel->setNamesMasked(masked);
    m_evaluators->setNamesMasked(masked);
    showOwn();
    if (m_board && m_board->shown)
        explain(tr("Question"), questionReason(*m_board, m_question, m_masked));
}

void CalibrationPanel::open(const QString &target)
{
    if (!target.startsWith(QLatin1String("source:")))
        return;
    m_source = target.mid(7);
    progress()->begin();
    Q_EMIT boardWanted(m_source);
}

void CalibrationPanel::setMayPlan(bool may)
{
    m_new->setVisible(may);
}

void CalibrationPanel::showOwn()
{
    // On a shared screen it would be everybody's.
    const QStringList letter =
        m_board && m_board->shown && !m_masked ? ownLetter(*m_board) : QStringList();
    m_own->setVisible(!letter.isEmpty());
    m_ownText->setText(letter.join(QStringLiteral("\n\n")));
}

/// What who is signed in can do next with the session that is chosen.
void CalibrationPanel::showStep()
{
    const calibration::Held *held = m_sessionsModel->held(m_sessions->currentIndex().row());
    const bool any =
        held && (held->mine > 0 || held->mayReveal || held->mayConclude || held->mayClose);
    m_step->setVisible(any);
    if (!any)
        return;
    if (held->mine > 0)
        m_step->setText(tr("Score %n interaction(s)…", nullptr, static_cast<int>(held->mine)));
    else
        m_step->setText(held->mayReveal ? tr("Reveal…")
                : held->mayConclude     ? tr("Agree and conclude…")
                                        : tr("Close…"));
}

void CalibrationPanel::takeStep()
{
    const int row = m_sessions->currentIndex().row();
    const calibration::Held *held = m_sessionsModel->held(row);
    if (!held)
        return;
    const QString session = m_sessionsModel->source(row);
    if (held->mine > 0)
        Q_EMIT scoreWanted(session);
    else if (held->mayReveal)
        Q_EMIT revealWanted(session);
    else if (held->mayConclude)
        Q_EMIT concludeWanted(session);
    else
        Q_EMIT closeWanted(session);
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
    if (m_pages->currentIndex() != 0)
        return {m_empty};
    return {m_questions, m_scores, m_sessions, m_evaluators->rows()};
}

} // namespace attune::ui
