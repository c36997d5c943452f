// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Telling good UTF-8 from bad, and mending the bad so that every text behind a reader is sound.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace attune::sync {

inline constexpr char32_t kReplacement = 0xFFFD;

void appendUtf8(std::string &out, char32_t codePoint);

struct Utf8Census {
    std::size_t multibyte = 0; ///< sound sequences of more than one byte
    std::size_t wrong =
        0; ///< places where there is none; a sequence cut off at the end is not counted
};
Utf8Census surveyUtf8(std::string_view text);

/// No malformed sequence and no NUL.
bool isSound(std::string_view text);

/// With U+FFFD for every malformed sequence and every NUL; `repairs` grows by their number.
std::string repaired(std::string_view text, std::size_t &repairs);

/// Mends JSON so that it can be parsed: malformed UTF-8, NUL bytes and halves of surrogate pairs
/// become U+FFFD, integers too long for any number type become strings. Nothing else is touched.
std::string repairedJson(std::string_view json, std::size_t &repairs);

} // namespace attune::sync
