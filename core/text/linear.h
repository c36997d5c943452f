// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Learnt heads: an explicit vocabulary of words and short n-grams, one small weight for each head a
// feature matters to.
#pragma once

#include "core/text/tokens.h"
#include "core/text/word_table.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace attune::text {

/// Heads of the model: the 28 emotions in GoEmotions' order, then the valence.
inline constexpr std::size_t kLinearHeads = 29;
inline constexpr std::size_t kLinearValence = 28;

struct Analysis;

struct LinearFeature {
    std::uint32_t first = 0, last = 0; ///< tokens, half open
    std::uint32_t feature = 0;
};

/// What is true of a turn as a whole, beside its n-grams; named "#question" and so on in
/// weights.bin.
inline constexpr std::array<std::string_view, 13> kTurnFeatures{"#question", "#exclamation",
    "#exclamations", "#capitals", "#valence>0.3", "#valence>1.5", "#valence>3", "#valence<-0.3",
    "#valence<-1.5", "#valence<-3", "#words<4", "#words<8", "#words<15"};

struct LinearWeight {
    std::int16_t weight = 0; ///< in steps of the head's scale
    std::uint8_t head = 0;
};

class LinearModel {
public:
    bool empty() const { return m_rows.empty(); }

    /// Reads weights.bin and adds its words to the table. Empty, or what is wrong.
    std::string read(std::string_view bytes, WordTable &table);

    /// The features of a turn whose lexicon has been applied, each once, at its first place. Fills
    /// `out`.
    void features(const Analysis &a, std::vector<LinearFeature> &out) const;

    std::uint32_t size() const { return static_cast<std::uint32_t>(m_names.size()); }
    std::uint32_t rowBegin(std::uint32_t feature) const { return m_rows[feature]; }
    std::uint32_t rowEnd(std::uint32_t feature) const { return m_rows[feature + 1]; }
    const LinearWeight &weight(std::uint32_t at) const { return m_weights[at]; }
    float scale(std::size_t head) const { return m_scale[head]; }
    float bias(std::size_t head) const { return m_bias[head]; }
    float threshold(std::size_t head) const { return m_threshold[head]; }
    std::string_view text(std::uint32_t feature) const { return m_names[feature]; }

private:
    std::uint32_t slotOf(std::uint64_t key) const;
    void turnFeatures(const Analysis &a, std::vector<LinearFeature> &out) const;

    std::vector<std::uint32_t> m_rows; ///< into m_weights, one more than features
    std::vector<LinearWeight> m_weights;
    std::vector<std::string> m_names;
    std::vector<std::uint32_t> m_ofWord; ///< by word id
    std::vector<std::uint64_t> m_keys; ///< open addressing: two or three word ids
    std::vector<std::uint32_t> m_values;
    std::array<std::uint32_t, kTurnFeatures.size()> m_turnFeatures{};
    std::vector<float> m_scale, m_bias, m_threshold;
};

} // namespace attune::text
