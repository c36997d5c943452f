// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What would be expected of each contact's figures by its queue and channel alone.
#pragma once

#include "core/empathy_index/empathy_index.h"

#include <map>

namespace attune::empathy_index {

/// Observed and expected of one contact, one value a figure; both 0 where it cannot be said.
struct Observed {
    std::array<float, kProxies> observed{}, expected{};
};

/// The means of every cell (queue × channel) and of all; all stands in for a cell that holds
/// little.
class CaseMix {
public:
    explicit CaseMix(std::span<const Contact> contacts);

    /// nullopt: nobody has it.
    std::optional<double> overall(std::size_t figure) const;
    Observed observedOf(const Contact &contact) const;
    /// Observed over expected × overall, at most 1 (indirect standardisation); nullopt where
    /// nothing is expected.
    std::optional<double> adjusted(std::size_t figure, double observed, double expected) const;

private:
    struct Sums {
        std::array<double, kProxies> value{}, n{};
    };
    std::map<std::pair<std::int64_t, int>, Sums> m_cells;
    Sums m_all;
};

} // namespace attune::empathy_index
