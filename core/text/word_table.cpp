// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// FNV-1a, 64 bit, with a final mix: the low bits choose the slot.
#include "core/text/word_table.h"

#include <cstddef>

namespace attune::text {

namespace {

std::uint64_t hashOf(std::string_view word)
{
    std::uint64_t h = 14695981039346656037ULL;
    for (const char c : word)
        h = (h ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    h ^= h >> 32;
    return h * 0x9E3779B97F4A7C15ULL >> 16;
}

constexpr std::size_t kLongestWord = 0xFFFF;

} // namespace

WordTable::WordTable()
    : m_begin{0}
    , m_length{0}
    , m_slots(1024, kUnknownWord)
{
}

std::size_t WordTable::slotOf(std::string_view word) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hashOf(word) & mask;
    while (m_slots[slot] != kUnknownWord && text(m_slots[slot]) != word)
        slot = (slot + 1) & mask;
    return slot;
}

WordId WordTable::find(std::string_view word) const
{
    return m_slots[slotOf(word)];
}

std::string_view WordTable::text(WordId id) const
{
    return std::string_view(m_text).substr(m_begin[id], m_length[id]);
}

WordId WordTable::add(std::string_view word)
{
    if (word.empty() || word.size() > kLongestWord)
        return kUnknownWord;
    const std::size_t slot = slotOf(word);
    if (m_slots[slot] != kUnknownWord)
        return m_slots[slot];
    const WordId id = size();
    m_begin.push_back(static_cast<std::uint32_t>(m_text.size()));
    m_length.push_back(static_cast<std::uint16_t>(word.size()));
    m_text.append(word);
    m_slots[slot] = id;
    if (std::size_t{id} * 2 > m_slots.size())
        grow();
    return id;
}

void WordTable::grow()
{
    m_slots.assign(m_slots.size() * 2, kUnknownWord);
    for (WordId id = 1; id < size(); ++id)
        m_slots[slotOf(text(id))] = id;
}

} // namespace attune::text
