// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/team_dashboard_wiring.h"

#include "app/session/governance_office.h"
#include "app/window/marked_export.h"
#include "core/team_dashboard/team_dashboard.h"
#include "ui/panels/team_dashboard/team_dashboard_panel.h"
#include "ui/shell/main_window.h"

namespace attune::app {

using ui::TeamDashboardPanel;

QList<QStringList> teamRows(const team_dashboard::Snapshot &snapshot)
{
    const auto plain = [](double share) {
        return QString::number(share * 100, 'f', 1);
    };
    QList<QStringList> out{{TeamDashboardWiring::tr("Team"), TeamDashboardWiring::tr("People"),
        TeamDashboardWiring::tr("Figure"), TeamDashboardWiring::tr("Value"),
        TeamDashboardWiring::tr("Lower end"), TeamDashboardWiring::tr("Upper end"),
        TeamDashboardWiring::tr("n"), TeamDashboardWiring::tr("Interactions"),
        TeamDashboardWiring::tr("Of these assessable"), TeamDashboardWiring::tr("Model"),
        TeamDashboardWiring::tr("Remark")}};
    for (const team_dashboard::Team &team : snapshot.teams) {
        for (std::size_t i = 0; i < team_dashboard::kFigures; ++i) {
            const team_dashboard::Tile &of = team.tiles[i];
            const ui::TeamTile tile =
                ui::teamTile(snapshot, team, static_cast<team_dashboard::Figure>(i));
            QStringList row{ui::teamName(snapshot, team)};
            row += team.withheld ? QString() : QString::number(team.people);
            row += tile.caption;
            row += of.value ? QStringList{plain(*of.value), plain(of.low), plain(of.high)}
                            : QStringList{{}, {}, {}};
            for (const std::size_t count : {of.n, of.of, of.assessable})
                row += team.withheld ? QString() : QString::number(count);
            row += ui::modelName(snapshot);
            row += of.value ? QString() : tile.basis;
            out.append(row);
        }
    }
    return out;
}

TeamDashboardWiring::TeamDashboardWiring(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_panel(new TeamDashboardPanel)
{
    connect(m_panel, &TeamDashboardPanel::snapshotWanted, this, [this](const ui::Scope &scope) {
        m_desk.reading.begin(QStringLiteral("team dashboard"), m_desk.session.facts(),
            [this, asked = m_desk.wanted(scope)](
                store::Connection &facts, const std::stop_token &) -> Reading::Show {
                return m_desk.admitted(*m_panel, [&] { return read(facts, asked); });
            });
    });
    connect(m_panel, &TeamDashboardPanel::importWanted, this, &TeamDashboardWiring::importWanted);
    connect(m_panel, &TeamDashboardPanel::exportWanted, this, &TeamDashboardWiring::exportTable);
    m_desk.window.addPanel(m_panel);
}

Reading::Show TeamDashboardWiring::read(store::Connection &facts, const facts::Scope &asked)
{
    auto snapshot = team_dashboard::snapshotFor(
        facts, m_desk.context(), asked, m_desk.session.roles(), smallestGroup(m_desk.session));
    if (!snapshot)
        return [this, error = snapshot.error()] {
            complainIn(*m_panel, error);
        };
    auto shared = std::make_shared<const team_dashboard::Snapshot>(std::move(*snapshot));
    return [this, shared] {
        m_panel->show(shared);
    };
}

void TeamDashboardWiring::refresh()
{
    m_panel->applyScope(m_desk.scope);
}

void TeamDashboardWiring::exportTable()
{
    const QList<QStringList> rows = teamRows(*m_panel->snapshot());
    askForMarkedFile(m_desk, *m_panel, tr("teams"), rows.size() - 1,
        [rows](const governance::ExportMark &) { return rows; });
}

} // namespace attune::app
