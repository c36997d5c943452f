// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/language.h"

#include <algorithm>
#include <cstddef>

namespace attune::text {

namespace {

constexpr std::uint32_t kEnoughWords = 4;
constexpr float kLeastKnown = 0.35F; // text in a language with a pack seldom has less than half

} // namespace

void LanguageEvidence::add(const LanguageEvidence &other)
{
    words += other.words;
    own += other.own;
    foreign += other.foreign;
    known += other.known;
    latin += other.latin;
    otherScript += other.otherScript;
}

LanguageEvidence evidenceOf(const Normal &normal, const Tokens &tokens, const PackData &pack)
{
    LanguageEvidence out;
    out.latin = normal.latin;
    out.otherScript = normal.otherScript;
    for (const Token &token : tokens.list) {
        if (!token.isWord() || token.is(Token::Continued) || token.is(Token::HasDigit))
            continue;
        const std::uint16_t flags = pack.info(token.id).flags;
        ++out.words;
        const bool own = (flags & WordInfo::OwnLanguage) != 0;
        out.own += own;
        out.foreign += !own && (flags & WordInfo::ForeignLanguage) != 0;
        out.known += (flags & WordInfo::Known) != 0;
    }
    return out;
}

LanguageVerdict judge(const LanguageEvidence &e)
{
    if (e.otherScript > e.latin)
        return LanguageVerdict::Other;
    if (e.words == 0)
        return LanguageVerdict::Open;
    if (e.foreign >= 2 && e.foreign > e.own)
        return LanguageVerdict::Other;
    const float known = static_cast<float>(e.known) / static_cast<float>(e.words);
    if (e.words >= kEnoughWords && known < kLeastKnown)
        return LanguageVerdict::Other;
    if (e.known == 0)
        return e.foreign > 0 ? LanguageVerdict::Other : LanguageVerdict::Open;
    return e.words >= kEnoughWords || known >= 0.5F ? LanguageVerdict::Own : LanguageVerdict::Open;
}

float fitOf(const LanguageEvidence &e)
{
    if (e.otherScript > e.latin)
        return -1;
    if (e.words == 0)
        return 0;
    const auto words = static_cast<float>(e.words);
    const float known = static_cast<float>(e.known) / words;
    const float balance = (static_cast<float>(e.own) - static_cast<float>(e.foreign)) / words;
    return std::clamp(balance + (known - kLeastKnown), -1.0F, 1.0F);
}

bool isTagOf(std::string_view tag, std::string_view language)
{
    const std::string_view primary = tag.substr(0, tag.find_first_of("-_"));
    return primary.size() == language.size()
        && std::equal(primary.begin(), primary.end(), language.begin(),
            [](char x, char y) { return (x >= 'A' && x <= 'Z' ? x + 32 : x) == y; });
}

} // namespace attune::text
