// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every word a pack knows, as a small number.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace attune::text {

using WordId = std::uint32_t;
inline constexpr WordId kUnknownWord = 0;
// What stands for anything of a kind; every pack's table begins with these.
inline constexpr WordId kNumberWord = 1;
inline constexpr WordId kRedactionWord = 2;
inline constexpr WordId kUrlWord = 3;
inline constexpr WordId kMentionWord = 4;

/// Open addressing over one string of all words; ids count from 1 in the order of adding.
class WordTable {
public:
    WordTable();

    WordId add(std::string_view word);
    WordId find(std::string_view word) const;
    std::string_view text(WordId id) const;
    std::uint32_t size() const { return static_cast<std::uint32_t>(m_begin.size()); }

private:
    struct Slot {
        std::uint32_t hash = 0;
        WordId id = kUnknownWord;
        std::uint32_t begin = 0;
        std::uint32_t length = 0;
    };
    Slot slotFor(WordId id, std::uint64_t hash) const;
    std::size_t slotOf(std::string_view word, std::uint64_t hash) const;
    void grow();

    std::string m_text;
    std::vector<std::uint32_t> m_begin; ///< by id, id 0 being the empty word
    std::vector<std::uint16_t> m_length;
    std::vector<Slot> m_slots;
};

} // namespace attune::text
