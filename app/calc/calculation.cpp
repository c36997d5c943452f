// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calc/calculation.h"

#include <QString>

#include <algorithm>
#include <vector>

namespace attune::app {

std::span<const Calculation *const> calculations()
{
    static const std::vector<const Calculation *> all = [] {
        std::vector<const Calculation *> out;
        for (const auto family : {
                 reliabilityCalculations(),
                 textCalculations(),
                 staffingCalculations(),
                 fatigueCalculations(),
                 proportionCalculations(),
                 compositeCalculations(),
                 agreementCalculations(),
                 severityCalculations(),
                 sampleSizeCalculations(),
                 shrinkageCalculations(),
                 twoSampleCalculations(),
                 peerCalculations(),
             }) {
            for (const Calculation &calculation : family)
                out.push_back(&calculation);
        }
        return out;
    }();
    return all;
}

const Calculation *calculationNamed(const QString &name)
{
    const auto all = calculations();
    const auto found = std::ranges::find_if(
        all, [&](const Calculation *each) { return name == QLatin1String(each->name); });
    return found == all.end() ? nullptr : *found;
}

} // namespace attune::app
