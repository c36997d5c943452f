// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rest and support of a session: the snapshot of its panel, and the same as a JSON object.
#pragma once

#include "app/session/session.h"
#include "core/fatigue/fatigue.h"
#include "core/recovery/recovery_snapshot.h"

#include <QJsonObject>

namespace attune::app {

std::vector<recovery::Strain> strainsOf(std::span<const fatigue::Alert> alerts);
/// Destroys what is due to be forgotten first, where somebody signed in may write.
/// Fault::NotFound without a journal.
Result<recovery::Snapshot> recoverySnapshot(Session &session, const facts::Scope &scope,
    const std::optional<std::vector<recovery::Strain>> &strains);
QJsonObject recoveryJson(const recovery::Snapshot &snapshot, bool masked);

} // namespace attune::app
