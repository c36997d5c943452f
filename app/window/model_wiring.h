// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A new model of scoring in the window: says that it waits, shows what it changes, has it adopted.
#pragma once

#include "app/window/desk.h"
#include "core/empathy_index/decisions.h"
#include "core/scoring/model_change.h"
#include "ui/panels/empathy_index/decision_dialog.h"
#include "ui/widgets/action_list.h"

#include <QObject>
#include <QPointer>

namespace attune::ui {
class OversightPanel;
}

namespace attune::app {

class ModelWiring : public QObject {
    Q_OBJECT

public:
    /// `desk` and `panel` must outlive it.
    ModelWiring(Desk &desk, ui::OversightPanel &panel, QObject *parent = nullptr);

    /// Looks whether a new model waits.
    void refresh();

Q_SIGNALS:
    /// Everything waits to be scored again.
    void adopted();
    /// For Today.
    void waitingChanged(const std::vector<attune::ui::ActionEntry> &entries);

private:
    bool mayLook() const;
    void look();
    void openAdoption();

    Desk &m_desk;
    ui::OversightPanel &m_panel;
    std::shared_ptr<const scoring::ModelChange> m_change;
    QString m_whose; ///< who found it, unless it was here and now
    journal::Heads m_heads; ///< of the adoptions that were shown
    QPointer<ui::DecisionDialog> m_dialog;
};

} // namespace attune::app
