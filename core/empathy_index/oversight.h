// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How far people who read an interaction agree with the program's figures of it: a random share is
// read by somebody, and the agreement is shown.
#pragma once

#include "core/empathy_index/empathy_index_snapshot.h"

namespace attune::empathy_index {

/// Two of a hundred, whatever was scored.
inline constexpr double kReviewShare = 0.02;

/// Whether an interaction is among the drawn ones. By a hash of its key and the seed: nobody can
/// choose, and one that comes late changes nothing for the others.
bool isDrawn(LegKey leg, std::uint64_t seed);

struct Agreement {
    std::size_t n = 0, alike = 0;
    std::optional<double> kappa; ///< nullopt: nothing varies, so chance cannot be told from skill
    std::optional<Range> interval; ///< 95 of 100
};

struct Oversight {
    std::vector<LegKey> toReview; ///< drawn, of the period, read by nobody yet; newest first
    std::size_t drawn = 0; ///< of the period
    std::array<Agreement, kProxies> agreement{}; ///< of every review there is
    std::vector<ScoreCase> open; ///< contested and not decided, newest first
};

/// Pure. Figures that a person decided about are left out of the agreement: they are the person's.
Oversight oversightOf(const Snapshot &snapshot);

} // namespace attune::empathy_index
