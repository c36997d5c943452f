// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Learnt heads: an explicit vocabulary of words and short n-grams, one small weight for each head a
// feature matters to.
#pragma once

#include "core/text/tokens.h"
#include "core/text/word_table.h"

#include <array>
#include <bit>
#include <cstddef>
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

/// One weight of a feature that has few.
struct LinearWeight {
    std::int16_t weight = 0; ///< in steps of the head's scale
    std::uint8_t head = 0;
};

class LinearModel {
public:
    /// Heads, filled up to whole cache lines.
    static constexpr std::size_t kRow = 32;

    bool empty() const { return m_rows.empty(); }

    /// Reads weights.bin and adds its words to the table. Empty, or what is wrong.
    std::string read(std::string_view bytes, WordTable &table);

    /// The features of a turn whose lexicon has been applied, each once, at its first place. Fills
    /// `out`.
    void features(const Analysis &a, std::vector<LinearFeature> &out) const;

    std::uint32_t size() const { return static_cast<std::uint32_t>(m_rows.size()); }
    /// Says that features() will ask for this word soon.
    void prepare(WordId word) const
    {
        if (word < m_ofWord.size())
            __builtin_prefetch(&m_ofWord[word]);
    }
    /// Adds the weights of the features to the sums of all heads.
    void addTo(
        std::array<std::int32_t, kRow> &sums, const std::vector<LinearFeature> &features) const;
    int weight(std::uint32_t feature, std::size_t head) const;
    /// Calls `take(head, weight)` for each weight of a feature for one of the `wanted` heads, a bit
    /// each.
    template <typename Take>
    void eachWeight(std::uint32_t feature, std::uint32_t wanted, Take take) const;
    float scale(std::size_t head) const { return m_scale[head]; }
    float bias(std::size_t head) const { return m_bias[head]; }
    float threshold(std::size_t head) const { return m_threshold[head]; }
    std::string_view text(std::uint32_t feature) const
    {
        const Row &row = m_rows[feature];
        return std::string_view(m_names).substr(row.name, row.nameLength);
    }

private:
    std::size_t homeOf(std::uint64_t key) const; ///< where the search for a key begins
    std::uint32_t slotOf(std::uint64_t key) const;
    void turnFeatures(const Analysis &a, std::vector<LinearFeature> &out) const;

    /// Features that matter to many heads have a weight for each, the others a short list.
    struct Row {
        std::uint32_t at = 0; ///< into m_full or m_weights
        std::uint32_t name = 0; ///< into m_names
        std::uint8_t nameLength = 0;
        std::uint8_t count = 0; ///< kFull: all heads
    };
    static constexpr std::uint8_t kFull = 255;
    void keepRow(Row &row, const std::vector<LinearWeight> &weights);

    std::vector<Row> m_rows;
    std::vector<std::array<std::int16_t, kRow>> m_full;
    std::vector<LinearWeight> m_weights;
    std::string m_names;
    std::vector<std::uint32_t> m_ofWord; ///< by word id
    std::vector<std::uint64_t> m_keys; ///< open addressing: two or three word ids
    std::vector<std::uint32_t> m_values;
    std::array<std::uint32_t, kTurnFeatures.size()> m_turnFeatures{};
    std::vector<float> m_scale, m_bias, m_threshold;
};

template <typename Take>
void LinearModel::eachWeight(std::uint32_t feature, std::uint32_t wanted, Take take) const
{
    const Row &row = m_rows[feature];
    if (row.count == kFull) {
        for (std::uint32_t rest = wanted; rest != 0; rest &= rest - 1) {
            const auto head = static_cast<std::size_t>(std::countr_zero(rest));
            take(head, int{m_full[row.at][head]});
        }
        return;
    }
    for (std::uint32_t w = row.at; w < row.at + row.count; ++w) {
        if ((wanted >> m_weights[w].head & 1U) != 0)
            take(std::size_t{m_weights[w].head}, int{m_weights[w].weight});
    }
}

} // namespace attune::text
