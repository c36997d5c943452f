// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an evaluation must know of the facts: where people stand, and the contact it is about.
#pragma once

#include "core/disputes/candidates.h"
#include "core/store/connection.h"

namespace attune::disputes {

/// Everybody by pseudonym.
Result<std::map<std::string, Place>> readPlaces(store::Connection &facts);

struct Leg {
    LegKey key;
    Instant start;
    std::string person; ///< of its agent
};
/// The legs that are called "source/external id"; with `start` only those that began then, which is
/// found at once.
Result<std::vector<Leg>> readLegs(store::Connection &facts, std::string_view contact,
    std::optional<Instant> start = std::nullopt);
/// The name of a leg; empty: there is none.
Result<std::string> nameOfLeg(store::Connection &facts, LegKey leg);

} // namespace attune::disputes
