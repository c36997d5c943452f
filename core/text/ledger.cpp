// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps sums exact: every entry is put on the grid before it is added.
#include "core/text/analysis.h"

#include <algorithm>
#include <cmath>

namespace attune::text {

void Ledger::clear(bool keepEntries)
{
    m_sum.fill(0);
    m_top.fill(0);
    m_bias.fill(0);
    m_entries.clear();
    m_mass = 0;
    m_keep = keepEntries;
}

void Ledger::add(
    std::uint8_t head, std::uint32_t first, std::uint32_t last, float value, std::string_view rule)
{
    float step = onGrid(value);
    // A turn of a million words stays within what adds up exactly: later evidence is cut off.
    step = std::clamp(m_sum[head] + step, -kMostSum, kMostSum) - m_sum[head];
    if (step == 0.0F)
        return;
    m_sum[head] += step;
    if (head == static_cast<std::uint8_t>(Head::Valence))
        m_mass += std::abs(step);
    m_top[head] = std::max(m_top[head], step);
    if (m_keep)
        m_entries.push_back({first, last, head, step, rule});
}

void Ledger::setBias(Head head, float bias)
{
    const auto index = static_cast<std::size_t>(head);
    m_bias[index] = onGrid(bias);
    m_sum[index] += m_bias[index];
}

void Ledger::setSum(Head head, float sum)
{
    m_sum[static_cast<std::size_t>(head)] = sum;
}

void Ledger::enter(std::span<const Entry> entries)
{
    m_entries.insert(m_entries.end(), entries.begin(), entries.end());
}

void Ledger::forget(Head head)
{
    const auto index = static_cast<std::size_t>(head);
    m_sum[index] = m_top[index] = m_bias[index] = 0;
    std::erase_if(m_entries, [index](const Entry &entry) { return entry.head == index; });
}

void Ledger::forgetEmotion()
{
    const auto isEmotion = [](std::size_t head) {
        return head == static_cast<std::size_t>(Head::Valence)
            || head == static_cast<std::size_t>(Head::Hostility)
            || head == static_cast<std::size_t>(Head::Offence)
            || head == static_cast<std::size_t>(Inner::Distress)
            || (head >= static_cast<std::size_t>(Head::FirstEmotion) && head < kHeadCount);
    };
    for (std::size_t head = 0; head < kRuleHeads; ++head) {
        if (isEmotion(head))
            m_sum[head] = m_top[head] = m_bias[head] = 0;
    }
    m_mass = 0;
    std::erase_if(m_entries, [&](const Entry &entry) { return isEmotion(entry.head); });
}

} // namespace attune::text
