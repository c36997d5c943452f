// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pure: drawing contacts with replacement.

#include "core/empathy_index/bootstrap.h"

#include "core/stats/composite.h"
#include "core/stats/random.h"

namespace attune::empathy_index {

std::vector<std::optional<double>> drawnIndices(std::span<const Observed> contacts,
    const CaseMix &mix, const Shares &weights, const Method &method, std::uint64_t seed)
{
    std::vector<std::optional<double>> drawn;
    if (contacts.empty())
        return drawn;
    drawn.reserve(method.draws);
    stats::Random random(seed);
    std::vector<std::uint32_t> places(contacts.size());
    stats::Components components(kProxies);
    for (std::size_t draw = 0; draw < method.draws; ++draw) {
        std::array<double, kProxies> observed{}, expected{};
        random.fill(places.data(), places.size(), static_cast<std::uint32_t>(contacts.size()));
        for (const std::uint32_t place : places) {
            const Observed &contact = contacts[place];
            for (std::size_t k = 0; k < kProxies; ++k) {
                observed[k] += static_cast<double>(contact.observed[k]);
                expected[k] += static_cast<double>(contact.expected[k]);
            }
        }
        for (std::size_t k = 0; k < kProxies; ++k)
            components[k] = mix.adjusted(k, observed[k], expected[k]);
        drawn.push_back(stats::composite(
            components, weights, stats::Aggregation::Geometric, method.leastWeight, method.floor));
    }
    return drawn;
}

} // namespace attune::empathy_index
