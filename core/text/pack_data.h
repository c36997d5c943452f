// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A loaded pack: words with what is known of each, compiled rules, learnt heads, settings.
#pragma once

#include "core/text/linear.h"
#include "core/text/rules.h"
#include "core/text/text.h"
#include "core/text/word_table.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace attune::text {

struct WordInfo {
    enum Flag : std::uint16_t {
        Negator = 1,
        Contrast = 2,
        Conditional = 4,
        Filler = 8, ///< does not use up the reach of a negator
        Stop = 16, ///< says nothing about a customer when it is taken up again
        OwnLanguage = 32,
        ForeignLanguage = 64,
        HasValence = 128,
        Known = 256, ///< belongs to the language's vocabulary
        Common = 512, ///< too ordinary to be a particular, though no function word
        Subject = 1024, ///< begins a new statement: ends the reach of a negator that has met a word
    };
    float valence = 0;
    float boost = 0; ///< intensifier, negative for a dampener
    std::uint16_t flags = 0;
    std::int32_t expansion = -1; ///< index into PackData::expansions
    ClassSet classes;
};

/// Figures a pack may set in pack.txt; the defaults are those of English.
struct Settings {
    float negation = -0.60F; ///< factor on a negated positive word
    float negationOfNegative = -0.45F; ///< and on a negated negative one
    float capsBoost = 0.6F;
    float stretchBoost = 0.35F;
    float contrastBefore = 0.5F;
    float contrastAfter = 1.5F;
    float question = 0.5F;
    float conditional = 0.5F;
    float quoted = 0.7F;
    float exclamation = 0.08F; ///< more weight for each of up to three in the sentence
    float softness = 15.0F; ///< valence = raw / sqrt(raw² + softness)
    float negativeBelow = -0.05F;
    float positiveAbove = 0.05F;
    float learntValence = 0.0F; ///< factor on the learnt valence head
    float learntLimit = 1.5F; ///< the most the learnt head may move the raw valence
    float offensiveAbove = 1.0F;
    std::uint32_t negationReach = 3;
};

struct PackData {
    std::string id, language, name, version, licence, digest, weightsDigest;
    Settings settings;
    WordTable table;
    std::vector<WordInfo> words; ///< by id; may be shorter than the table while loading
    std::vector<std::vector<WordId>> expansions;
    std::vector<std::pair<std::string, std::vector<WordId>>>
        suffixes; ///< "n't" → not; "'s" → nothing
    std::vector<std::pair<std::string, WordId>> emoticons; ///< longest first
    std::array<bool, 128> emoticonStart{};
    std::vector<std::string> endings; ///< of inflection, longest first
    RuleSet rules;
    LinearModel linear;

    /// Says that a word will be looked at by rules, lexicon and learnt heads: what is known of it
    /// is fetched while the next words are still being read.
    void prepare(WordId word) const
    {
        __builtin_prefetch(words.data() + word);
        rules.prepare(word);
        linear.prepare(word);
    }
    const WordInfo &info(WordId word) const { return words[word]; }
    bool is(WordId word, WordInfo::Flag flag) const { return (words[word].flags & flag) != 0; }
};

} // namespace attune::text
