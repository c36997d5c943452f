// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What may be said of units side by side: values drawn to the middle, and ranks where they hold.
#pragma once

#include "core/empathy_index/empathy_index.h"
#include "core/stats/composite.h"

#include <map>

namespace attune::empathy_index {

using Draws = std::vector<std::optional<double>>;

stats::Components componentsOf(const Unit &unit);

/// Gives every unit with an index its estimate, and a rank to those that can be relied on. `draws`
/// by id of the unit.
void estimate(Outcome &outcome, const std::map<std::int64_t, Draws> &draws, const Method &method);

/// Between the 2.5th and the 97.5th of 100 draws; nullopt without any.
std::optional<Range> rangeOf(const Draws &draws);

} // namespace attune::empathy_index
