// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Teams panel in the window: its snapshots and its table.
#pragma once

#include "app/window/desk.h"
#include "core/team_dashboard/team_dashboard.h"

#include <QObject>
#include <QStringList>

namespace attune::ui {
class TeamDashboardPanel;
}

namespace attune::app {

/// Names of the columns, then a line for each figure of each team.
QList<QStringList> teamRows(const team_dashboard::Snapshot &snapshot);

class TeamDashboardWiring : public QObject {
    Q_OBJECT

public:
    /// Makes the panel and gives it to the window. `desk` must outlive it.
    explicit TeamDashboardWiring(Desk &desk, QObject *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void importWanted();

private:
    Reading::Show read(store::Connection &facts, const facts::Scope &asked);
    void exportTable();

    Desk &m_desk;
    ui::TeamDashboardPanel *m_panel; ///< the window's
};

} // namespace attune::app
