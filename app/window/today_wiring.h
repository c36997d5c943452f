// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Today in the window: its snapshots, its brief, and what it tells the desktop.
#pragma once

#include "app/window/desk.h"
#include "core/handover/handover_service.h"
#include "ui/widgets/action_list.h"

#include <QObject>

#include <map>

namespace attune::ui {
class TodayPanel;
}

namespace attune::app {

class TodayWiring : public QObject {
    Q_OBJECT

public:
    /// Makes the panel and gives it to the window. `desk` must outlive it.
    explicit TodayWiring(Desk &desk, QObject *parent = nullptr);

    void refresh();
    /// From other areas, over the needs of Today.
    void showAlerts(const QString &from, const std::vector<ui::ActionEntry> &alerts);

Q_SIGNALS:
    /// What was read for it stands on the screen, or why it does not.
    void shown();
    void importWanted();
    void signInWanted();
    void setAsideWanted();

private:
    Reading::Show read(store::Connection &facts, const facts::Scope &asked);
    void sayWithout(const QString &why);
    void showBrief();
    void bindHandOver();
    void refreshHandOver();
    /// Runs a decision away from the window; its outcome goes to the dialog.
    void decide(std::function<Done(handover::Service &)> decision);

    Desk &m_desk;
    ui::TodayPanel *m_panel;
    std::optional<Instant> m_nextHandOver;
    std::map<QString, std::vector<ui::ActionEntry>> m_alerts; ///< by area
    QString m_without; ///< what the banner says
};

} // namespace attune::app
