// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pure: indirect standardisation by queue and channel.

#include "core/empathy_index/case_mix.h"

#include <algorithm>

namespace attune::empathy_index {

namespace {

/// A cell with fewer says more about who was in it than about its contacts.
constexpr double kLeastCell = 10;

std::pair<std::int64_t, int> cellOf(const Contact &contact)
{
    return {contact.queue.value, static_cast<int>(contact.channel)};
}

} // namespace

CaseMix::CaseMix(std::span<const Contact> contacts)
{
    for (const Contact &contact : contacts) {
        Sums &cell = m_cells[cellOf(contact)];
        for (std::size_t k = 0; k < kProxies; ++k) {
            if (!contact.proxies[k])
                continue;
            cell.value[k] += *contact.proxies[k];
            cell.n[k] += 1;
            m_all.value[k] += *contact.proxies[k];
            m_all.n[k] += 1;
        }
    }
}

std::optional<double> CaseMix::overall(std::size_t figure) const
{
    if (!(m_all.n[figure] > 0))
        return std::nullopt;
    return m_all.value[figure] / m_all.n[figure];
}

Observed CaseMix::observedOf(const Contact &contact) const
{
    const Sums &cell = m_cells.at(cellOf(contact));
    Observed out;
    for (std::size_t k = 0; k < kProxies; ++k) {
        if (!contact.proxies[k])
            continue;
        out.observed[k] = static_cast<float>(*contact.proxies[k]);
        const Sums &usual = cell.n[k] < kLeastCell ? m_all : cell;
        out.expected[k] = static_cast<float>(usual.value[k] / usual.n[k]);
    }
    return out;
}

std::optional<double> CaseMix::adjusted(std::size_t figure, double observed, double expected) const
{
    const auto all = overall(figure);
    if (!all || !(expected > 0))
        return std::nullopt;
    return std::min(1.0, observed / expected * *all);
}

} // namespace attune::empathy_index
