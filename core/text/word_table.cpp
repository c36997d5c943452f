// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// FNV-1a, 64 bit, with a final mix: the low bits choose the slot.
#include "core/text/word_table.h"
#include "core/text/word_hash.h"

#include <cstddef>
#include <cstring>

namespace attune::text {

namespace {

std::uint64_t slotHash(std::string_view word)
{
    std::uint64_t h = fnv1a(word);
    h ^= h >> 32;
    h *= 0x9E3779B97F4A7C15ULL;
    return h ^ (h >> 29);
}

constexpr std::size_t kLongestWord = 0xFFFF;

} // namespace

WordTable::WordTable()
    : m_begin{0}
    , m_length{0}
    , m_slots(1024)
{
}

std::size_t WordTable::slotOf(std::string_view word, std::uint64_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    const auto mark = static_cast<std::uint32_t>(hash >> 32);
    std::size_t slot = hash & mask;
    for (;; slot = (slot + 1) & mask) {
        const Slot &s = m_slots[slot];
        if (s.id == kUnknownWord
            || (s.hash == mark && s.length == word.size()
                && std::memcmp(m_text.data() + s.begin, word.data(), word.size()) == 0))
            return slot;
    }
}

WordTable::Slot WordTable::slotFor(WordId id, std::uint64_t hash) const
{
    return {static_cast<std::uint32_t>(hash >> 32), id, m_begin[id], m_length[id]};
}

WordId WordTable::find(std::string_view word) const
{
    return m_slots[slotOf(word, slotHash(word))].id;
}

std::string_view WordTable::text(WordId id) const
{
    return {m_text.data() + m_begin[id], m_length[id]};
}

WordId WordTable::add(std::string_view word)
{
    if (word.empty() || word.size() > kLongestWord)
        return kUnknownWord;
    const std::uint64_t hash = slotHash(word);
    const std::size_t slot = slotOf(word, hash);
    if (m_slots[slot].id != kUnknownWord)
        return m_slots[slot].id;
    const WordId id = size();
    m_begin.push_back(static_cast<std::uint32_t>(m_text.size()));
    m_length.push_back(static_cast<std::uint16_t>(word.size()));
    m_text.append(word);
    m_slots[slot] = slotFor(id, hash);
    if (std::size_t{id} * 2 > m_slots.size())
        grow();
    return id;
}

void WordTable::grow()
{
    m_slots.assign(m_slots.size() * 2, Slot{});
    for (WordId id = 1; id < size(); ++id) {
        const std::uint64_t hash = slotHash(text(id));
        m_slots[slotOf(text(id), hash)] = slotFor(id, hash);
    }
}

} // namespace attune::text
