// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a set of rows adds up to, in whichever order they came.
#pragma once

#include "core/base/bytes.h"

#include <array>
#include <cstdint>

namespace attune::store {

/// Sum of 256 bit digests of rows modulo 2^256: rows may come and go in any order, and two rows
/// that are the same count twice (with XOR they would cancel out).
class DigestSum {
public:
    using Words = std::array<std::uint64_t, 4>;

    DigestSum() = default;
    /// From the 32 bytes it was stored as; anything else counts as zero.
    explicit DigestSum(ByteView stored);
    void add(const Words &row);
    void add(const DigestSum &other) { add(other.m_words); }
    void subtract(const Words &row);
    Bytes bytes() const;
    friend bool operator==(const DigestSum &, const DigestSum &) = default;

private:
    Words m_words{};
};

} // namespace attune::store
