// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Staffing in the window: demand out of the centre's history, and the sheet as a file.
#pragma once

#include "app/window/desk.h"

#include <QObject>

namespace attune::ui {
class StaffingPanel;
}

namespace attune::app {

class StaffingWiring : public QObject {
    Q_OBJECT

public:
    /// Makes the panel and gives it to the window. `desk` must outlive it.
    explicit StaffingWiring(Desk &desk, QObject *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void importWanted();

private:
    void readDemand(const ui::Scope &scope, int weekday);
    void exportSheet();

    Desk &m_desk;
    ui::StaffingPanel *m_panel;
    bool m_begun = false;
};

} // namespace attune::app
