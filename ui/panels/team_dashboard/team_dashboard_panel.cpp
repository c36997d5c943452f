// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/team_dashboard/team_dashboard_panel.h"

#include "ui/panels/panel_pages.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/kpi_tile.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/thin_progress.h"

#include <QAction>
#include <QGridLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace attune::ui {

using team_dashboard::Figure;

TeamDashboardPanel::TeamDashboardPanel(QWidget *parent)
    : Panel({QStringLiteral("team-dashboard"), tr("Teams"), tr("Quality"), Icon::People,
                QStringLiteral("team-dashboard.md")},
        parent)
{
    buildLayout();
    bindActions();
    setHeading(tr("Teams"), QString());
}

void TeamDashboardPanel::buildLayout()
{
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAccessibleName(tr("Teams"));
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_scroll->setMinimumHeight(scaled(200));
    m_empty = new EmptyState;
    m_pages = layPages(*this, m_scroll, m_empty);
}

void TeamDashboardPanel::bindActions()
{
    m_export = new QAction(icon(Icon::Export), tr("Export…"), this);
    m_export->setToolTip(tr("What is shown here, as a table for a spreadsheet"));
    connect(m_export, &QAction::triggered, this, &TeamDashboardPanel::exportWanted);
    setHeadingActions({m_export});
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
    auto *inner = new QWidget;
    auto *grid = new QGridLayout(inner);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::k12);
    grid->setVerticalSpacing(space::k12);
    int row = 0;
    for (const team_dashboard::Team &team : m_snapshot->teams) {
        auto *head = new QWidget;
        auto *column = new QVBoxLayout(head);
        column->setContentsMargins(0, space::k8, 0, 0);
        auto *name = new TextLabel(TextStyle::Section, teamName(*m_snapshot, team));
        name->setWrapping(true);
        column->addWidget(name);
        if (!team.withheld)
            column->addWidget(
                mutedLabel(tr("%n person(s)", nullptr, static_cast<int>(team.people))));
        column->addStretch(1);
        grid->addWidget(head, row, 0);
        for (std::size_t i = 0; i < team_dashboard::kFigures; ++i) {
            const TeamTile tile = teamTile(*m_snapshot, team, static_cast<Figure>(i));
            auto *shown =
                new KpiTile({tile.caption, tile.figure, tile.detail, {}, Role::Accent, {}});
            shown->setToolTip(tile.reason);
            shown->setEnabled(team.tiles[i].value.has_value());
            shown->setAccessibleName(
                tr("%1, %2: %3").arg(teamName(*m_snapshot, team), tile.caption, tile.figure));
            grid->addWidget(shown, row, static_cast<int>(i) + 1);
        }
        ++row;
    }
    grid->setColumnMinimumWidth(0, scaled(120));
    for (int column = 1; column <= static_cast<int>(team_dashboard::kFigures); ++column)
        grid->setColumnStretch(column, 1);
    grid->setRowStretch(row, 1);
    m_scroll->setWidget(inner);
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
    return {m_pages->currentIndex() == 0 ? static_cast<QWidget *>(m_scroll) : m_empty};
}

} // namespace attune::ui
