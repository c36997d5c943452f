// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All of the SQL of the Interactions panel but the search's.
#pragma once

#include "core/interactions/interactions.h"
#include "core/store/connection.h"

#include <stop_token>

namespace attune::interactions {

/// Legs of the period, newest first; those outside the place are left out.
/// At most `most` rows; whether these are all stands in Snapshot::whole.
Done readRows(store::Connection &facts, const facts::Organisation &organisation, Snapshot &out,
    const std::stop_token &stop, std::size_t most);
/// Everything about a leg that is not sealed or opens with the reader's keys, without the
/// transcript.
Result<Details> readDetails(store::Connection &facts, vault::Vault &vault, LegKey leg);

/// The leg a recording is of.
Result<facts::LegRow> legOfRecording(store::Connection &facts, const std::string &file);

/// When the model was first used here; nullopt: nothing was scored with it yet.
std::optional<Instant> modelSince(store::Connection &facts, const std::string &stamp);
/// All legs of the contact a source calls `identifier`, and of the customer it calls so; oldest
/// first. Looks at every row of the centre, so never on the window's thread.
Result<std::vector<LegKey>> findByIdentifier(
    store::Connection &facts, vault::Vault &vault, const std::string &identifier);

} // namespace attune::interactions
