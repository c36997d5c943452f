// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be computed without a window and without a centre: each function of `attune calc`, by
// the name and the keys of the reference cases.
#pragma once

#include "core/base/result.h"

#include <QJsonObject>

#include <span>

namespace attune::app {

struct Calculation {
    enum class Input {
        Object, ///< one JSON object in, one out
        Lines, ///< JSON lines in, one line out for each, in order
    };

    const char *name;
    /// Reads its inputs, calls core, gives its results. A figure that cannot be computed is null,
    /// never NaN or 0; what cannot be read is Fault::Invalid with the key that is wrong.
    Result<QJsonObject> (*run)(const QJsonObject &inputs);
    Input input = Input::Object;
};

/// Every one there is, family by family.
std::span<const Calculation *const> calculations();
const Calculation *calculationNamed(const QString &name);

// The families, a file each.
std::span<const Calculation> reliabilityCalculations();
std::span<const Calculation> textCalculations();
std::span<const Calculation> staffingCalculations();
std::span<const Calculation> fatigueCalculations();
std::span<const Calculation> proportionCalculations();
std::span<const Calculation> compositeCalculations();
std::span<const Calculation> agreementCalculations();
std::span<const Calculation> severityCalculations();
std::span<const Calculation> sampleSizeCalculations();
std::span<const Calculation> shrinkageCalculations();
std::span<const Calculation> twoSampleCalculations();
std::span<const Calculation> peerCalculations();

} // namespace attune::app
