// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/trajectory.h"

#include <algorithm>
#include <cstddef>

namespace attune::text {

namespace {

constexpr std::size_t kFewestTurns = 3;
constexpr double kLeastDip = 0.2;

double meanOf(std::span<const TurnFigure> figures)
{
    double sum = 0;
    for (const TurnFigure &f : figures)
        sum += static_cast<double>(f.value);
    return sum / static_cast<double>(figures.size());
}

} // namespace

Trajectory trajectoryOf(std::span<const ScoredTurn> turns)
{
    Trajectory out;
    for (std::size_t i = 0; i < turns.size(); ++i) {
        // The turn with its neighbours, those outside the contact being left out.
        const std::size_t from = i == 0 ? 0 : i - 1;
        const std::size_t to = std::min(i + 2, turns.size());
        double sum = 0;
        double weight = 0;
        for (std::size_t k = from; k < to; ++k) {
            const double w = std::max<std::uint32_t>(turns[k].words, 1);
            sum += w * static_cast<double>(turns[k].valence);
            weight += w;
        }
        out.curve.push_back({turns[i].turn, static_cast<float>(sum / weight)});
    }
    if (turns.size() < kFewestTurns) {
        out.state = Trajectory::State::TooShort;
        return out;
    }
    const std::size_t quarter = std::max<std::size_t>(1, turns.size() / 4);
    const std::span<const TurnFigure> curve(out.curve);
    const double start = meanOf(curve.first(quarter));
    const double end = meanOf(curve.last(quarter));
    const auto lowest = std::min_element(curve.begin(), curve.end(),
        [](const TurnFigure &x, const TurnFigure &y) { return x.value < y.value; });
    const double dip = start - static_cast<double>(lowest->value);
    out.start = static_cast<float>(start);
    out.end = static_cast<float>(end);
    out.trough = lowest->value;
    out.troughTurn = lowest->turn;
    out.state = dip >= kLeastDip ? Trajectory::State::Dip : Trajectory::State::NoDip;
    if (out.state == Trajectory::State::Dip)
        out.recovery = static_cast<float>((end - static_cast<double>(lowest->value)) / dip);
    return out;
}

} // namespace attune::text
