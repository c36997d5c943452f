// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/fold.h"

#include "core/text/normalise.h"
#include "core/text/unicode.h"

namespace attune::text {

namespace {

constexpr std::size_t kLongest = 64;

} // namespace

std::vector<FoldedWord> foldedWords(std::string_view text)
{
    Normal normal;
    normalise(text, normal);
    const std::string_view bytes = normal.bytes;
    std::vector<FoldedWord> out;
    FoldedWord word;
    for (std::size_t i = 0; i <= bytes.size();) {
        const Decoded c = i < bytes.size() ? decodeAt(bytes, i) : Decoded{};
        const bool inside = i < bytes.size() && (isLetter(c.code) || isDigit(c.code));
        if (inside && word.word.empty())
            word.begin = normal.at[i];
        if (!inside || word.word.size() >= kLongest) {
            if (!word.word.empty()) {
                word.end = normal.at[i];
                out.push_back(std::move(word));
                word = FoldedWord{};
                word.begin = normal.at[i];
            }
        }
        if (inside)
            appendUtf8(word.word, unaccented(c.code));
        i += i < bytes.size() ? c.bytes : 1;
    }
    return out;
}

} // namespace attune::text
