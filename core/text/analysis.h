// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One turn taken apart: what every score is read from, and the ledger its evidence is written to.
#pragma once

#include "core/text/normalise.h"
#include "core/text/pack_data.h"
#include "core/text/rules.h"
#include "core/text/text.h"
#include "core/text/tokens.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace attune::text {

/// How the surroundings of a token change what it counts.
struct Scope {
    float factor = 1; ///< contrast, question, condition, quotation and exclamation marks together
    bool negated = false;
    std::int8_t told = 0; ///< the sign of what a phrase has told of the valence
};

/// Contributions are kept on a grid of 1/4096, so that their sums are exact in any order.
inline constexpr float kGrid = 4096.0F;
inline constexpr float kMostSum = 4000.0F;
inline float onGrid(float value)
{
    const float steps = std::clamp(value, -kMostSum, kMostSum) * kGrid + 0.5F;
    auto whole = static_cast<std::int32_t>(steps); // |steps| stays below 2^24
    whole -= static_cast<float>(whole) > steps ? 1 : 0;
    return static_cast<float>(whole) / kGrid;
}

struct Entry {
    std::uint32_t first = 0, last = 0; ///< tokens, half open
    std::uint8_t head = 0;
    float value = 0;
    std::string_view rule;
};

/// Sums by head, and the entries behind them when evidence is wanted.
class Ledger {
public:
    void clear(bool keepEntries);
    void add(std::uint8_t head, std::uint32_t first, std::uint32_t last, float value,
        std::string_view rule);
    void setBias(Head head, float bias);
    void setSum(Head head, float sum); ///< of heads that are summed elsewhere
    void enter(std::span<const Entry> entries); ///< without adding them
    void forgetEmotion(); ///< drops valence, hostility, offence, emotions and distress
    void forget(Head head);
    float sum(std::uint8_t head) const { return m_sum[head]; }
    float sum(Head head) const { return m_sum[static_cast<std::size_t>(head)]; }
    float sum(Inner head) const { return m_sum[static_cast<std::size_t>(head)]; }
    float top(Head head) const { return m_top[static_cast<std::size_t>(head)]; } ///< largest entry
    float bias(Head head) const { return m_bias[static_cast<std::size_t>(head)]; }
    float mass() const { return m_mass; } ///< sum of the sizes of what was entered for the valence
    const std::vector<Entry> &entries() const { return m_entries; }
    bool keepsEntries() const { return m_keep; }

private:
    std::array<float, kRuleHeads> m_sum{};
    std::array<float, kRuleHeads> m_top{};
    std::array<float, kRuleHeads> m_bias{};
    std::vector<Entry> m_entries;
    float m_mass = 0;
    bool m_keep = false;
};

struct Analysis {
    Normal normal;
    Tokens tokens;
    std::vector<Match> found; ///< every match of every pattern
    std::vector<Entry> waiting; ///< of empathy and hostility, before the clearest are chosen
    std::vector<std::uint64_t> taken; ///< by token: heads that have claimed it
    std::vector<std::uint64_t> exempt; ///< by token: heads it is no loose evidence for
    std::vector<Scope> scope;
    std::vector<LinearFeature> features;
    std::array<std::vector<Entry>, kLinearHeads> learnt; ///< room to work in
    Ledger ledger;
    Role role = Role::Customer;
};

/// Normalises and cuts into tokens.
void readTurn(std::string_view text, const PackData &pack, Analysis &a);

/// Patterns that do not depend on negation first (what unsays a negator), then the scope of each
/// token, then every rule with its conditions; accepted rules are entered in the ledger.
void applyRules(const PackData &pack, Analysis &a);

/// Lexicon words in their scope, entered under Head::Valence.
void applyLexicon(const PackData &pack, Analysis &a);

/// Learnt heads: the emotions, and the bounded correction of the valence.
void applyLearnt(const PackData &pack, Analysis &a);

} // namespace attune::text
