// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A folder of recordings, given to the contacts their names tell.
#pragma once

#include "app/session/session.h"
#include "app/session/steps.h"
#include "core/sync/import.h"

#include <QJsonObject>

#include <string>

namespace attune::app {

struct RecordingOrder {
    std::string folder;
    std::string namePattern; ///< "{contact_id}*"
    std::string source; ///< whose contacts
};

/// What cannot be given to exactly one contact is left where it is, counted with its reason. The
/// same recording again is unchanged. Fault::Invalid for a pattern that is none.
Result<sync::ImportReport> importRecordings(
    Session &session, const RecordingOrder &order, const Steps &steps);

QJsonObject toJson(const RecordingOrder &order);
RecordingOrder recordingOrderFromJson(const QJsonObject &json);

} // namespace attune::app
