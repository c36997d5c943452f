// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Governance in the window: its snapshots, its commands, its exports.
#pragma once

#include "app/window/desk.h"

#include <QObject>
#include <QStringList>

namespace attune::ui {
class GovernancePanel;
}

namespace attune::app {

class GovernanceWiring : public QObject {
    Q_OBJECT

public:
    /// Makes the panel and gives it to the window. `desk` must outlive it.
    explicit GovernanceWiring(Desk &desk, QObject *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void inviteWanted();
    void recoveryKeyWanted();

private:
    void read();
    void bindCommands();
    void exportTable(const QString &name, const QList<QStringList> &rows);

    Desk &m_desk;
    ui::GovernancePanel *m_panel;
};

} // namespace attune::app
