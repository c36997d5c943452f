// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A 128-bit fingerprint of pack files: tells versions apart, proves nothing against forgery.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace attune::text {

/// FNV-1a with 128 bits (offset basis and prime as published by Fowler, Noll and Vo).
class Digest {
public:
    void add(std::string_view bytes);
    std::string hex() const; ///< 32 digits

private:
    std::uint64_t m_high = 0x6C62272E07BB0142ULL;
    std::uint64_t m_low = 0x62B821756295C58DULL;
};

} // namespace attune::text
