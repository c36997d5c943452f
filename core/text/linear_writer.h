// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Quantises fitted heads and writes weights.bin as linear.cpp reads it.
#pragma once

#include "core/text/linear.h"
#include "core/text/logistic.h"

#include <array>
#include <span>
#include <string>
#include <vector>

namespace attune::text {

/// A head with its weights as they will be stored: signed squares of whole steps up to 127, times
/// `scale`, so that the few large weights do not take the resolution from the many small ones.
struct HeadWeights {
    std::vector<double> weights; ///< signed squares
    float scale = 0;
    float bias = 0;
    float threshold = 0;

    void take(const FittedModel &model);
    float score(const SparseExample &example) const;
};

std::string weightsBytes(
    std::span<const std::string> vocabulary, const std::array<HeadWeights, kLinearHeads> &heads);

} // namespace attune::text
