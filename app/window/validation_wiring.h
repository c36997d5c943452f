// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The validation of load in the window: walked anew when somebody looks, and marks of alerts.
#pragma once

#include "app/window/desk.h"
#include "core/fatigue/fatigue.h"
#include "core/validation/validation_snapshot.h"

#include <QObject>

namespace attune::ui {
class ValidationPanel;
}

namespace attune::app {

class ValidationWiring : public QObject {
    Q_OBJECT

public:
    /// Makes the panel and gives it to the window. `desk` must outlive it.
    explicit ValidationWiring(Desk &desk, QObject *parent = nullptr);

    void followLoad(const std::shared_ptr<const fatigue::Snapshot> &load);

Q_SIGNALS:
    void importWanted();

private:
    void read();
    void mark(const validation::AlertMarked &marked);

    Desk &m_desk;
    ui::ValidationPanel *m_panel;
    std::shared_ptr<const fatigue::History> m_history;
    bool m_wanted = false; ///< before there was a history
};

} // namespace attune::app
