// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what the empathy index shows, as far as the reader's keys go.
#pragma once

#include "core/empathy_index/empathy_index_queries.h"

namespace attune::empathy_index {

struct Snapshot {
    Instant now;
    facts::Scope scope;
    UnitKind kind = UnitKind::Agent;
    Method method;
    std::shared_ptr<const facts::Organisation> organisation;
    bool scoresOpen = true; ///< false: this user may not see scores; there are no units
    Outcome outcome;
};

/// The case mix is that of the whole centre in the period of the scope; units are those in scope.
Result<Snapshot> snapshotFor(store::Connection &facts, const facts::ReadContext &context,
    const facts::Scope &scope, UnitKind kind, const Method &method = {});

} // namespace attune::empathy_index
