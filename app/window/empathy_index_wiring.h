// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The empathy index in the window: its snapshots, its reasons, what people decide about it.
#pragma once

#include "app/window/desk.h"
#include "core/empathy_index/decisions_service.h"
#include "core/empathy_index/unit_details.h"

#include <QObject>
#include <QPointer>

namespace attune::ui {
class DecisionDialog;
class EmpathyIndexPanel;
}

namespace attune::app {

class EmpathyIndexWiring : public QObject {
    Q_OBJECT

public:
    /// Makes the panel and gives it to the window. `desk` must outlive it.
    explicit EmpathyIndexWiring(Desk &desk, QObject *parent = nullptr);

    void refresh();
    /// The dialog of the weights with their history; for tours, too.
    void openWeights();

Q_SIGNALS:
    void importWanted();

private:
    using Decision = std::function<Done(empathy_index::Service &)>;

    void connectReading();
    void read(const ui::Scope &scope, empathy_index::UnitKind kind);
    void readDetails(std::int64_t unit);
    void openCase(LegKey leg, scoring::Proxy figure, bool decides);
    /// Writes away from the window; its outcome goes to the dialog.
    void decide(Decision decision);
    void exportTable();
    void print();
    QString title() const;

    Desk &m_desk;
    ui::EmpathyIndexPanel *m_panel; ///< the window's
    QPointer<ui::DecisionDialog> m_dialog;
    std::shared_ptr<const empathy_index::Snapshot> m_snapshot;
};

} // namespace attune::app
