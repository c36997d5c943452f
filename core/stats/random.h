// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws that are the same with every library: std::uniform_int_distribution and std::shuffle are
// not. Whoever draws stores the seed with what was drawn.
#pragma once

#include <bit>
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

    /// Draws `howMany` numbers, as many out of each word of the engine as it holds without bias
    /// (Brackett-Rozinsky & Lemire 2024).
    void fill(std::uint32_t *out, std::size_t howMany, std::uint32_t count)
    {
        const std::size_t whole = static_cast<std::size_t>(60) / std::bit_width(count);
        for (std::size_t at = 0; at < howMany;) {
            const std::size_t here = whole < howMany - at ? whole : howMany - at;
            std::uint64_t power = count;
            for (std::size_t each = 1; each < here; ++each)
                power *= count;
            std::uint64_t rest = split(out + at, here, count);
            if (rest < power) {
                const std::uint64_t unfair = (0 - power) % power;
                while (rest < unfair)
                    rest = split(out + at, here, count);
            }
            at += here;
        }
    }

    /// 0 ≤ x < 1, a multiple of 2⁻⁵³.
    double share() { return static_cast<double>(m_engine() >> 11U) * 0x1p-53; }

private:
    /// A word as a fraction, read digit by digit to the base `count`; what is left of it.
    std::uint64_t split(std::uint32_t *out, std::size_t howMany, std::uint32_t count)
    {
        __extension__ using Wide = unsigned __int128;
        std::uint64_t rest = m_engine();
        for (std::size_t at = 0; at < howMany; ++at) {
            const Wide product = Wide{rest} * count;
            out[at] = static_cast<std::uint32_t>(product >> 64U);
            rest = static_cast<std::uint64_t>(product);
        }
        return rest;
    }

    std::mt19937_64 m_engine;
};

} // namespace attune::stats
