// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a customer's wording moves through a contact, from the valences of their turns.
#pragma once

#include "core/text/text.h"

#include <cstdint>
#include <span>

namespace attune::text {

struct ScoredTurn {
    std::uint32_t turn = 0;
    float valence = 0;
    std::uint32_t words = 0; ///< its weight in the moving mean
};

/// As Trajectory documents it. The curve has one value for each scored turn.
Trajectory trajectoryOf(std::span<const ScoredTurn> turns);

} // namespace attune::text
