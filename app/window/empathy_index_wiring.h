// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The empathy index and the oversight of its scores in the window: one snapshot for both, and the
// reasons behind it.
#pragma once

#include "app/window/desk.h"
#include "core/empathy_index/decisions_service.h"
#include "core/empathy_index/unit_details.h"

#include "ui/widgets/action_list.h"

#include <QObject>

#include <set>

namespace attune::ui {
class EmpathyIndexPanel;
class OversightPanel;
}

namespace attune::app {

class IndexDecisions;
class ModelWiring;

class EmpathyIndexWiring : public QObject {
    Q_OBJECT

public:
    /// Makes the panels and gives them to the window. `desk` must outlive it.
    explicit EmpathyIndexWiring(Desk &desk, QObject *parent = nullptr);

    void refresh();
    /// The dialog of the weights with their history; for tours, too.
    void openWeights();

Q_SIGNALS:
    void importWanted();
    /// A new model counts: everything waits to be scored again.
    void modelAdopted();
    /// For Today: a new model waits.
    void modelWaits(const std::vector<attune::ui::ActionEntry> &entries);

private:
    void connectReading();
    void read(const ui::Scope &scope, empathy_index::UnitKind kind);
    void readDetails(std::int64_t unit);
    void connectDecisions();
    void exportTable();
    void print();
    QString title() const;

    Desk &m_desk;
    ui::EmpathyIndexPanel *m_panel; ///< the window's
    ui::OversightPanel *m_oversight; ///< likewise
    IndexDecisions *m_decisions;
    ModelWiring *m_model;
    std::shared_ptr<const empathy_index::Snapshot> m_snapshot;
    std::set<LegKey> m_quoted; ///< by the reasons that are shown
};

} // namespace attune::app
