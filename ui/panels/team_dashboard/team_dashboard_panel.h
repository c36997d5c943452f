// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Teams panel: a table of teams with three figures each, and below it what the figures of the
// chosen team mean and rest on.
#pragma once

#include "core/team_dashboard/team_dashboard.h"
#include "ui/panels/panel.h"

#include <array>
#include <memory>

class QStackedWidget;
class QTableView;

namespace attune::ui {

class Card;
class EmptyState;
class TeamsModel;
class TextLabel;

/// What is said of a figure; without an interval there is no value.
struct TeamTile {
    QString caption; ///< "Recovery, %"
    QString figure; ///< "45", or a dash
    QString interval; ///< "40–50"
    QString detail; ///< "n = 295 · 45 % not assessable", or in a few words why there is no value
    QString meaning; ///< what is counted
    QString basis; ///< what it rests on, in whole sentences
};
TeamTile teamTile(const team_dashboard::Snapshot &snapshot, const team_dashboard::Team &team,
    team_dashboard::Figure figure);
QString figureCaption(team_dashboard::Figure figure);
QString figureMeaning(team_dashboard::Figure figure);
/// The version of the program that scored; the whole stamp is in the tool tip of its column.
QString modelName(const team_dashboard::Snapshot &snapshot);
QString teamName(const team_dashboard::Snapshot &snapshot, const team_dashboard::Team &team);

class TeamDashboardPanel : public Panel {
    Q_OBJECT

public:
    explicit TeamDashboardPanel(QWidget *parent = nullptr);

    void show(std::shared_ptr<const team_dashboard::Snapshot> snapshot);
    std::shared_ptr<const team_dashboard::Snapshot> snapshot() const { return m_snapshot; }
    QTableView *table() const { return m_table; }

    void applyScope(const Scope &scope) override;
    bool step(int by) override;
    bool exportView() override;
    QList<QWidget *> regions() override;

Q_SIGNALS:
    void snapshotWanted(const attune::ui::Scope &scope);
    void exportWanted();
    void importWanted();

private:
    void buildLayout();
    QTableView *buildTable();
    void bindActions();
    void showTeams();
    void showReasons();

    /// What a figure of the chosen team means and rests on.
    struct Reason {
        Card *card = nullptr;
        TextLabel *meaning = nullptr;
        TextLabel *basis = nullptr;
    };

    std::shared_ptr<const team_dashboard::Snapshot> m_snapshot;
    TeamsModel *m_model;
    QAction *m_export = nullptr;
    QStackedWidget *m_pages = nullptr;
    QTableView *m_table = nullptr;
    std::array<Reason, team_dashboard::kFigures> m_reasons;
    EmptyState *m_empty = nullptr;
    TeamId m_chosen{};
};

} // namespace attune::ui
