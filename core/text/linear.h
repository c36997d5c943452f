// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Learnt heads: an explicit vocabulary of words and short n-grams, one small weight for each head a
// feature matters to.
#pragma once

#include "core/text/tokens.h"
#include "core/text/word_table.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace attune::text {

/// Heads of the model: the 28 emotions in GoEmotions' order, then the valence.
inline constexpr std::size_t kLinearHeads = 29;
inline constexpr std::size_t kLinearValence = 28;

struct LinearFeature {
    std::uint32_t first = 0, last = 0; ///< tokens, half open
    std::uint32_t feature = 0;
};

struct LinearWeight {
    std::uint8_t head = 0;
    std::int8_t weight = 0;
};

class LinearModel {
public:
    bool empty() const { return m_rows.empty(); }

    /// Reads weights.bin and adds its words to the table. Empty, or what is wrong.
    std::string read(std::string_view bytes, WordTable &table);

    /// The features of a turn, each once, at its first place. Fills `out`.
    void features(const Tokens &tokens, std::vector<LinearFeature> &out) const;

    std::uint32_t rowBegin(std::uint32_t feature) const { return m_rows[feature]; }
    std::uint32_t rowEnd(std::uint32_t feature) const { return m_rows[feature + 1]; }
    const LinearWeight &weight(std::uint32_t at) const { return m_weights[at]; }
    float scale(std::size_t head) const { return m_scale[head]; }
    float bias(std::size_t head) const { return m_bias[head]; }
    float threshold(std::size_t head) const { return m_threshold[head]; }
    std::string_view text(std::uint32_t feature) const { return m_names[feature]; }

private:
    std::uint32_t slotOf(std::uint64_t key) const;

    std::vector<std::uint32_t> m_rows; ///< into m_weights, one more than features
    std::vector<LinearWeight> m_weights;
    std::vector<std::string> m_names;
    std::vector<std::uint64_t> m_keys; ///< open addressing: up to three word ids
    std::vector<std::uint32_t> m_values;
    std::vector<float> m_scale, m_bias, m_threshold;
};

} // namespace attune::text
