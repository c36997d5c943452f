// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where in the Calibration panel.
#include "ui/charts/sparkline.h"
#include "ui/panels/calibration/calibration_panel.h"
#include "ui/panels/calibration/discussion_timer.h"
#include "ui/panels/calibration/evaluators_card.h"
#include "ui/panels/calibration/notes_model.h"
#include "ui/panels/calibration/score_delegate.h"
#include "ui/panels/calibration/scores_model.h"
#include "ui/panels/calibration/session_bar.h"
#include "ui/panels/panel_pages.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/side_scroll.h"
#include "ui/widgets/table_setup.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace attune::ui {

namespace {

constexpr int kTiles = 5;
constexpr int kSideWidth = 376;
constexpr int kLeastScores = 1; ///< in sight at once in a small window
constexpr int kCourseHeight = 64;

TextLabel *sentences()
{
    auto *out = mutedLabel();
    out->setWrapping(true);
    out->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return out;
}

} // namespace

void CalibrationPanel::buildLayout()
{
    m_empty = new EmptyState;
    m_pages = layPages(*this, buildPage(), m_empty);
    m_bar = new SessionBar;
    m_bar->hide();
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(0, m_bar);
    column->setSpacing(space::k12);
}

QWidget *CalibrationPanel::buildPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k12);
    m_tiles = addKpiRow(*column, kTiles);

    m_questionsCard = new Card(tr("Questions, most divergent first"));
    m_questionsCard->setSubtitle(
        tr("dot = alpha with 95 % interval, ring = exact agreement, dashed = 0.80, reliable"));
    m_questions = new IntervalRows(tr("Questions, most divergent first"), tr("Alpha"));
    m_questionScroll = new QScrollArea;
    m_questionScroll->setWidget(m_questions);
    m_questionScroll->setWidgetResizable(true);
    m_questionScroll->setFrameShape(QFrame::NoFrame);
    m_questionScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_questionScroll->setFocusPolicy(Qt::NoFocus);
    m_questionsCard->body()->addWidget(m_questionScroll);

    auto *left = new QVBoxLayout;
    left->setSpacing(space::k12);
    left->addWidget(m_questionsCard, 2);
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
    for (QPushButton *button : {m_back, m_listen}) { // in a narrow card their words go
        button->setAccessibleName(button->text());
        button->setToolTip(button->text());
    }
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
    m_scores->setMinimumHeight(rowHeight() * (kLeastScores + 1) + space::k4);
    m_scoresCard->body()->addWidget(m_scores, 1);
    m_notesTitle = new TextLabel(TextStyle::BodyStrong);
    m_notesTitle->setElided(true);
    m_notesModel = new NotesModel(this);
    m_notes = new QTableView;
    dressTable(m_notes);
    m_notes->setModel(m_notesModel);
    m_notes->horizontalHeader()->hide();
    m_notes->horizontalHeader()->setStretchLastSection(true);
    m_notes->setSelectionMode(QAbstractItemView::NoSelection);
    m_notes->setAccessibleName(tr("Notes of the chosen question and interaction"));
    m_scoresCard->body()->addWidget(m_notesTitle);
    m_scoresCard->body()->addWidget(m_notes);
    m_scoresCard->body()->addItem(
        new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding));
    return m_scoresCard;
}

QWidget *CalibrationPanel::buildSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k12);
    m_course = new Card(tr("Agreement over the sessions"));
    m_courseLine = new Sparkline(tr("Agreement over the sessions"));
    m_courseLine->setFixedHeight(scaled(kCourseHeight));
    m_course->body()->addWidget(m_courseLine);
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
    for (QWidget *card : {static_cast<QWidget *>(m_evaluators), static_cast<QWidget *>(m_why),
             static_cast<QWidget *>(m_course), static_cast<QWidget *>(m_own),
             static_cast<QWidget *>(next)})
        column->addWidget(card);
    column->addStretch(1);
    return side;
}

/// A page for a desk drawer or a file, about whoever is signed in.
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
}

} // namespace attune::ui
