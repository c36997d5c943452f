// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reliability of a mean by `attune calc`.
#include "core/stats/reliability.h"
#include "app/calc/calculation.h"
#include "app/calc/inputs.h"

#include <array>

namespace attune::app {

namespace {

Result<QJsonObject> spearmanBrown(const QJsonObject &inputs)
{
    return withInputs([&] {
        const double r = numberIn(inputs, "r");
        return QJsonObject{
            {QStringLiteral("reliability"), asJson(stats::spearmanBrown(r, numberIn(inputs, "k")))},
            {QStringLiteral("k_for_0_8"), asJson(stats::lengthForReliability(r, 0.8))}};
    });
}

} // namespace

std::span<const Calculation> reliabilityCalculations()
{
    static constexpr std::array kAll{Calculation{"spearman_brown", &spearmanBrown}};
    return kAll;
}

} // namespace attune::app
