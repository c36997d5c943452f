// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/random.h"

#include <cmath>

namespace attune::demo {

std::uint64_t mixed(std::uint64_t value)
{
    value += 0x9E3779B97F4A7C15ULL;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

std::uint64_t subSeed(std::uint64_t seed, Stream stream, std::uint64_t item)
{
    return mixed(mixed(mixed(seed) + static_cast<std::uint64_t>(stream) + 1) + item);
}

double unitOf(std::uint64_t key)
{
    return static_cast<double>(mixed(key) >> 11) * 0x1.0p-53;
}

std::uint64_t Draw::below(std::uint64_t bound)
{
    // Numbers under 2^64 mod bound would make the first remainders likelier: draw again.
    const std::uint64_t uneven = (0 - bound) % bound;
    std::uint64_t value = bits();
    while (value < uneven)
        value = bits();
    return value % bound;
}

int Draw::between(int low, int high)
{
    const auto span = static_cast<std::uint64_t>(static_cast<std::int64_t>(high) - low + 1);
    return static_cast<int>(low + static_cast<std::int64_t>(below(span)));
}

// Marsaglia's polar method, which makes two at a time.
double Draw::normal()
{
    if (m_hasSpare) {
        m_hasSpare = false;
        return m_spare;
    }
    double u = 0;
    double v = 0;
    double s = 0;
    do {
        u = 2 * unit() - 1;
        v = 2 * unit() - 1;
        s = u * u + v * v;
    } while (s >= 1 || s == 0);
    const double factor = std::sqrt(-2 * std::log(s) / s);
    m_spare = v * factor;
    m_hasSpare = true;
    return u * factor;
}

double Draw::logNormal(double mu, double sigma)
{
    return std::exp(mu + sigma * normal());
}

double Draw::exponential(double mean)
{
    return -mean * std::log1p(-unit());
}

// Marsaglia and Tsang 2000; below shape 1 by the boost they give.
double Draw::gamma(double shape, double scale)
{
    if (shape < 1) {
        const double u = 1 - unit();
        return gamma(shape + 1, scale) * std::pow(u, 1 / shape);
    }
    const double d = shape - 1.0 / 3;
    const double c = 1 / std::sqrt(9 * d);
    for (;;) {
        const double x = normal();
        const double root = 1 + c * x;
        if (root <= 0)
            continue;
        const double v = root * root * root;
        if (std::log(1 - unit()) < 0.5 * x * x + d - d * v + d * std::log(v))
            return d * v * scale;
    }
}

// Knuth's product of uniforms, cut into pieces whose exp() does not vanish: a sum of Poisson
// numbers is one of the summed mean.
int Draw::poisson(double mean)
{
    constexpr double kPiece = 30;
    int count = 0;
    while (mean > 0) {
        const double piece = mean < kPiece ? mean : kPiece;
        const double limit = std::exp(-piece);
        double product = unit();
        while (product > limit) {
            ++count;
            product *= unit();
        }
        mean -= piece;
    }
    return count;
}

int Draw::geometric(double p)
{
    if (p >= 1)
        return 1;
    return 1 + static_cast<int>(std::log1p(-unit()) / std::log1p(-p));
}

} // namespace attune::demo
