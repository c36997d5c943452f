// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws that are the same with every library: std::uniform_int_distribution and std::shuffle are
// not. Whoever draws stores the seed with what was drawn.
#pragma once

#include <cstddef>
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
        std::uint32_t out = 0;
        fill(&out, 1, count);
        return out;
    }

    /// Draws `howMany` numbers, up to four out of each word of the engine, without bias
    /// (Brackett-Rozinsky & Lemire 2024).
    void fill(std::uint32_t *out, std::size_t howMany, std::uint32_t count)
    {
        constexpr std::uint32_t kFourFit = 1U << 15U, kTwoFit = 1U << 30U;
        std::size_t at = 0;
        if (count <= kFourFit) {
            for (; at + 4 <= howMany; at += 4)
                draw<4>(out + at, count);
        } else if (count <= kTwoFit) {
            for (; at + 2 <= howMany; at += 2)
                draw<2>(out + at, count);
        }
        for (; at < howMany; ++at)
            draw<1>(out + at, count);
    }

    /// 0 ≤ x < 1, a multiple of 2⁻⁵³.
    double share() { return static_cast<double>(m_engine() >> 11U) * 0x1p-53; }

private:
    /// A word read as a fraction, digit by digit to the base `count`. What is left of it tells
    /// whether the word was one of the few that would make some draws more likely than others.
    template <int HowMany>
    void draw(std::uint32_t *out, std::uint32_t count)
    {
        __extension__ using Wide = unsigned __int128;
        std::uint64_t power = 1;
        for (int each = 0; each < HowMany; ++each)
            power *= count;
        std::uint64_t rest = 0;
        do {
            rest = m_engine();
            for (int each = 0; each < HowMany; ++each) {
                const Wide product = Wide{rest} * count;
                out[each] = static_cast<std::uint32_t>(product >> 64U);
                rest = static_cast<std::uint64_t>(product);
            }
        } while (rest < power && rest < (0 - power) % power);
    }

    std::mt19937_64 m_engine;
};

} // namespace attune::stats
