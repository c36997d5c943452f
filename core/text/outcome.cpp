// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The weights here are set by hand from what the words mean, not fitted.
#include "core/text/outcome.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace attune::text {

namespace {

// x / (1 + |x|) put on 0…1: monotone like the logistic function and the same on every machine.
float squashed(float x)
{
    return 0.5F + 0.5F * x / (1.0F + std::abs(x));
}

constexpr float kValenceWeight = 0.8F;
constexpr float kSaid = 0.5F;
constexpr float kCause = 0.6F;
constexpr float kOpening = 0.8F; // who has only just begun has had no bad answer yet
constexpr float kFade = 0.4F;

} // namespace

std::vector<TurnFigure> satisfactionOf(std::span<const TurnTrace> turns)
{
    std::vector<TurnFigure> out;
    float cause = 0; // what the agent's turns since the customer's last one give cause for
    float trouble = 0; // of the turns before, fading
    for (std::size_t i = 0; i < turns.size(); ++i) {
        const TurnTrace &turn = turns[i];
        if (turn.role == Role::Agent)
            cause += turn.satisfaction;
        if (turn.role != Role::Customer || !turn.scored)
            continue;
        const float here = kValenceWeight * turn.valence
            + kSaid * std::clamp(turn.satisfaction, -2.0F, 1.5F)
            + kCause * std::clamp(cause, -2.0F, 1.0F);
        const float opening = out.empty() ? kOpening : 0.0F;
        out.push_back({static_cast<std::uint32_t>(i), squashed(here + opening - kFade * trouble)});
        trouble = 0.6F * trouble + std::max(-here, 0.0F);
        cause = 0;
    }
    return out;
}

std::optional<float> indexOf(std::span<const TurnTrace> turns, const Trajectory &trajectory)
{
    if (trajectory.curve.empty())
        return std::nullopt;
    float thanks = 0;
    float replyWords = 0;
    float replies = 0;
    for (const TurnTrace &turn : turns) {
        if (turn.role == Role::Customer)
            thanks += std::min(turn.thanks, 1.0F);
        if (turn.role == Role::Agent && turn.scored) {
            replyWords += static_cast<float>(turn.words);
            replies += 1;
        }
    }
    const float end = trajectory.curve.back().value;
    const float rise = end - trajectory.curve.front().value;
    const float length = replies > 0 ? std::min(replyWords / replies, 40.0F) / 40.0F : 0.0F;
    return squashed(
        1.5F * end + 0.75F * rise + 0.4F * std::min(thanks, 3.0F) + 1.5F * (length - 0.4F));
}

} // namespace attune::text
