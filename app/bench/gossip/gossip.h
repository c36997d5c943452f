// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Five workstations with clocks up to a day wrong that decide, undo, forget and exchange at random:
// do they end in the same states?
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace attune::app {

struct GossipOutcome {
    int runs = 0;
    int equal = 0; ///< in which all five gave the same states
    std::int64_t entries = 0;
    std::int64_t conflicts = 0; ///< subjects that ended with two sides
    std::int64_t held = 0; ///< entries that had to wait for their time somewhere
    std::int64_t undone = 0;
    std::int64_t erased = 0;
    std::string difference; ///< of the first run that was not equal
};

/// The same seed gives the same runs. Made in `folder`, which must be empty.
Result<GossipOutcome> gossip(const std::filesystem::path &folder, std::uint64_t seed, int runs);

} // namespace attune::app
