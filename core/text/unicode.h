// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The little of Unicode that scoring needs: tolerant decoding, lower case, composition, kinds.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace attune::text {

struct Decoded {
    char32_t code = 0;
    std::uint8_t bytes = 1; ///< how many it took; a byte that is no UTF-8 is U+FFFD on its own
};

/// The character at `at`, which must be inside. Overlong forms, surrogates and cut sequences are
/// replaced byte by byte, as Qt does it, so that UTF-16 offsets agree with what a window shows.
Decoded decodeBeyondAscii(std::string_view text, std::size_t at);
inline Decoded decodeAt(std::string_view text, std::size_t at)
{
    const auto lead = static_cast<unsigned char>(text[at]);
    return lead < 0x80 ? Decoded{lead, 1} : decodeBeyondAscii(text, at);
}

/// Lower case of Latin, Greek and Cyrillic letters; anything else is itself.
char32_t lowerOf(char32_t code);

/// Base letter (lower case) and combining mark as one letter, or 0 when there is none in Latin.
char32_t composed(char32_t base, char32_t mark);

/// The base letter of a composed lower-case Latin letter; anything else is itself.
char32_t unaccented(char32_t code);

bool isCombining(char32_t code);
bool isLetterBeyondAscii(char32_t code);
inline bool isLetter(char32_t code)
{
    return code < 0x80 ? (code | 32U) >= U'a' && (code | 32U) <= U'z' : isLetterBeyondAscii(code);
}
bool isLatin(char32_t code);
bool isEmojiBeyondAscii(char32_t code);
inline bool isEmoji(char32_t code)
{
    return code >= 0x80 && isEmojiBeyondAscii(code);
}
bool isBlock(char32_t code); ///< what redaction draws over a word
bool isInvisible(char32_t code); ///< zero-width and directional marks
bool isSpaceBeyondAscii(char32_t code);
inline bool isSpace(char32_t code)
{
    return code < 0x80 ? code == U' ' || (code >= 9 && code <= 13) : isSpaceBeyondAscii(code);
}

inline bool isDigit(char32_t code)
{
    return code >= U'0' && code <= U'9';
}
inline std::uint32_t utf16Units(char32_t code)
{
    return code >= 0x10000 ? 2 : 1;
}

void appendUtf8(std::string &out, char32_t code);

} // namespace attune::text
