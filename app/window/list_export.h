// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of interactions as the rows of a table for others to read.
#pragma once

#include "app/session/session.h"
#include "core/facts/organisation.h"

#include <QStringList>

namespace attune::app {

/// Names of the columns first. What vanished meanwhile is left out.
QList<QStringList> listRows(Session &session, const facts::Organisation &organisation,
    const std::vector<LegKey> &legs, bool masked);

} // namespace attune::app
