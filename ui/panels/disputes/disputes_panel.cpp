// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/disputes/disputes_panel.h"

#include "ui/models/fact_text.h"
#include "ui/panels/panel_pages.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/empty_state.h"
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

constexpr int kDisputeTiles = 5;
constexpr int kDetailsWidth = 340;
constexpr int kNameLetters = 18;
constexpr int kQuestionLetters = 36;

TextLabel *wrappingMuted()
{
    TextLabel *out = mutedLabel();
    out->setWrapping(true);
    out->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return out;
}

} // namespace

DisputesPanel::DisputesPanel(QWidget *parent)
    : Panel({QStringLiteral("disputes"), tr("Disputes"), tr("Quality"), Icon::CommentAlert,
                QStringLiteral("disputes.md")},
        parent)
{
    buildLayout();
    bindActions();
    setHeading(tr("Disputes"), QString());
    setScopeUnused();
}

void DisputesPanel::buildLayout()
{
    m_empty = new EmptyState;
    m_pages = layPages(*this, buildPage(), m_empty);
}

QWidget *DisputesPanel::buildPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k12);
    m_tiles = addKpiRow(*column, kDisputeTiles);
    auto *lower = new QHBoxLayout;
    lower->setSpacing(space::k12);
    lower->addWidget(buildTable(), 1);
    m_side = new SideScroll(buildSide(), scaled(kDetailsWidth));
    lower->addWidget(m_side);
    column->addLayout(lower, 1);
    return page;
}

Card *DisputesPanel::buildTable()
{
    auto *card = m_list = new Card;
    m_choice = new QComboBox;
    m_choice->setAccessibleName(tr("Shown table"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->addItem(tr("Evaluations"));
    m_choice->addItem(tr("Overturned by evaluator"));
    m_choice->addItem(tr("Overturned by question"));
    card->addHeadWidget(m_choice);
    m_model = new RowsModel(this);
    m_table = new QTableView;
    dressTable(m_table);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Evaluations"));
    addHeadSorting(m_table, m_model);
    m_fit = new ColumnFit(m_table);
    m_table->setItemDelegateForColumn(0, new StateDelegate(m_table));
    card->body()->addWidget(m_table, 1);
    return card;
}

QWidget *DisputesPanel::buildSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k12);
    m_one = new Card(tr("Evaluation"));
    m_stand = wrappingMuted();
    m_one->body()->addWidget(m_stand);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::k8);
    const auto add = [&](DisputeAct act, Icon sign, const QString &text, const QString &tip) {
        auto *button = new QPushButton(icon(sign), text);
        button->setAutoDefault(false);
        button->setWhatsThis(tip);
        buttons->addWidget(button);
        m_acts.emplace_back(act, button);
    };
    add(DisputeAct::Rescore, Icon::Check, tr("Score again…"),
        tr("Opens the form beside the transcript; nothing of what was given is shown"));
    add(DisputeAct::Assign, Icon::Person, tr("Choose evaluator…"),
        tr("Of neither side and not on the agent's line"));
    add(DisputeAct::Decide, Icon::Scales, tr("Decide…"), tr("Every question, with a reason"));
    add(DisputeAct::Open, Icon::CommentAlert, tr("Dispute…"),
        tr("Records the agent's side: another answer and why"));
    add(DisputeAct::Withdraw, Icon::Close, tr("Withdraw…"), tr("Needs a reason"));
    add(DisputeAct::Retract, Icon::Flag, tr("Retract…"),
        tr("Needs a reason; the evaluation stays readable"));
    buttons->addStretch(1);
    m_one->body()->addLayout(buttons);
    m_answers = new FactRows(tr("Answers"));
    m_one->body()->addWidget(m_answers);
    m_why = new Card(tr("Why this?"));
    m_whyText = wrappingMuted();
    m_why->body()->addWidget(m_whyText);
    column->addWidget(m_why);
    column->addWidget(m_one);
    column->addStretch(1);
    return side;
}

void DisputesPanel::bindActions()
{
    m_evaluate = new QAction(icon(Icon::Check), tr("New evaluation…"), this);
    m_evaluate->setToolTip(tr("Draws a contact under the works agreement and opens the form"));
    setHeadingActions({m_evaluate}, m_evaluate);
    connect(m_evaluate, &QAction::triggered, this, &DisputesPanel::evaluationWanted);
    connect(m_empty, &EmptyState::actionTriggered, this, &DisputesPanel::evaluationWanted);
    for (std::size_t tile = 0; tile < m_tiles.size(); ++tile)
        connect(m_tiles[tile], &KpiTile::activated, this, [this, tile] {
            if (hasRows())
                explain(disputeTiles(view())[tile].caption,
                    disputeTileReason(view(), tile).join(QStringLiteral("\n\n")));
        });
    connect(m_choice, &QComboBox::activated, this, &DisputesPanel::showTable);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &DisputesPanel::showRow);
    for (const auto &[act, button] : m_acts)
        connect(button, &QPushButton::clicked, this, [this, act = act] {
            if (place() >= 0)
                Q_EMIT actWanted(act,
                    QString::fromStdString(
                        view().row(static_cast<std::size_t>(place())).state.subject));
        });
    connect(m_table, &QTableView::activated, this, [this] {
        for (const auto &[act, button] : m_acts) {
            if (button->isVisible() && button->isEnabled())
                return button->click();
        }
    });
}

void DisputesPanel::applyScope(const Scope &)
{
    progress()->begin();
    Q_EMIT snapshotWanted();
}

void DisputesPanel::show(std::shared_ptr<const disputes::Snapshot> snapshot)
{
    progress()->end();
    m_snapshot = std::move(snapshot);
    m_pages->setCurrentIndex(hasRows() ? 0 : 1);
    m_evaluate->setVisible(m_mayWrite && m_snapshot->mayEvaluate);
    if (!hasRows()) {
        setHeading(tr("Disputes"), QString());
        if (!m_snapshot->open)
            m_empty->set(EmptyKind::NoRight,
                tr("Evaluations of people's work are not yours to see: ask an administrator."));
        else
            m_empty->set(EmptyKind::FirstUse,
                tr("Nothing was evaluated yet. An evaluation is given by the centre's form, and "
                   "whoever speaks for the agent may dispute it."),
                m_mayWrite && m_snapshot->mayEvaluate ? tr("New evaluation…") : QString());
        Q_EMIT badgeChanged(0, Tone::Warning);
        return;
    }
    setHeading(tr("Disputes"), disputesScopeLine(view()));
    const auto tiles = disputeTiles(view());
    for (std::size_t i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->set(tiles[i]);
    Q_EMIT badgeChanged(static_cast<int>(m_snapshot->waiting()), Tone::Warning);
    showTable();
}

void DisputesPanel::showTable()
{
    if (!hasRows())
        return;
    const auto table = kDisputesTables[static_cast<std::size_t>(m_choice->currentIndex())];
    int row = m_table->currentIndex().row();
    m_model->show(disputesTable(view(), table));
    m_list->setTitle(m_model->table().name);
    m_list->setSubtitle(m_snapshot->unreadable > 0 ? unreadableText(m_snapshot->unreadable)
            : table == DisputesTable::Evaluations
            ? tr("what waits for you first, then what is open")
            : tr("by name; nobody is ranked"));
    for (std::size_t at = 0; at < m_snapshot->rows.size() && !m_wanted.isEmpty(); ++at) {
        if (m_wanted == QString::fromStdString(m_snapshot->rows[at].state.subject)) {
            row = m_model->rowOf(static_cast<int>(at));
            m_wanted.clear();
        }
    }
    if (m_model->hasStates()) {
        // As people read: what it is about first, and last how it stands.
        auto *header = m_table->horizontalHeader();
        header->moveSection(header->visualIndex(0), m_model->columnCount() - 1);
        if (table == DisputesTable::Evaluations)
            m_fit->fit(
                {.main = 2, .leastLetters = kNameLetters, .yielding = {3}, .mainFills = false});
        else
            m_fit->fit({.main = 1, .leastLetters = kQuestionLetters, .mainFills = false});
        m_table->selectRow(std::clamp(row, 0, m_model->rowCount() - 1));
    }
    showRow();
}

int DisputesPanel::place() const
{
    const PageRow *row = m_model->row(m_table->currentIndex().row());
    return row ? row->key : -1;
}

void DisputesPanel::showRow()
{
    m_one->setVisible(hasRows() && place() >= 0);
    m_why->setVisible(false);
    const PageRow *row = m_model->row(m_table->currentIndex().row());
    if (place() < 0) {
        if (row && !row->details.isEmpty())
            explain(row->cells.front().text, row->details);
        return;
    }
    const auto at = static_cast<std::size_t>(place());
    const disputes::Row &shown = view().row(at);
    const forms::Form *form = m_snapshot->formOf(shown.state);
    m_one->setTitle(form ? tr("Evaluation, form %1 v%2")
                               .arg(QString::fromStdString(form->title))
                               .arg(shown.state.evaluated.formVersion)
                         : tr("Evaluation"));
    m_stand->setText(evaluationStand(view(), at).join(QLatin1Char('\n')));
    m_answers->show(evaluationAnswers(view(), at));
    showActs(shown);
}

void DisputesPanel::showActs(const disputes::Row &row)
{
    const auto may = [&](DisputeAct act) {
        switch (act) {
        case DisputeAct::Rescore:
            return row.waits == disputes::Waits::Rescore;
        case DisputeAct::Assign:
            return row.waits == disputes::Waits::Assign;
        case DisputeAct::Decide:
            return row.waits == disputes::Waits::Decide;
        case DisputeAct::Open:
            return row.mayDispute;
        case DisputeAct::Withdraw:
            return row.mayWithdraw;
        case DisputeAct::Retract:
            return row.mayRetract && !row.state.liveDispute();
        }
        return false;
    };
    for (const auto &[act, button] : m_acts) {
        button->setVisible(may(act));
        button->setEnabled(m_mayWrite);
        button->setToolTip(
            m_mayWrite ? button->whatsThis() : tr("This centre is open for reading only"));
    }
}

void DisputesPanel::explain(const QString &of, const QString &text)
{
    m_why->setVisible(true);
    m_why->setAside(of);
    m_whyText->setText(text);
    m_side->ensureWidgetVisible(m_why, 0, 0);
}

void DisputesPanel::setMayWrite(bool may)
{
    m_mayWrite = may;
}

void DisputesPanel::setTable(DisputesTable table)
{
    m_choice->setCurrentIndex(static_cast<int>(table));
    showTable();
}

void DisputesPanel::setNamesMasked(bool masked)
{
    m_masked = masked;
    if (hasRows())
        showTable();
}

void DisputesPanel::open(const QString &target)
{
    m_wanted = target;
    m_choice->setCurrentIndex(0);
    showTable();
}

bool DisputesPanel::step(int by)
{
    const int row = m_table->currentIndex().row() + by;
    if (!hasRows() || !m_model->row(row))
        return false;
    m_table->selectRow(row);
    return true;
}

bool DisputesPanel::exportView()
{
    if (!hasRows())
        return false;
    Q_EMIT exportWanted(m_model->table().name, m_model->lines());
    return true;
}

QList<QWidget *> DisputesPanel::regions()
{
    if (m_pages->currentIndex() != 0)
        return {m_empty};
    return {m_table, m_choice};
}

} // namespace attune::ui
