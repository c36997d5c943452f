// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who reviews which contact: as probabilities first, so that nobody can count on a friend as
// reviewer, then as one draw of them (Jecmen et al. 2020, "Mitigating manipulation in peer review
// via randomized reviewer assignments", NeurIPS 33).
#pragma once

#include "core/base/result.h"
#include "core/peer_review/conflict.h"

#include <span>

namespace attune::peer_review {

/// Probabilities are whole numbers of these shares: sums are exact.
inline constexpr int kWhole = 1000;

struct Load {
    int least = 0, most = 0;
};

struct Item {
    int reviewee = 0; ///< 0 … reviewees − 1
    int reviews = 1;
};

struct Pairing {
    int item = 0, reviewer = 0;

    friend auto operator<=>(const Pairing &, const Pairing &) = default;
};

struct Problem {
    std::vector<Load> reviewers;
    std::vector<Item> items;
    int reviewees = 0;
    std::vector<Rules> barred; ///< items × reviewers row by row; 0: may review
    std::vector<Pairing> forced; ///< decided by hand: certain, whatever the rules and the cap say
    std::vector<int> before; ///< reviewers × reviewees: how often they met; empty: never
    double cap = 0.2; ///< the most probable that one person reviews another; 1: no cap
    std::uint64_t seed = 0;

    bool mayReview(int item, int reviewer) const
    {
        return barred[static_cast<std::size_t>(item) * reviewers.size()
                   + static_cast<std::size_t>(reviewer)]
            == 0;
    }
};

struct Chance {
    Pairing pair;
    int shares = 0; ///< of kWhole
};

/// Who may meet whom, and how likely. Each item's shares sum to its reviews.
struct Chances {
    std::vector<Chance> chances; ///< by item, then reviewer
    std::vector<int> loads; ///< expected reviews of each reviewer, in shares
    int mostLikely = 0; ///< shares of the likeliest pair of people that nobody forced
};

/// Fault::Invalid for a problem that contradicts itself (a load, an index, a cap); Fault::NotFound
/// when no assignment keeps all rules: then clashOf() says why.
Result<Chances> chancesOf(const Problem &problem);

/// One draw: each item has its reviews, each reviewer's load is the expected one rounded up or
/// down, and each pair happens as often as its chance says. Ascending; the same for the same seed.
std::vector<Pairing> draw(const Problem &problem, const Chances &chances, std::uint64_t seed);

/// Why a problem cannot be solved, and what would free it.
struct Clash {
    struct Short {
        int item = 0;
        int candidates = 0, needed = 0; ///< reviewers who may, and how many the cap asks for
        std::array<int, kRules> removed{}; ///< reviewers whom only this rule keeps away
    };
    std::vector<Short> items; ///< contacts that cannot be reviewed even alone
    int reviews = 0, capacity = 0; ///< wanted, and the sum of what reviewers may take
    int missing = 0; ///< reviews that find nobody when all others do
    std::vector<int> crowded; ///< items that have to share too few reviewers
    std::vector<int> few; ///< those reviewers
    std::vector<Rule> freeing; ///< each of these alone, lifted, makes it possible
    std::optional<double> leastCap; ///< the lowest cap that can be kept, when the cap is the reason
    std::vector<int> idle; ///< reviewers who cannot reach their least load
};
Clash clashOf(const Problem &problem);

} // namespace attune::peer_review
