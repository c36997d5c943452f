// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done on the pages: asks for what is missing, and gives the command.
#pragma once

#include "core/recovery/recovery_snapshot.h"

#include <QString>

#include <functional>
#include <memory>

class QWidget;

namespace attune::ui {

struct RecoveryAct {
    std::shared_ptr<const recovery::Snapshot> snapshot;
    bool masked = false;
    QWidget *parent = nullptr;
    std::function<void(const recovery::Command &)> decided;
};

/// `id` of an action, `key` of its row.
void actOnRecovery(const QString &id, int key, const RecoveryAct &context);
/// A rest for somebody, or support, from another panel.
void offerTo(AgentId agent, const RecoveryAct &context);
void askFor(AgentId agent, const RecoveryAct &context);

} // namespace attune::ui
