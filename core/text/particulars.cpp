// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/particulars.h"
#include "core/text/word_hash.h"

#include "core/text/corpus.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace attune::text {

namespace {

constexpr float kUnknownWordWeight = 1.2F; // a word the pack has not heard of: a name, a product
constexpr float kCommonWeight = 0.35F;
constexpr std::size_t kMostParticulars = 400; // of one turn
constexpr int kMostNameParts = 6;
constexpr float kMuch = 2.0F; // weight of particulars that makes a reply about this customer
constexpr float kSome = 0.9F;
constexpr float kMostlyStock = 0.5F;

// Enough of stemming that "shipped" takes up "shipping": known endings off, a doubled letter off.
std::string_view stemOf(std::string_view word, const PackData &pack)
{
    for (const std::string &ending : pack.endings) {
        if (word.size() < ending.size() + 3 || !word.ends_with(ending))
            continue;
        word.remove_suffix(ending.size());
        break;
    }
    if (word.size() > 3 && word.back() == word[word.size() - 2] && word.back() != 's')
        word.remove_suffix(1);
    return word.size() > 4 && word.back() == 'e' ? word.substr(0, word.size() - 1) : word;
}

float weightOfToken(
    const Token &token, std::string_view word, const PackData &pack, const SiteCorpus *corpus)
{
    if (token.is(Token::Number) || token.is(Token::HasDigit))
        return word.size() >= 2 ? kUnknownWordWeight : 0.0F;
    if (!token.isWord() || token.is(Token::Continued) || word.size() < 3)
        return 0;
    const WordInfo &info = pack.info(token.id);
    if ((info.flags & (WordInfo::Stop | WordInfo::Negator)) != 0)
        return 0;
    if (corpus != nullptr) {
        if (const auto rare = corpus->rarity(word))
            return *rare * 1.5F * ((info.flags & WordInfo::Common) != 0 ? 0.5F : 1.0F);
    }
    if ((info.flags & WordInfo::Common) != 0)
        return kCommonWeight;
    return (info.flags & WordInfo::Known) != 0 ? 1.0F : kUnknownWordWeight;
}

// The name in the reply: any part of it of two letters or more, written as a name.
/// "will" is Will's name only with a capital, and at the beginning of a sentence, where every word
/// has one, only when it is called out: "Will, your son …". All of a lower-case turn may be names.
bool mayBeName(const Analysis &a, const PackData &pack, std::uint32_t at)
{
    const Token &token = a.tokens.list[at];
    const std::uint16_t flags = pack.info(token.id).flags;
    if ((flags & WordInfo::Known) == 0 || !a.tokens.mixedCase)
        return true;
    if (!token.is(Token::Capitalised))
        return false;
    const Sentence &sentence = a.tokens.sentences[token.sentence];
    constexpr std::uint16_t kOrdinary = WordInfo::Stop | WordInfo::Common | WordInfo::Subject;
    if (at != sentence.first || (flags & kOrdinary) == 0)
        return true;
    return at + 1 == sentence.last || a.tokens.list[at + 1].clause != token.clause;
}

bool enterName(Analysis &a, const PackData &pack, std::string_view name)
{
    Normal parts;
    normalise(name, parts);
    bool used = false;
    std::string_view rest = parts.bytes;
    for (int count = 0; count < kMostNameParts && !rest.empty(); ++count) {
        const std::size_t end = std::min(rest.find_first_of(" ,.-'"), rest.size());
        const std::string_view part = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (part.size() < 2)
            continue;
        for (std::uint32_t i = 0; i < a.tokens.list.size(); ++i) {
            const Token &token = a.tokens.list[i];
            if (!token.isWord() || a.tokens.text(a.normal, token) != part)
                continue;
            if (!mayBeName(a, pack, i))
                continue;
            a.ledger.add(static_cast<std::uint8_t>(Head::Name), i, i + 1, 1, "customer's name");
            used = true;
        }
    }
    return used;
}

} // namespace

std::vector<Particular> particularsOf(
    const Analysis &a, const PackData &pack, const SiteCorpus *corpus)
{
    std::vector<Particular> out;
    for (const Token &token : a.tokens.list) {
        const std::string_view word = a.tokens.text(a.normal, token);
        const float weight = weightOfToken(token, word, pack, corpus);
        if (weight > 0)
            out.push_back({fnv1a(stemOf(word, pack)), weight});
        if (out.size() >= kMostParticulars)
            break;
    }
    std::sort(out.begin(), out.end(), [](const Particular &x, const Particular &y) {
        return x.stem != y.stem ? x.stem < y.stem : x.weight > y.weight;
    });
    out.erase(std::unique(out.begin(), out.end(),
                  [](const Particular &x, const Particular &y) { return x.stem == y.stem; }),
        out.end());
    return out;
}

void RecentParticulars::push(std::vector<Particular> turn)
{
    std::rotate(m_turns.begin(), m_turns.begin() + 2, m_turns.end());
    m_turns.front() = std::move(turn);
    ++m_count;
}

float RecentParticulars::weightOf(std::uint64_t stem) const
{
    for (const auto &turn : m_turns) {
        const auto at = std::lower_bound(turn.begin(), turn.end(), stem,
            [](const Particular &p, std::uint64_t s) { return p.stem < s; });
        if (at != turn.end() && at->stem == stem)
            return at->weight;
    }
    return 0;
}

std::optional<Personalisation> personalisationOf(Analysis &a, const PackData &pack,
    const RecentParticulars &recent, std::string_view name, std::string_view text,
    const SiteCorpus *corpus)
{
    if (a.tokens.redactions > 0 || (recent.empty() && name.empty()))
        return std::nullopt;
    Personalisation out;
    out.name = !name.empty() && enterName(a, pack, name);
    std::vector<std::uint64_t> seen;
    for (std::uint32_t i = 0; i < a.tokens.list.size() && seen.size() < kMostParticulars; ++i) {
        const Token &token = a.tokens.list[i];
        const std::string_view word = a.tokens.text(a.normal, token);
        if (weightOfToken(token, word, pack, corpus) <= 0)
            continue;
        const std::uint64_t stem = fnv1a(stemOf(word, pack));
        const float weight = recent.weightOf(stem);
        if (weight <= 0 || std::find(seen.begin(), seen.end(), stem) != seen.end())
            continue;
        seen.push_back(stem);
        a.ledger.add(
            static_cast<std::uint8_t>(Head::Specifics), i, i + 1, weight, "said by the customer");
        if (a.ledger.keepsEntries())
            out.echoed.emplace_back(word);
    }
    const float specifics = a.ledger.sum(Head::Specifics);
    out.specifics = std::min(1.0F, specifics / (kMuch * 1.5F));
    std::uint32_t stock = 0;
    for (const std::uint64_t taken : a.taken)
        stock += (taken >> static_cast<unsigned>(headOf(Mark::Boilerplate)) & 1) != 0;
    if (!a.tokens.list.empty())
        out.boilerplate = static_cast<float>(stock) / static_cast<float>(a.tokens.list.size());
    if (corpus != nullptr)
        out.boilerplate = std::max(out.boilerplate, corpus->boilerplateShare(text).value_or(0.0F));
    if (specifics >= kMuch)
        out.level = 2;
    else if (out.boilerplate >= kMostlyStock && specifics < kSome)
        out.level = 0;
    else if (specifics >= kSome || out.name)
        out.level = 1;
    return out;
}

} // namespace attune::text
