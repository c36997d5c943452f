// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Teams panel: three figures a team, each with what it rests on and what could not be assessed.
#pragma once

#include "core/team_dashboard/team_dashboard.h"
#include "ui/panels/panel.h"

#include <memory>

class QScrollArea;
class QStackedWidget;

namespace attune::ui {

class EmptyState;

/// What a tile says; empty texts where nothing may be said.
struct TeamTile {
    QString caption, figure, detail, reason;
};
TeamTile teamTile(const team_dashboard::Snapshot &snapshot, const team_dashboard::Team &team,
    team_dashboard::Figure figure);
/// The version of the program that scored; the whole stamp is in the reason of a tile.
QString modelName(const team_dashboard::Snapshot &snapshot);
QString teamName(const team_dashboard::Snapshot &snapshot, const team_dashboard::Team &team);

class TeamDashboardPanel : public Panel {
    Q_OBJECT

public:
    explicit TeamDashboardPanel(QWidget *parent = nullptr);

    void show(std::shared_ptr<const team_dashboard::Snapshot> snapshot);
    std::shared_ptr<const team_dashboard::Snapshot> snapshot() const { return m_snapshot; }

    void applyScope(const Scope &scope) override;
    bool exportView() override;
    QList<QWidget *> regions() override;

Q_SIGNALS:
    void snapshotWanted(const attune::ui::Scope &scope);
    void exportWanted();
    void importWanted();

private:
    void buildLayout();
    void bindActions();
    void showTeams();

    std::shared_ptr<const team_dashboard::Snapshot> m_snapshot;
    QAction *m_export = nullptr;
    QStackedWidget *m_pages = nullptr;
    QScrollArea *m_scroll = nullptr;
    EmptyState *m_empty = nullptr;
};

} // namespace attune::ui
