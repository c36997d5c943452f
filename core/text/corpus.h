// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a site's own turns look like as a whole: which words are rare there, and which runs of five
// words come again and again. Counts only; no text can be read back.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace attune::text {

/// Filled in the background, then shared read-only by any number of scorers. Bounded: about 12 MB.
class SiteCorpus {
public:
    SiteCorpus();

    /// One turn of a customer or an agent; only agents' turns count as stock phrases.
    void add(std::string_view text, bool fromAgent);

    std::uint32_t turns() const { return m_turns; }

    /// 0…1: how rare a word is at the site, 1 for one never seen. nullopt below 200 turns.
    std::optional<float> rarity(std::string_view word) const;

    /// The share of a text's words that lie in runs of five which many agent turns have: at least 3
    /// of them and 1 in 500. nullopt below 200 agent turns.
    std::optional<float> boilerplateShare(std::string_view text) const;

    /// For storing beside the scores; reading what is no corpus gives nullopt.
    std::string toBytes() const;
    static std::optional<SiteCorpus> fromBytes(std::string_view bytes);

    /// Changes whenever a figure it gives can change.
    std::string digest() const;

private:
    std::uint32_t m_turns = 0;
    std::uint32_t m_agentTurns = 0;
    std::vector<std::uint16_t> m_words; ///< turns with a word, by hash; saturating
    std::vector<std::uint8_t> m_runs; ///< agent turns with a run, two hashes, the smaller counts
};

} // namespace attune::text
