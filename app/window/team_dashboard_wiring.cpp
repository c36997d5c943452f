// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/team_dashboard_wiring.h"

#include "app/window/csv_line.h"
#include "core/team_dashboard/team_dashboard.h"
#include "ui/models/fact_text.h"
#include "ui/panels/team_dashboard/team_dashboard_panel.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/banner.h"

#include <QFileDialog>
#include <QSaveFile>

namespace attune::app {

using ui::TeamDashboardPanel;

TeamDashboardWiring::TeamDashboardWiring(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_panel(new TeamDashboardPanel)
{
    connect(m_panel, &TeamDashboardPanel::snapshotWanted, this, [this](const ui::Scope &scope) {
        m_desk.reading.begin(QStringLiteral("team dashboard"), m_desk.session.facts(),
            [this, asked = m_desk.wanted(scope)](
                store::Connection &facts, const std::stop_token &) -> Reading::Show {
                auto snapshot = team_dashboard::snapshotFor(facts, m_desk.context(), asked,
                    m_desk.session.authority().rolesOf(m_desk.session.vault().user()));
                if (!snapshot)
                    return [this, error = snapshot.error()] {
                        complainIn(*m_panel, error);
                    };
                auto shared =
                    std::make_shared<const team_dashboard::Snapshot>(std::move(*snapshot));
                return [this, shared] {
                    m_panel->show(shared);
                };
            });
    });
    connect(m_panel, &TeamDashboardPanel::importWanted, this, &TeamDashboardWiring::importWanted);
    connect(m_panel, &TeamDashboardPanel::exportWanted, this, &TeamDashboardWiring::exportTable);
    m_desk.window.addPanel(m_panel);
}

void TeamDashboardWiring::refresh()
{
    m_panel->applyScope(m_desk.scope);
}

void TeamDashboardWiring::exportTable()
{
    const QString name = QFileDialog::getSaveFileName(
        &m_desk.window, tr("Export the teams"), QStringLiteral("teams.csv"), tr("Tables (*.csv)"));
    if (name.isEmpty())
        return;
    const team_dashboard::Snapshot &shown = *m_panel->snapshot();
    QSaveFile out(name);
    bool good = out.open(QIODevice::WriteOnly);
    if (good) {
        out.write(csvLine({tr("Exported by %1 on %2")
                               .arg(QString::fromStdString(m_desk.session.vault().user()),
                                   ui::dayTimeText(m_desk.session.clock().now(),
                                       shown.organisation->zoneOf(shown.scope)))}));
        for (const team_dashboard::Team &team : shown.teams) {
            for (std::size_t i = 0; i < team_dashboard::kFigures; ++i) {
                const ui::TeamTile tile =
                    ui::teamTile(shown, team, static_cast<team_dashboard::Figure>(i));
                out.write(
                    csvLine({ui::teamName(shown, team), tile.caption, tile.figure, tile.detail}));
            }
        }
        good = out.commit();
    }
    if (!good)
        complainIn(*m_panel, {Fault::Io, out.errorString().toStdString()});
    else
        m_panel->banner()->say({ui::Tone::Good, tr("Exported to %1.").arg(name), {}, {}, true});
}

} // namespace attune::app
