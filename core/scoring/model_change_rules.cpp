// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pure: how far figures change between two readings of the same words.
#include "core/scoring/model_change.h"

#include "core/scoring/proxies.h"

#include <algorithm>
#include <cmath>

namespace attune::scoring {

namespace {

using Figures = std::array<std::optional<double>, kChangeFigures>;

template <typename Number>
std::optional<double> partOf(const std::optional<Number> &value)
{
    return value ? std::optional(double(*value) / 1000) : std::nullopt;
}

Figures figuresOf(const ScoreRow &row)
{
    const Proxies proxies = proxiesOf(row);
    return {partOf(row.end), partOf(row.recovery), partOf(row.index),
        row.hostility ? std::optional(double(*row.hostility)) : std::nullopt, proxies[0],
        proxies[1], proxies[2], proxies[3]};
}

std::size_t binOf(double change)
{
    return static_cast<std::size_t>(
        std::ranges::upper_bound(kChangeBounds, change) - kChangeBounds.begin());
}

} // namespace

std::array<FigureChange, kChangeFigures> changesOf(std::span<const Rescored> legs)
{
    std::array<FigureChange, kChangeFigures> out{};
    for (const Rescored &leg : legs) {
        const Figures before = figuresOf(leg.before), after = figuresOf(leg.after);
        for (std::size_t k = 0; k < kChangeFigures; ++k) {
            FigureChange &figure = out[k];
            figure.appeared += !before[k] && after[k];
            figure.vanished += before[k] && !after[k];
            if (!before[k] || !after[k])
                continue;
            const double change = *after[k] - *before[k];
            ++figure.compared;
            figure.mean += change;
            figure.much += std::abs(change) > kMuch;
            ++figure.bins[binOf(change)];
        }
    }
    for (FigureChange &figure : out)
        figure.mean = figure.compared ? figure.mean / double(figure.compared) : 0;
    return out;
}

} // namespace attune::scoring
