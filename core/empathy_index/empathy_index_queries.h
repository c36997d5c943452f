// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All of the empathy index's SQL.
#pragma once

#include "core/empathy_index/decisions.h"
#include "core/store/connection.h"

#include <set>

namespace attune::empathy_index {

enum class UnitKind { Agent, Team };

/// Every leg that begins in the period, whose scores may be used now, with its place in the case
/// mix; `unit` is set by kind and the figures are still missing.
Result<std::vector<Contact>> readContacts(store::Connection &facts,
    const facts::Organisation &organisation, const facts::Scope &scope, UnitKind kind, Instant now);

/// Of each UTC day from `from` to `to`, the numbers of the models it was scored with.
Result<std::map<std::int64_t, std::set<std::int64_t>>> readModels(
    store::Connection &facts, std::int64_t from, std::int64_t to);
/// The model last used; empty when nothing was scored yet.
Result<std::string> newestModel(store::Connection &facts);

/// The legs decisions are about, by the names their sources give them.
Done findLegs(store::Connection &facts, Decisions &decisions);
/// Fault::NotFound when there is no such leg.
Result<ContactName> nameOf(store::Connection &facts, LegKey leg);

} // namespace attune::empathy_index
