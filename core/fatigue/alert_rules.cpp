// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Thresholds and alerts: when a level is reached, when it is left, and how often that is said.
#include "core/fatigue/course.h"

#include <algorithm>
#include <cmath>

namespace attune::fatigue {

namespace {

constexpr double kHour = 60; // minutes

} // namespace

std::optional<double> quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return std::nullopt;
    std::ranges::sort(values);
    const double place = share * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, values.size() - 1);
    return values[below] + (place - static_cast<double>(below)) * (values[above] - values[below]);
}

Thresholds clampedThresholds(std::span<const double> peaks, const ThresholdPolicy &policy)
{
    Thresholds out{{}, {}, policy.amber.most, policy.red.most, true};
    const std::vector<double> all(peaks.begin(), peaks.end());
    out.amberQuantile = quantile(all, policy.amberShare);
    out.redQuantile = quantile(all, policy.redShare);
    if (!out.amberQuantile)
        return out;
    out.amber = std::clamp(*out.amberQuantile, policy.amber.least, policy.amber.most);
    out.red = std::clamp(*out.redQuantile, policy.red.least, policy.red.most);
    out.isProvisional = false;
    return out;
}

Thresholds thresholdsFor(std::span<const double> peaks, int agents, const ThresholdPolicy &policy)
{
    Thresholds out = clampedThresholds(peaks, policy);
    if (static_cast<int>(peaks.size()) >= policy.leastShifts && agents >= policy.leastAgents)
        return out;
    out.amber = policy.amber.most;
    out.red = policy.red.most;
    out.isProvisional = true;
    return out;
}

ThresholdPolicy cumulativePolicy(double contractDays)
{
    const double share = contractDays / 5;
    ThresholdPolicy out;
    out.amber = {340 * share, 390 * share};
    out.red = {390 * share, 490 * share};
    return out;
}

int Hysteresis::add(std::optional<double> sample)
{
    if (!sample)
        return m_level;
    m_aboveAmber = *sample >= m_policy.amber ? m_aboveAmber + 1 : 0;
    m_aboveRed = *sample >= m_policy.red ? m_aboveRed + 1 : 0;
    const double clear = m_policy.clearRatio * (m_level == 2 ? m_policy.red : m_policy.amber);
    m_below = m_level > 0 && *sample < clear ? m_below + 1 : 0;
    if (m_level < 2 && m_aboveRed >= m_policy.on)
        become(2);
    else if (m_level < 1 && m_aboveAmber >= m_policy.on)
        become(1);
    else if (m_level > 0 && m_below >= m_policy.off)
        become(m_level - 1);
    return m_level;
}

void Hysteresis::become(int level)
{
    m_level = level;
    m_below = 0;
}

AlertGate::Passage AlertGate::ask(double minute, int agent, int level)
{
    std::erase_if(m_told, [&](const Told &told) { return minute - told.minute >= kHour; });
    const bool isKnown = std::ranges::any_of(
        m_told, [&](const Told &told) { return told.agent == agent && told.level >= level; });
    if (isKnown)
        return Passage::Hold;
    if (m_told.size() >= m_most)
        return Passage::Bundle;
    m_told.push_back({minute, agent, level});
    return Passage::Tell;
}

} // namespace attune::fatigue
