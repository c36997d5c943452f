// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What single words of the lexicon contribute. The order of effects - intensifier, capitals,
// negation, then the sentence - follows the published findings behind rule-based sentiment (Hutto &
// Gilbert 2014); the figures are ours and stand in the pack.
#include "core/text/analysis.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace attune::text {

namespace {

constexpr std::array<float, 3> kDecay{1.0F, 0.95F, 0.9F};

float boostBefore(const PackData &pack, const Analysis &a, std::uint32_t at)
{
    float boost = 0;
    for (std::uint32_t back = 1; back <= kDecay.size() && back <= at; ++back) {
        const Token &token = a.tokens.list[at - back];
        if (token.clause != a.tokens.list[at].clause)
            break;
        float step = pack.info(token.id).boost;
        if (step > 0 && token.is(Token::Caps) && a.tokens.mixedCase)
            step += 0.2F;
        boost += step * kDecay[back - 1];
    }
    return boost;
}

} // namespace

void applyLexicon(const PackData &pack, Analysis &a)
{
    constexpr auto kValence = static_cast<std::uint8_t>(Head::Valence);
    const Settings &set = pack.settings;
    for (std::uint32_t i = 0; i < a.tokens.list.size(); ++i) {
        const Token &token = a.tokens.list[i];
        const WordInfo &info = pack.info(token.id);
        if ((info.flags & WordInfo::HasValence) == 0
            || (a.taken[i] & (std::uint64_t{1} << kValence)) != 0)
            continue;
        const float sign = info.valence < 0 ? -1.0F : 1.0F;
        float value = info.valence;
        float boost = boostBefore(pack, a, i);
        if (token.is(Token::Caps) && a.tokens.mixedCase)
            boost += set.capsBoost;
        if (token.is(Token::Stretched))
            boost += set.stretchBoost;
        // A dampener weakens, it never turns a word round.
        value += sign * std::max(boost, -0.8F * std::max(value * sign, 0.0F));
        if (a.scope[i].negated)
            value *= value > 0 ? set.negation : set.negationOfNegative;
        a.ledger.add(kValence, i, i + 1, value * a.scope[i].factor, pack.table.text(token.id));
    }
}

} // namespace attune::text
