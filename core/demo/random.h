// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Seeded draws that are the same with every standard library: the distributions are our own.
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <span>

namespace attune::demo {

/// What is drawn apart, so that a change in one leaves the others as they were.
enum class Stream : std::uint8_t {
    Organisation,
    Agents,
    Schedule,
    Absence,
    Arrivals,
    Handling,
    Sentiment,
    Customers,
    Consent,
    Surveys,
    Text,
    Dirt,
    Calibration,
};

/// Scrambles 64 bits so that neighbouring numbers share nothing (the finaliser of splitmix64,
/// Steele, Lea and Flood 2014).
std::uint64_t mixed(std::uint64_t value);

/// The seed of one stream, or of one item (`item`) within it.
std::uint64_t subSeed(std::uint64_t seed, Stream stream, std::uint64_t item = 0);

/// A number in [0, 1) that belongs to a key for ever; for properties that need no stream.
double unitOf(std::uint64_t key);

class Draw {
public:
    explicit Draw(std::uint64_t seed)
        : m_engine(seed)
    {
    }

    std::uint64_t bits() { return m_engine(); }
    /// In [0, 1), 53 bits.
    double unit() { return static_cast<double>(bits() >> 11) * 0x1.0p-53; }
    /// In [0, bound), without the bias of a remainder; bound > 0.
    std::uint64_t below(std::uint64_t bound);
    /// In [low, high], both included.
    int between(int low, int high);
    bool chance(double p) { return unit() < p; }

    double normal();
    double normal(double mean, double sd) { return mean + sd * normal(); }
    /// `mu` and `sigma` of the logarithm.
    double logNormal(double mu, double sigma);
    double exponential(double mean);
    double gamma(double shape, double scale);
    int poisson(double mean);
    /// How many tries until the first success, at least 1, for a success chance p.
    int geometric(double p);

    template <typename T>
    const T &pick(std::span<const T> from)
    {
        return from[below(from.size())];
    }

private:
    std::mt19937_64 m_engine;
    double m_spare = 0;
    bool m_hasSpare = false;
};

} // namespace attune::demo
