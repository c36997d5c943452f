// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws that are the same with every library: std::uniform_int_distribution and std::shuffle are
// not. Whoever draws stores the seed with what was drawn.
#pragma once

#include <cstdint>
#include <random>

namespace attune::stats {

class Random {
public:
    explicit Random(std::uint64_t seed)
        : m_engine(seed)
    {
    }

    /// 0 … count − 1, each equally likely, by multiplication with rejection (Lemire 2019). `count`
    /// is above 0.
    std::uint32_t below(std::uint32_t count)
    {
        std::uint64_t product = std::uint64_t{half()} * count;
        if (static_cast<std::uint32_t>(product) < count) {
            const std::uint32_t unfair = (0U - count) % count;
            while (static_cast<std::uint32_t>(product) < unfair)
                product = std::uint64_t{half()} * count;
        }
        return static_cast<std::uint32_t>(product >> 32U);
    }

    /// 0 ≤ x < 1, a multiple of 2⁻⁵³.
    double share() { return static_cast<double>(m_engine() >> 11U) * 0x1p-53; }

private:
    /// Each word of the engine gives two draws.
    std::uint32_t half()
    {
        m_hasHalf = !m_hasHalf;
        if (m_hasHalf)
            m_word = m_engine();
        else
            m_word >>= 32U;
        return static_cast<std::uint32_t>(m_word);
    }

    std::mt19937_64 m_engine;
    std::uint64_t m_word = 0;
    bool m_hasHalf = false;
};

} // namespace attune::stats
