// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A new model of scoring in a session: what it would change, and that somebody adopts it.
#pragma once

#include "app/session/session.h"
#include "core/empathy_index/decisions.h"
#include "core/empathy_index/model_preview.h"

#include <QJsonObject>
#include <QString>

namespace attune::app {

/// The stamp that was adopted last; empty: none, or it cannot be read.
std::string adoptedModel(Session &session);
/// Reads a sample again; the draw hangs on the new stamp, so that it cannot be repeated until it
/// pleases. Faults as scoring::previewChange().
Result<scoring::ModelChange> previewModel(
    Session &session, const scoring::Scorers &scorers, const std::stop_token &stop);
/// What somebody who reads transcripts found, for those who do not; nullopt: nobody looked yet.
std::optional<empathy_index::KeptPreview> keptPreview(
    Session &session, const scoring::Scorers &scorers);
/// Writes down what was found, where this user and this workstation may; without it nothing is
/// lost.
void keepPreview(Session &session, const scoring::ModelChange &change);
/// Who can look for those who cannot, in a sentence.
QString whoCanPreview(Session &session);
/// The entry of the journal that follows from what was looked at.
empathy_index::ModelAdopted adoptionOf(const scoring::ModelChange &change, std::string reason);
/// Previews, or takes what was kept by somebody who reads transcripts, and signs; scoring again is
/// the next score's business.
Result<scoring::ModelChange> adoptModel(
    Session &session, const scoring::Scorers &scorers, const std::string &reason);
QJsonObject changeJson(const scoring::ModelChange &change);

} // namespace attune::app
