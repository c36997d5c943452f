// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a turn with their sentences and clauses. Punctuation is not a token; it is kept as
// where sentences and clauses end and how.
#pragma once

#include "core/text/normalise.h"
#include "core/text/word_table.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace attune::text {

struct PackData;

struct Token {
    enum Flag : std::uint16_t {
        Caps = 1, ///< all capitals, two letters or more
        Capitalised = 2,
        Stretched = 4,
        Hashtag = 8,
        Quoted = 16,
        Number = 32,
        Redacted = 64,
        Url = 128,
        Mention = 256,
        Symbol = 512, ///< emoji or emoticon
        HasDigit = 1024,
        Possessive = 2048,
        Continued = 4096, ///< further part of one written word: the "not" of "don't"
    };
    WordId id = kUnknownWord;
    std::uint32_t begin = 0, end = 0; ///< UTF-16 units in the original
    std::uint32_t from = 0, to = 0; ///< bytes in Normal::bytes
    std::uint32_t sentence = 0;
    std::uint32_t clause = 0; ///< counted through the turn
    std::uint16_t flags = 0;

    bool is(Flag flag) const { return (flags & flag) != 0; }
    bool isWord() const { return (flags & (Number | Redacted | Url | Mention | Symbol)) == 0; }
};

struct Sentence {
    std::uint32_t first = 0, last = 0; ///< tokens, half open
    std::uint16_t exclamations = 0;
    bool question = false;
    bool conditional = false; ///< has a conditional word of the pack
};

struct Tokens {
    std::vector<Token> list;
    std::vector<Sentence> sentences;
    std::uint32_t words = 0; ///< written words, "don't" being one
    std::uint32_t capsWords = 0;
    std::uint32_t redactions = 0;
    bool mixedCase = false; ///< capitals say something: not all words are in capitals
    std::uint32_t exclamations = 0;

    std::string_view text(const Normal &normal, const Token &token) const
    {
        return std::string_view(normal.bytes).substr(token.from, token.to - token.from);
    }
};

/// Fills `out`, whose memory is reused.
void tokenise(const Normal &normal, const PackData &pack, Tokens &out);

/// The ids a written word stands for in this pack: contractions and spellings expanded.
void wordIds(std::string_view lowered, const PackData &pack, std::vector<WordId> &out);

} // namespace attune::text
