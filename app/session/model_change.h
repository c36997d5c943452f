// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A new model of scoring in a session: what it would change, and that somebody adopts it.
#pragma once

#include "app/session/session.h"
#include "core/empathy_index/decisions.h"
#include "core/scoring/model_change.h"

#include <QJsonObject>

namespace attune::app {

/// The stamp that was adopted last; empty: none, or it cannot be read.
std::string adoptedModel(Session &session);
/// Reads a sample again; the draw hangs on the new stamp, so that it cannot be repeated until it
/// pleases. Faults as scoring::previewChange().
Result<scoring::ModelChange> previewModel(
    Session &session, const scoring::Scorers &scorers, const std::stop_token &stop);
/// The entry of the journal that follows from what was looked at.
empathy_index::ModelAdopted adoptionOf(const scoring::ModelChange &change, std::string reason);
/// Previews, signs; scoring again is the next score's business.
Result<scoring::ModelChange> adoptModel(
    Session &session, const scoring::Scorers &scorers, const std::string &reason);
QJsonObject changeJson(const scoring::ModelChange &change);

} // namespace attune::app
