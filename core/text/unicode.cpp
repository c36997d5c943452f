// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ranges and the composition table behind unicode.h.
#include "core/text/unicode.h"

#include <algorithm>
#include <array>

namespace attune::text {

namespace {

constexpr char32_t kReplacement = 0xFFFD;

bool between(char32_t code, char32_t low, char32_t high)
{
    return code >= low && code <= high;
}

struct Accent {
    char32_t mark;
    std::u32string_view bases;
    std::u32string_view letters;
};

// Lower-case Latin letters a combining mark can be put on; text is lowered before it is composed.
constexpr std::array<Accent, 13> kAccents{{
    {0x0300, U"aeiouny", U"àèìòùǹỳ"},
    {0x0301, U"aeiouyclnrszgkmpw", U"áéíóúýćĺńŕśźǵḱḿṕẃ"},
    {0x0302, U"aeiouwyczghjs", U"âêîôûŵŷĉẑĝĥĵŝ"},
    {0x0303, U"aiouneyv", U"ãĩõũñẽỹṽ"},
    {0x0304, U"aeiouyg", U"āēīōūȳḡ"},
    {0x0306, U"aegiou", U"ăĕğĭŏŭ"},
    {0x0307, U"cegzabdfhmnprstwxy", U"ċėġżȧḃḋḟḣṁṅṗṙṡṫẇẋẏ"},
    {0x0308, U"aeiouyhtwx", U"äëïöüÿḧẗẅẍ"},
    {0x030A, U"auwy", U"åůẘẙ"},
    {0x030B, U"ou", U"őű"},
    {0x030C, U"cdenrstzagiouhjkl", U"čďěňřšťžǎǧǐǒǔȟǰǩľ"},
    {0x0327, U"csgklnrtdeh", U"çşģķļņŗţḑȩḩ"},
    {0x0328, U"aeiou", U"ąęįǫų"},
}};

} // namespace

Decoded decodeBeyondAscii(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) {
        return static_cast<unsigned char>(text[i]);
    };
    const unsigned char lead = byte(at);
    std::size_t extra = 0;
    char32_t code = 0;
    char32_t least = 0;
    if (between(lead, 0xC2, 0xDF)) {
        extra = 1, code = lead & 0x1F, least = 0x80;
    } else if (between(lead, 0xE0, 0xEF)) {
        extra = 2, code = lead & 0x0F, least = 0x800;
    } else if (between(lead, 0xF0, 0xF4)) {
        extra = 3, code = lead & 0x07, least = 0x10000;
    } else {
        return {kReplacement, 1};
    }
    if (at + extra >= text.size())
        return {kReplacement, 1};
    for (std::size_t i = 1; i <= extra; ++i) {
        if ((byte(at + i) & 0xC0) != 0x80)
            return {kReplacement, 1};
        code = (code << 6) | (byte(at + i) & 0x3F);
    }
    if (code < least || code > 0x10FFFF || between(code, 0xD800, 0xDFFF))
        return {kReplacement, 1};
    return {code, static_cast<std::uint8_t>(extra + 1)};
}

char32_t lowerOf(char32_t code)
{
    if (code < 0x80)
        return between(code, U'A', U'Z') ? code + 32 : code;
    if (between(code, 0xC0, 0xDE))
        return code == 0xD7 ? code : code + 32;
    if (code == 0x130)
        return U'i';
    if (code == 0x178)
        return 0xFF;
    if (between(code, 0x100, 0x137) || between(code, 0x14A, 0x177))
        return code | 1U;
    if (between(code, 0x139, 0x148) || between(code, 0x179, 0x17E))
        return (code & 1U) ? code + 1 : code;
    if (code == 0x1E9E)
        return 0xDF;
    if (between(code, 0x1E00, 0x1E95) || between(code, 0x1EA0, 0x1EFF))
        return code | 1U;
    if (between(code, 0x391, 0x3A9) || between(code, 0x410, 0x42F))
        return code + 32;
    if (between(code, 0x400, 0x40F))
        return code + 80;
    return code;
}

char32_t composed(char32_t base, char32_t mark)
{
    const auto accent = std::find_if(
        kAccents.begin(), kAccents.end(), [mark](const Accent &a) { return a.mark == mark; });
    if (accent == kAccents.end())
        return 0;
    const auto at = accent->bases.find(base);
    return at == std::u32string_view::npos ? 0 : accent->letters[at];
}

char32_t unaccented(char32_t code)
{
    if (code < 0x80)
        return code;
    for (const Accent &accent : kAccents) {
        const auto at = accent.letters.find(code);
        if (at != std::u32string_view::npos)
            return accent.bases[at];
    }
    return code;
}

bool isCombining(char32_t code)
{
    return between(code, 0x300, 0x36F);
}

bool isLatin(char32_t code)
{
    if (code < 0x80)
        return between(code | 32U, U'a', U'z');
    return (between(code, 0xC0, 0x24F) && code != 0xD7 && code != 0xF7)
        || between(code, 0x1E00, 0x1EFF);
}

bool isLetterBeyondAscii(char32_t code)
{
    return isLatin(code) || between(code, 0x250, 0x2AF) || between(code, 0x370, 0x1FFF)
        || between(code, 0x2C00, 0x2DFF) || between(code, 0x3040, 0xD7FF)
        || between(code, 0xF900, 0xFDFF) || between(code, 0xFE70, 0xFEFE)
        || between(code, 0xFF66, 0xFFDC) || between(code, 0x20000, 0x3FFFF);
}

bool isEmojiBeyondAscii(char32_t code)
{
    return between(code, 0x1F300, 0x1FAFF) || between(code, 0x2600, 0x27BF)
        || between(code, 0x1F1E6, 0x1F1FF) || code == 0x2B50 || code == 0x2B55 || code == 0x2B06
        || code == 0x2B07 || code == 0x231A || code == 0x23F0 || code == 0x23F3;
}

bool isBlock(char32_t code)
{
    return between(code, 0x2580, 0x259F) || code == 0x25A0;
}

bool isInvisible(char32_t code)
{
    return code == 0xAD || between(code, 0x200B, 0x200F) || between(code, 0x202A, 0x202E)
        || between(code, 0x2060, 0x2064) || code == 0xFEFF || between(code, 0xFE00, 0xFE0F)
        || between(code, 0x1F3FB, 0x1F3FF);
}

bool isSpaceBeyondAscii(char32_t code)
{
    return code == 0x85 || code == 0xA0 || between(code, 0x2000, 0x200A) || code == 0x2028
        || code == 0x2029 || code == 0x202F || code == 0x205F || code == 0x3000;
}

void appendUtf8(std::string &out, char32_t code)
{
    const auto put = [&out](char32_t b) {
        out.push_back(static_cast<char>(b));
    };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0 | (code >> 6));
        put(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        put(0xE0 | (code >> 12));
        put(0x80 | ((code >> 6) & 0x3F));
        put(0x80 | (code & 0x3F));
    } else {
        put(0xF0 | (code >> 18));
        put(0x80 | ((code >> 12) & 0x3F));
        put(0x80 | ((code >> 6) & 0x3F));
        put(0x80 | (code & 0x3F));
    }
}

} // namespace attune::text
