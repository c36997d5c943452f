// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Interactions drawn by a seed, with a certificate by which anybody who has the same list can draw
// them again.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace attune::sessions {

struct DrawCertificate {
    std::uint64_t seed = 0;
    std::uint64_t population = 0;
    std::string frame; ///< hash of the sorted list, hex
    std::string filter; ///< in words: what was drawn from
    std::vector<std::string> drawn;
    std::uint64_t repeats = 0; ///< so many of `drawn` are gold items, and nothing says which
    std::uint64_t goldPopulation = 0; ///< what these were drawn from
    std::string goldFrame; ///< as `frame`
    friend bool operator==(const DrawCertificate &, const DrawCertificate &) = default;
};

/// Interactions whose right answers are known, of which some are mixed in.
struct Repeats {
    std::vector<std::string> gold;
    std::size_t count = 0;
};
/// Pure. `count` of them without repetition; all of them when there are fewer. The order in which
/// `population` stands, and repetitions in it, do not matter. Repeats come on top, and then all are
/// shuffled, so that their places tell nothing.
DrawCertificate drawInteractions(std::vector<std::string> population, std::size_t count,
    std::uint64_t seed, std::string filter, Repeats repeats = {});
/// Whether it is what these lists and its seed give.
bool isTrue(const DrawCertificate &certificate, const std::vector<std::string> &population,
    const std::vector<std::string> &gold = {});

std::string toJson(const DrawCertificate &certificate);
Result<DrawCertificate> certificateFromJson(std::string_view text);

} // namespace attune::sessions
