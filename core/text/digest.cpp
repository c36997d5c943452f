// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Multiplication modulo 2^128 by the FNV prime 2^88 + 0x13B, in 64-bit halves.
#include "core/text/digest.h"

namespace attune::text {

void Digest::add(std::string_view bytes)
{
    constexpr std::uint64_t kFactor = 0x13B;
    std::uint64_t high = m_high;
    std::uint64_t low = m_low;
    for (const char c : bytes) {
        low ^= static_cast<unsigned char>(c);
        const std::uint64_t lower = (low & 0xFFFFFFFFULL) * kFactor;
        const std::uint64_t upper = (low >> 32) * kFactor + (lower >> 32);
        high = high * kFactor + (upper >> 32) + (low << 24);
        low = (upper << 32) | (lower & 0xFFFFFFFFULL);
    }
    m_high = high;
    m_low = low;
}

std::string Digest::hex() const
{
    std::string out;
    for (const std::uint64_t half : {m_high, m_low}) {
        for (int shift = 60; shift >= 0; shift -= 4)
            out.push_back("0123456789abcdef"[(half >> shift) & 0xF]);
    }
    return out;
}

} // namespace attune::text
