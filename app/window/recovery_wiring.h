// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rest and support in the window: snapshots, commands, what of it waits on Today.
#pragma once

#include "app/window/desk.h"
#include "core/fatigue/fatigue.h"
#include "core/recovery/recovery_snapshot.h"
#include "ui/widgets/action_list.h"

#include <QObject>

namespace attune::ui {
class RecoveryPanel;
}

namespace attune::app {

class RecoveryWiring : public QObject {
    Q_OBJECT

public:
    /// Makes the panel and gives it to the window. `desk` must outlive it.
    explicit RecoveryWiring(Desk &desk, QObject *parent = nullptr);

    void refresh();
    /// Alerts of load ask for a rest, too.
    void followLoad(const std::shared_ptr<const fatigue::Snapshot> &load);

Q_SIGNALS:
    /// For Today: who waits for an offer, and who rests.
    void queueChanged(const std::vector<attune::ui::ActionEntry> &queue);
    /// A rest that is taken lowers load.
    void decided();

private:
    void read(const ui::Scope &scope);
    void decide(const recovery::Command &command);
    void tellQueue(const recovery::Snapshot &snapshot);

    Desk &m_desk;
    ui::RecoveryPanel *m_panel;
    std::optional<std::vector<recovery::Strain>> m_strains;
};

} // namespace attune::app
