// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of interactions as a table for a spreadsheet.
#pragma once

#include "app/session/session.h"
#include "core/facts/organisation.h"

#include <QString>

namespace attune::app {

/// Writes all of it or nothing. The first lines say who exported when.
Done exportList(Session &session, const facts::Organisation &organisation,
    const std::vector<LegKey> &legs, bool masked, const QString &file);

} // namespace attune::app
