// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Regularised linear models over sparse binary features, fitted by L-BFGS in a fixed order of
// operations.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace attune::text {

/// Features of one example; each counts `unit`.
struct SparseExample {
    std::vector<std::uint32_t> features;
    double unit = 0;
};

struct FittedModel {
    std::vector<double> weights; ///< by feature, ready to be multiplied with `unit`
    double bias = 0;
    double score(const SparseExample &example) const;
};

enum class Loss : std::uint8_t { Logistic, Squares };

struct FitSettings {
    Loss loss = Loss::Logistic;
    double cost = 1; ///< of the loss against the regulariser
    bool scaled = true; ///< multiply features by their naive-Bayes log ratio before fitting
    int iterations = 150;
};

/// `target` is 0 or 1 with Loss::Logistic, any number with Loss::Squares. Only the examples in
/// `use` take part.
FittedModel fit(std::span<const SparseExample> examples, std::span<const double> target,
    std::span<const std::uint32_t> use, std::uint32_t features, const FitSettings &settings);

} // namespace attune::text
