// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Load in the window: its history kept in memory, its snapshots, what of it is due, its exports.
#pragma once

#include "app/window/desk.h"
#include "core/fatigue/fatigue_snapshot.h"
#include "ui/widgets/action_list.h"

#include <QObject>

namespace attune::ui {
class FatiguePanel;
}

namespace attune::app {

class FatigueWiring : public QObject {
    Q_OBJECT

public:
    /// Makes the panel and gives it to the window. `desk` must outlive it.
    explicit FatigueWiring(Desk &desk, QObject *parent = nullptr);

    /// The facts changed: what is in memory is made again.
    void refresh();

Q_SIGNALS:
    void importWanted();
    /// For Today: who is over a limit now, the rest of an hour in one digest.
    void alertsChanged(const std::vector<attune::ui::ActionEntry> &alerts);
    /// For what builds on it: rest, and the validation.
    void loadShown(const std::shared_ptr<const attune::fatigue::Snapshot> &load);

private:
    void show(const ui::Scope &scope, fatigue::Grain grain, fatigue::Measure measure);
    void showDetails(AgentId agent, Interval span);
    void tellAlerts(const fatigue::Snapshot &snapshot);
    void finished();
    void exportMap();

    Desk &m_desk;
    ui::FatiguePanel *m_panel;
    std::shared_ptr<const fatigue::Policy> m_policy;
    std::shared_ptr<const fatigue::History> m_history; ///< of the store's revision below
    std::int64_t m_revision = -1;
    bool m_running = false;
    bool m_again = false; ///< something changed while it was read
};

} // namespace attune::app
