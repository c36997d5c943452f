// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks people for their decisions about the index and its scores, and has them written.
#pragma once

#include "app/window/desk.h"
#include "core/empathy_index/decisions_service.h"
#include "core/empathy_index/empathy_index_snapshot.h"
#include "ui/panels/empathy_index/decision_dialog.h"

#include <QObject>
#include <QPointer>

namespace attune::app {

class IndexDecisions : public QObject {
    Q_OBJECT

public:
    /// `desk` must outlive it.
    explicit IndexDecisions(Desk &desk, QObject *parent = nullptr);

    using Shown = std::shared_ptr<const empathy_index::Snapshot>;
    /// The weights with their history.
    void openWeights(const Shown &shown);
    void openSwitch(const Shown &shown, scoring::Proxy figure);
    void contest(const Shown &shown, LegKey leg, scoring::Proxy figure);
    void decide(const Shown &shown, LegKey leg, scoring::Proxy figure);
    void review(LegKey leg);

Q_SIGNALS:
    void failed(const attune::Error &error);

private:
    using Decision = std::function<Done(empathy_index::Service &)>;

    std::optional<empathy_index::ContactName> nameOf(LegKey leg);
    void open(ui::DecisionDialog::What what);
    /// Away from the window; its outcome goes to the dialog.
    void write(Decision decision);

    Desk &m_desk;
    QPointer<ui::DecisionDialog> m_dialog;
};

} // namespace attune::app
