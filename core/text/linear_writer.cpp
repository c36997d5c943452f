// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure is rounded before a threshold is set on it, so that what is tuned is what is
// shipped.
#include "core/text/linear_writer.h"

#include "core/text/analysis.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>

namespace attune::text {

namespace {

constexpr double kSteps = 127;
constexpr double kLeast = 0.05; // smaller weights decide nothing

void putNumber(std::string &out, std::uint32_t value)
{
    for (int shift = 0; shift < 32; shift += 8)
        out.push_back(static_cast<char>(value >> shift & 0xFF));
}

void putReal(std::string &out, float value)
{
    putNumber(out, std::bit_cast<std::uint32_t>(value));
}

} // namespace

void HeadWeights::take(const FittedModel &model)
{
    double largest = 0;
    for (const double w : model.weights)
        largest = std::max(largest, std::abs(w));
    scale = static_cast<float>(largest > 0 ? largest / (kSteps * kSteps) : 1);
    bias = onGrid(static_cast<float>(model.bias));
    weights.clear();
    for (const double w : model.weights) {
        const double root = std::floor(std::sqrt(std::abs(w) / static_cast<double>(scale)) + 0.5);
        const double steps = std::abs(w) < kLeast ? 0 : std::min(root, kSteps);
        weights.push_back(w < 0 ? -steps * steps : steps * steps);
    }
}

float HeadWeights::score(const SparseExample &example) const
{
    double steps = 0;
    for (const std::uint32_t f : example.features)
        steps += weights[f];
    return static_cast<float>(
        steps * example.unit * static_cast<double>(scale) + static_cast<double>(bias));
}

std::string weightsBytes(
    std::span<const std::string> vocabulary, const std::array<HeadWeights, kLinearHeads> &heads)
{
    std::string out = "ATW1";
    putNumber(out, static_cast<std::uint32_t>(vocabulary.size()));
    putNumber(out, kLinearHeads);
    for (const HeadWeights &head : heads) {
        putReal(out, head.scale);
        putReal(out, head.bias);
        putReal(out, head.threshold);
    }
    for (std::size_t f = 0; f < vocabulary.size(); ++f) {
        out.push_back(static_cast<char>(vocabulary[f].size()));
        out += vocabulary[f];
        std::string row;
        for (std::size_t h = 0; h < kLinearHeads; ++h) {
            const double squared = heads[h].weights[f];
            const auto root = static_cast<int>(std::sqrt(std::abs(squared)) + 0.5);
            const auto steps = static_cast<std::int8_t>(squared < 0 ? -root : root);
            if (steps == 0)
                continue;
            row.push_back(static_cast<char>(h));
            row.push_back(static_cast<char>(steps));
        }
        out.push_back(static_cast<char>(row.size() / 2));
        out += row;
    }
    return out;
}

} // namespace attune::text
