// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a new model would change in what an old one scored: a sample is read again in memory, and
// the changes are shown before anybody adopts it.
#pragma once

#include "core/base/time.h"
#include "core/scoring/scoring.h"
#include "core/store/store.h"
#include "core/vault/vault.h"

#include <span>
#include <stop_token>
#include <string>

namespace attune::scoring {

/// One leg as it was scored and as it would be.
struct Rescored {
    ScoreRow before, after;
};

enum class ChangeFigure {
    End, ///< the customer's wording at the end, −1…1
    Recovered, ///< share of the dip made good
    Index, ///< 0…1
    Hostility, ///< 0–3
    Personalised,
    Escalated,
    EndedBetter,
    Acknowledged, ///< the four figures of the empathy index, 0…1
};
inline constexpr std::size_t kChangeFigures = 8;
/// Between the bins: a change of less than the middle two is none.
inline constexpr std::array<double, 6> kChangeBounds{-0.5, -0.2, -0.05, 0.05, 0.2, 0.5};
inline constexpr double kMuch = 0.2; ///< text note, section 4.6

struct FigureChange {
    std::size_t compared = 0; ///< known before and after
    std::size_t appeared = 0, vanished = 0; ///< known only after, only before
    double mean = 0; ///< of the change
    std::size_t much = 0; ///< changed by more than kMuch
    std::array<std::size_t, kChangeBounds.size() + 1> bins{};

    double shareMuch() const { return compared ? double(much) / double(compared) : 0; }
};
struct ModelChange {
    std::string before, after; ///< stamps
    std::size_t legs = 0; ///< read again
    std::uint64_t seed = 0; ///< they were drawn with
    std::array<FigureChange, kChangeFigures> figures{};
};

/// Pure.
std::array<FigureChange, kChangeFigures> changesOf(std::span<const Rescored> legs);

inline constexpr std::size_t kChangeSample = 400;
/// Draws days of agents by a hash with `seed`, a few legs of each, and reads them again. Nothing is
/// written. Fault::NotFound where nothing was scored by another model, Denied without the keys.
Result<ModelChange> previewChange(store::Store &store, vault::Vault &vault, const Scorers &scorers,
    Instant now, std::uint64_t seed, const std::stop_token &stop,
    std::size_t sample = kChangeSample);

} // namespace attune::scoring
