// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The stable names of heads, marks and states.
#include "core/text/text.h"

namespace attune::text {

namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(Head::FirstEmotion)> kHeadNames{
    "valence", "hostility", "offence", "escalation_requested", "escalation_offered",
    "escalation_done", "transfer", "name", "specifics", "reaction", "interpretation", "exploration",
    "satisfaction", "acknowledgement", "apology", "validation", "reassurance", "gratitude", "blame",
    "deflection", "imperative", "brevity", "boilerplate"};
static_assert(kHeadNames.back() == "boilerplate", "one name for each head");

} // namespace

std::string_view nameOf(Head head)
{
    const auto index = static_cast<std::size_t>(head);
    if (index < kHeadNames.size())
        return kHeadNames[index];
    return index < kHeadCount ? kEmotionNames[index - kHeadNames.size()] : std::string_view{};
}

std::string_view nameOf(Mark mark)
{
    return nameOf(headOf(mark));
}

std::string_view nameOf(Sentiment sentiment)
{
    switch (sentiment) {
    case Sentiment::Negative:
        return "negative";
    case Sentiment::Neutral:
        return "neutral";
    case Sentiment::Positive:
        return "positive";
    }
    return {};
}

std::string_view nameOf(Tone tone)
{
    switch (tone) {
    case Tone::Curt:
        return "curt";
    case Tone::Neutral:
        return "neutral";
    case Tone::Warm:
        return "warm";
    }
    return {};
}

std::string_view nameOf(Trajectory::State state)
{
    switch (state) {
    case Trajectory::State::NotAssessed:
        return "not assessed";
    case Trajectory::State::TooShort:
        return "too short";
    case Trajectory::State::NoDip:
        return "no dip";
    case Trajectory::State::Dip:
        return "dip";
    }
    return {};
}

} // namespace attune::text
