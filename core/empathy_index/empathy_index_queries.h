// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All of the empathy index's SQL.
#pragma once

#include "core/empathy_index/empathy_index.h"
#include "core/store/connection.h"

namespace attune::empathy_index {

enum class UnitKind { Agent, Team };

/// Every leg that begins in the period, whose scores may be used now, with its place in the case
/// mix; `unit` is set by kind and the figures are still missing.
Result<std::vector<Contact>> readContacts(store::Connection &facts,
    const facts::Organisation &organisation, const facts::Scope &scope, UnitKind kind, Instant now);

} // namespace attune::empathy_index
