// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Hybrid logical time: the wall clock where it can be believed, a counter where it cannot, and
// always later than what was seen before.
#pragma once

#include "core/base/time.h"

#include <algorithm>

namespace attune::journal {

/// 48 bits of milliseconds, 16 of a counter (Kulkarni et al. 2014, "Logical Physical Clocks").
struct Hlc {
    std::int64_t value = 0;

    static Hlc at(Instant t) { return {toMs(t) << 16}; }
    Instant wall() const { return fromMs(value >> 16); }
    friend auto operator<=>(const Hlc &, const Hlc &) = default;
};

/// Of the next entry of a device whose latest known time is `last`.
inline Hlc next(Hlc last, Instant now)
{
    return {std::max(last.value + 1, Hlc::at(now).value)};
}

/// Entries further ahead than this are kept but wait: one broken clock must not carry all others
/// off.
inline constexpr std::chrono::hours kFarAhead{24};
/// A clock this much behind what was already decided is worth a word to its owner.
inline constexpr std::chrono::minutes kBehind{5};

inline bool isFarAhead(Hlc time, Instant now)
{
    return time.wall() > now + kFarAhead;
}

} // namespace attune::journal
