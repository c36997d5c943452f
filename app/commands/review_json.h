// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Peer review as JSON, for the command review.
#pragma once

#include "core/peer_review/cycle_service.h"

#include <QJsonObject>

#include <optional>

namespace attune::app {

QJsonObject cycleJson(const peer_review::State &state);
QJsonValue inflationJson(const peer_review::Inflation &inflation);
/// What clashes and what would free it; places are of the list of contacts.
QJsonObject clashJson(const peer_review::Drawing &drawing);
QJsonValue dueJson(const std::optional<peer_review::NextDue> &due);

} // namespace attune::app
