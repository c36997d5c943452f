// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/peer_review/peer_review_panel.h"

#include "ui/panels/panel_pages.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/fact_rows.h"
#include "ui/widgets/head_sorting.h"
#include "ui/widgets/rows_model.h"
#include "ui/widgets/side_scroll.h"
#include "ui/widgets/state_delegate.h"
#include "ui/widgets/table_setup.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/thin_progress.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace attune::ui {

namespace {

constexpr int kTiles = 5;
constexpr int kSideWidth = 348;
constexpr int kContactLetters = 32; ///< the queue, the channel, the day and the time

QPushButton *smallButton(Icon sign, const QString &text)
{
    auto *out = new QPushButton(icon(sign), text);
    out->setAutoDefault(false);
    return out;
}

} // namespace

PeerReviewPanel::PeerReviewPanel(QWidget *parent)
    : Panel({QStringLiteral("peer-review"), tr("Peer review"), tr("Quality"), Icon::PeopleSwap,
                QStringLiteral("peer-review.md")},
        parent)
{
    buildLayout();
    bindActions();
    setHeading(tr("Peer review"), QString());
    setScopeUnused();
}

void PeerReviewPanel::buildLayout()
{
    m_empty = new EmptyState;
    m_pages = layPages(*this, buildPage(), m_empty);
}

QWidget *PeerReviewPanel::buildPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k12);
    m_tiles = addKpiRow(*column, kTiles);
    auto *lower = new QHBoxLayout;
    lower->setSpacing(space::k12);
    lower->addWidget(buildAssignments(), 1);
    m_side = new SideScroll(buildSide(), scaled(kSideWidth));
    lower->addWidget(m_side);
    column->addLayout(lower, 1);
    return page;
}

Card *PeerReviewPanel::buildAssignments()
{
    auto *card = new Card(tr("Assignments"));
    card->setSubtitle(tr("agents are masked in teams under four"));
    m_choice = new QComboBox;
    m_choice->setAccessibleName(tr("Cycle"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_end = smallButton(Icon::Check, tr("End cycle…"));
    card->addHeadWidget(m_choice);
    card->addHeadWidget(m_end);
    m_model = new RowsModel(this);
    m_table = new QTableView;
    dressTable(m_table);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Assignments"));
    addHeadSorting(m_table, m_model);
    m_fit = new ColumnFit(m_table);
    m_table->setItemDelegateForColumn(0, new StateDelegate(m_table));
    card->body()->addWidget(m_table, 1);
    return card;
}

QWidget *PeerReviewPanel::buildSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k12);
    m_reviewCard = new Card(tr("Review"));
    m_stand = mutedLabel();
    m_stand->setWrapping(true);
    m_answers = new FactRows(tr("Answers"));
    m_review = smallButton(Icon::Check, tr("Review…"));
    m_replace = smallButton(Icon::Sync, tr("Replace…"));
    m_replace->setToolTip(tr("The next contact of the same draw; needs a reason and is counted"));
    m_reassign = smallButton(Icon::PeopleSwap, tr("Reassign…"));
    m_reassign->setToolTip(tr("Somebody else reviews it, by the same rules; needs a reason and is "
                              "counted"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::k8);
    buttons->addWidget(m_review);
    buttons->addStretch(1);
    auto *others = new QHBoxLayout; // in German the three need more than the column has
    others->setSpacing(space::k8);
    others->addWidget(m_replace);
    others->addWidget(m_reassign);
    others->addStretch(1);
    m_reviewCard->body()->addWidget(m_stand);
    m_reviewCard->body()->addWidget(m_answers);
    m_reviewCard->body()->addLayout(buttons);
    m_reviewCard->body()->addLayout(others);
    m_whyPair = new Card(tr("Why this pair"));
    m_facts = new FactRows(tr("Why this pair"));
    m_whyPair->body()->addWidget(m_facts);
    m_why = new Card(tr("Why this?"));
    m_whyText = mutedLabel();
    m_whyText->setWrapping(true);
    m_whyText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_why->body()->addWidget(m_whyText);
    for (Card *card : {m_why, m_reviewCard, m_whyPair})
        column->addWidget(card);
    column->addStretch(1);
    return side;
}

void PeerReviewPanel::bindActions()
{
    m_certificate = new QAction(icon(Icon::Document), tr("Draw certificate"), this);
    m_certificate->setToolTip(tr("How the contacts were drawn, so that anybody can draw again"));
    m_rules = new QAction(tr("Assignment rules"), this);
    m_step = new QAction(this);
    m_step->setVisible(false); // until it is known what comes next
    setHeadingActions({m_certificate, m_rules, m_step}, m_step);
    connect(m_certificate, &QAction::triggered, this, [this] {
        if (hasCycle())
            explain(tr("Draw certificate"), certificateText(view()));
    });
    connect(m_rules, &QAction::triggered, this, [this] {
        if (hasCycle())
            explain(tr("Assignment rules"), assignmentRules(view()));
    });
    connect(m_step, &QAction::triggered, this, &PeerReviewPanel::takeStep);
    connect(m_empty, &EmptyState::actionTriggered, this, &PeerReviewPanel::planWanted);
    for (std::size_t tile = 0; tile < m_tiles.size(); ++tile)
        connect(m_tiles[tile], &KpiTile::activated, this, [this, tile] {
            if (hasCycle())
                explain(peerTiles(view())[tile].caption, peerTileReason(view(), tile));
        });
    connect(m_choice, &QComboBox::activated, this, [this](int at) {
        m_cycle = m_choice->itemData(at).toString();
        progress()->begin();
        Q_EMIT snapshotWanted(m_cycle);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &PeerReviewPanel::showPlace);
    connect(m_table, &QTableView::activated, this, [this] {
        if (m_review->isVisible() && m_review->isEnabled())
            m_review->click();
    });
    const auto ofPlace = [this](QPushButton *button, auto signal) {
        connect(button, &QPushButton::clicked, this, [this, signal] {
            if (place() >= 0)
                Q_EMIT(this->*signal)(m_cycle, place());
        });
    };
    ofPlace(m_review, &PeerReviewPanel::reviewWanted);
    ofPlace(m_replace, &PeerReviewPanel::replaceWanted);
    ofPlace(m_reassign, &PeerReviewPanel::reassignWanted);
    connect(banner(), &Banner::actionTriggered, this, [this] {
        if (waitsForNext())
            Q_EMIT nextWanted(QString::fromStdString(m_snapshot->nextDue->after));
    });
    connect(m_end, &QPushButton::clicked, this, [this] { Q_EMIT endWanted(m_cycle); });
}

void PeerReviewPanel::applyScope(const Scope &)
{
    progress()->begin();
    Q_EMIT snapshotWanted(m_cycle);
}

void PeerReviewPanel::show(std::shared_ptr<const peer_review::Snapshot> snapshot)
{
    progress()->end();
    m_snapshot = std::move(snapshot);
    m_pages->setCurrentIndex(hasCycle() ? 0 : 1);
    if (hasCycle()) {
        m_cycle = QString::fromStdString(m_snapshot->shown->state.subject);
        showCycle();
    } else {
        setHeading(tr("Peer review"), QString());
        if (!m_snapshot->open)
            m_empty->set(EmptyKind::NoRight,
                tr("Reviews of people's work are not yours to see: ask an administrator."));
        else
            m_empty->set(EmptyKind::FirstUse,
                tr("There is no cycle of peer review yet. A cycle draws contacts once, and who "
                   "reviews them."),
                m_mayPlan ? tr("New cycle…") : QString());
        Q_EMIT badgeChanged(0, Tone::Warning);
    }
    showStep();
    proposeNext();
}

/// A cycle begins when somebody signs it: here it is only said that it is time, once.
void PeerReviewPanel::proposeNext()
{
    if (!waitsForNext() || m_proposed == m_snapshot->nextDue->after || banner()->isSaying())
        return;
    const peer_review::NextDue &due = *m_snapshot->nextDue;
    m_proposed = due.after;
    banner()->say({Tone::Info,
        tr("The cycle after “%1” is due since %2.")
            .arg(QString::fromStdString(due.title), view().day(due.since)),
        tr("Start next cycle"), {}, true});
}

void PeerReviewPanel::showCycle()
{
    setHeading(peerHeading(view()), peerScopeLine(view()));
    const auto tiles = peerTiles(view());
    for (std::size_t i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->set(tiles[i]);
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        for (const peer_review::CycleLine &cycle : m_snapshot->cycles)
            m_choice->addItem(cycleText(cycle), QString::fromStdString(cycle.subject));
        m_choice->setCurrentIndex(m_choice->findData(m_cycle));
    }
    m_choice->setVisible(m_choice->count() > 1);
    const int row = m_table->currentIndex().row();
    m_model->show(peerAssignments(view()));
    if (m_model->hasStates()) {
        // As people read: what, who, whose, when, and last how it stands.
        auto *header = m_table->horizontalHeader();
        header->moveSection(header->visualIndex(0), m_model->columnCount() - 1);
        m_fit->fit(
            {.main = 1, .leastLetters = kContactLetters, .yielding = {2, 3}, .mainFills = false});
        m_table->selectRow(std::clamp(row, 0, m_model->rowCount() - 1));
    }
    const auto &shown = *m_snapshot->shown;
    const bool isOpen = shown.state.stage == peer_review::Stage::Open;
    const std::size_t due =
        (isOpen ? shown.overdue + shown.dueToday : 0) + (waitsForNext() ? 1 : 0);
    Q_EMIT badgeChanged(static_cast<int>(due), shown.overdue > 0 ? Tone::Critical : Tone::Warning);
    showPlace();
}

/// What can be done next with the cycle, in one word.
void PeerReviewPanel::showStep()
{
    m_certificate->setEnabled(hasCycle() && m_snapshot->shown->state.drawn);
    m_rules->setEnabled(hasCycle());
    const bool isNextPlanned = hasCycle() && m_snapshot->shown->isFollowed
        && m_snapshot->shown->state.stage != peer_review::Stage::Planned;
    m_step->setVisible(m_mayPlan && hasCycle() && !isNextPlanned);
    m_end->setVisible(
        m_mayPlan && hasCycle() && m_snapshot->shown->state.stage == peer_review::Stage::Open);
    if (!hasCycle())
        return;
    const peer_review::State &state = m_snapshot->shown->state;
    m_step->setText(state.stage == peer_review::Stage::Planned ? tr("Draw contacts and reviewers")
            : state.plan.rhythm == peer_review::Rhythm::Once   ? tr("New cycle…")
                                                               : tr("Start next cycle"));
}

void PeerReviewPanel::takeStep()
{
    if (!hasCycle())
        return;
    const peer_review::State &state = m_snapshot->shown->state;
    if (state.stage == peer_review::Stage::Planned)
        Q_EMIT drawWanted(m_cycle);
    else if (state.plan.rhythm == peer_review::Rhythm::Once)
        Q_EMIT planWanted();
    else
        Q_EMIT nextWanted(m_cycle);
}

int PeerReviewPanel::place() const
{
    const PageRow *row = m_model->row(m_table->currentIndex().row());
    return row ? row->key : -1;
}

void PeerReviewPanel::showPlace()
{
    const bool any = hasCycle() && place() >= 0;
    m_reviewCard->setVisible(any);
    m_whyPair->setVisible(any);
    if (!any) {
        if (hasCycle())
            explain(tr("Assignment rules"), assignmentRules(view()));
        return;
    }
    m_why->setVisible(false);
    const auto at = static_cast<std::size_t>(place());
    const auto &shown = *m_snapshot->shown;
    const peer_review::Assignment &assignment = shown.state.assignments[at];
    const bool isOpen = shown.state.stage == peer_review::Stage::Open;
    m_reviewCard->setTitle(shown.form ? tr("Review, form %1 v%2")
                                            .arg(QString::fromStdString(shown.form->title))
                                            .arg(shown.state.plan.formVersion)
                                      : tr("Review"));
    m_stand->setText(reviewStand(view(), at));
    m_answers->show(reviewAnswers(view(), at));
    m_review->setVisible(isOpen);
    m_review->setText(assignment.given ? tr("Review again…") : tr("Review…"));
    m_review->setEnabled(m_mayWrite && shown.rows[at].maySign && shown.form);
    m_review->setToolTip(!m_mayWrite ? tr("This centre is open for reading only")
            : shown.rows[at].maySign ? tr("Opens the form beside the transcript, without names")
                                     : tr("The reviewer signs this themselves"));
    m_replace->setVisible(isOpen && m_mayPlan && !assignment.given);
    m_reassign->setVisible(isOpen && m_mayPlan && !assignment.given);
    m_facts->show(pairFacts(view(), at));
}

void PeerReviewPanel::explain(const QString &of, const QStringList &sentences)
{
    m_why->setVisible(true);
    m_why->setAside(of);
    m_whyText->setText(sentences.join(QStringLiteral("\n\n")));
    m_side->ensureWidgetVisible(m_why, 0, 0);
}

void PeerReviewPanel::setMay(bool plan, bool write)
{
    m_mayPlan = plan;
    m_mayWrite = write;
}

void PeerReviewPanel::setNamesMasked(bool masked)
{
    m_masked = masked;
    if (hasCycle())
        showCycle();
}

void PeerReviewPanel::open(const QString &target)
{
    if (!target.startsWith(QLatin1String("cycle:")))
        return;
    m_cycle = target.mid(6);
    progress()->begin();
    Q_EMIT snapshotWanted(m_cycle);
}

bool PeerReviewPanel::step(int by)
{
    const int row = m_table->currentIndex().row() + by;
    if (!hasCycle() || !m_model->row(row))
        return false;
    m_table->selectRow(row);
    return true;
}

bool PeerReviewPanel::exportView()
{
    if (!hasCycle() || m_snapshot->shown->rows.empty())
        return false;
    Q_EMIT exportWanted(peerHeading(view()), m_model->lines());
    return true;
}

QList<QWidget *> PeerReviewPanel::regions()
{
    if (m_pages->currentIndex() != 0)
        return {m_empty};
    return {m_table, m_review};
}

} // namespace attune::ui
