// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Learns the linear heads from labelled turns: the same pack and examples give the same bytes.
#pragma once

#include "core/text/text.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace attune::text {

struct TrainingExample {
    std::string text;
    std::uint32_t emotions = 0; ///< bit i is set for kEmotionNames[i]
};

struct TrainingResult {
    std::string weights; ///< the bytes of weights.bin
    std::string error; ///< empty when there are weights
    std::uint32_t features = 0;
    double macroF1 = 0; ///< of the 28 emotions, on turns left out of the training (five folds)
};

/// `files` is the pack the weights are for; weights in it are not looked at. `progress` is told
/// what is done, in words.
TrainingResult train(const Pack::Files &files, std::span<const TrainingExample> examples,
    const std::function<void(std::string_view)> &progress);

} // namespace attune::text
