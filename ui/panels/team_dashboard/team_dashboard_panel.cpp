// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/team_dashboard/team_dashboard_panel.h"

#include "ui/panels/panel_pages.h"
#include "ui/panels/team_dashboard/figure_delegate.h"
#include "ui/panels/team_dashboard/teams_model.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_setup.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/thin_progress.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace attune::ui {

using team_dashboard::Figure;

namespace {

constexpr int kLeastTeams = 3; ///< so many are always seen

} // namespace

TeamDashboardPanel::TeamDashboardPanel(QWidget *parent)
    : Panel({QStringLiteral("team-dashboard"), tr("Teams"), tr("Quality"), Icon::People,
                QStringLiteral("team-dashboard.md")},
        parent)
    , m_model(new TeamsModel(this))
{
    buildLayout();
    bindActions();
    setHeading(tr("Teams"), QString());
}

void TeamDashboardPanel::buildLayout()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k12);
    auto *card = new Card;
    card->setFlush(true);
    m_table = buildTable();
    card->body()->addWidget(m_table);
    // As high as its rows, so that the reasons stand right below it.
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->addWidget(card);
    auto *reasons = new QHBoxLayout;
    reasons->setSpacing(space::k12);
    for (Reason &reason : m_reasons) {
        reason.card = new Card;
        reason.meaning = new TextLabel(TextStyle::Body);
        reason.basis = mutedLabel();
        for (TextLabel *label : {reason.meaning, reason.basis}) {
            label->setWrapping(true);
            reason.card->body()->addWidget(label);
        }
        reason.card->body()->addStretch(1);
        reasons->addWidget(reason.card, 1);
    }
    column->addLayout(reasons);
    column->addStretch(1);
    m_empty = new EmptyState;
    m_pages = layPages(*this, page, m_empty);
}

QTableView *TeamDashboardPanel::buildTable()
{
    auto *table = new QTableView;
    dressTable(table);
    table->setModel(m_model);
    table->setItemDelegate(new FigureDelegate(table));
    table->setAccessibleName(tr("Teams"));
    table->setMinimumHeight((kLeastTeams + 1) * twoLineRowHeight());
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the columns share the room
    QHeaderView *header = table->horizontalHeader();
    header->setStretchLastSection(false);
    for (int column = 0; column < TeamsModel::ColumnCount; ++column) {
        const bool isFigure = column >= TeamsModel::Tone && column <= TeamsModel::Recovery;
        header->setSectionResizeMode(
            column, isFigure ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
    header->setSortIndicator(TeamsModel::Name, Qt::AscendingOrder);
    table->setSortingEnabled(true);
    return table;
}

void TeamDashboardPanel::bindActions()
{
    m_export = new QAction(icon(Icon::Export), tr("Export…"), this);
    m_export->setToolTip(tr("What is shown here, as a table for a spreadsheet"));
    connect(m_export, &QAction::triggered, this, &TeamDashboardPanel::exportWanted);
    setHeadingActions({m_export});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &TeamDashboardPanel::showReasons);
    connect(m_empty, &EmptyState::actionTriggered, this, &TeamDashboardPanel::importWanted);
}

void TeamDashboardPanel::applyScope(const Scope &scope)
{
    progress()->begin();
    Q_EMIT snapshotWanted(scope);
}

void TeamDashboardPanel::show(std::shared_ptr<const team_dashboard::Snapshot> snapshot)
{
    progress()->end();
    m_snapshot = std::move(snapshot);
    const bool usable = m_snapshot->scoresOpen && !m_snapshot->empty;
    setHeading(tr("Teams"),
        usable ? tr("At least four weeks · model %1 · calibration scores excluded")
                     .arg(modelName(*m_snapshot))
               : QString());
    m_export->setEnabled(usable);
    m_pages->setCurrentIndex(usable ? 0 : 1);
    if (!m_snapshot->scoresOpen)
        m_empty->set(EmptyKind::NoRight, tr("Not yours to see: ask an administrator."));
    else if (m_snapshot->empty)
        m_empty->set(EmptyKind::FirstUse,
            tr("No team has interactions that may be assessed in this place and period."),
            tr("Import…"));
    else
        showTeams();
    if (m_snapshot->modelsMixed)
        banner()->say({Tone::Warning,
            tr("Interactions of this period were scored by several models. They are being scored "
               "again; until then figures may shift."),
            {}, {}, true});
}

void TeamDashboardPanel::showTeams()
{
    const TeamId chosen = m_chosen;
    m_model->show(m_snapshot);
    m_table->selectRow(std::max(0, m_model->rowOf(chosen)));
    showReasons();
}

void TeamDashboardPanel::showReasons()
{
    const team_dashboard::Team *team = m_model->team(m_table->currentIndex().row());
    if (!team)
        return;
    m_chosen = team->id;
    for (std::size_t i = 0; i < m_reasons.size(); ++i) {
        const TeamTile tile = teamTile(*m_snapshot, *team, static_cast<Figure>(i));
        m_reasons[i].card->setTitle(tile.caption);
        m_reasons[i].card->setAside(teamName(*m_snapshot, *team));
        m_reasons[i].meaning->setText(tile.meaning);
        m_reasons[i].basis->setText(tile.basis);
    }
}

bool TeamDashboardPanel::step(int by)
{
    const int row = m_table->currentIndex().row() + by;
    if (m_pages->currentIndex() != 0 || !m_model->team(row))
        return false;
    m_table->selectRow(row);
    return true;
}

bool TeamDashboardPanel::exportView()
{
    if (!m_export->isEnabled())
        return false;
    Q_EMIT exportWanted();
    return true;
}

QList<QWidget *> TeamDashboardPanel::regions()
{
    return {m_pages->currentIndex() == 0 ? static_cast<QWidget *>(m_table) : m_empty};
}

} // namespace attune::ui
