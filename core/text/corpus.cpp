// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Count sketches: a collision makes a word look less rare, never more.
#include "core/text/corpus.h"
#include "core/text/word_hash.h"

#include "core/text/arithmetic.h"
#include "core/text/digest.h"
#include "core/text/normalise.h"
#include "core/text/unicode.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <limits>
#include <type_traits>

namespace attune::text {

namespace {

constexpr std::size_t kWordSlots = std::size_t{1} << 20;
constexpr std::size_t kRunSlots = std::size_t{1} << 23;
constexpr std::size_t kRunLength = 5;
constexpr std::uint32_t kFewestCustomerTurns = 200;
constexpr std::uint32_t kFewestRepeats = 3;
constexpr std::uint32_t kRepeatEvery = 500;
constexpr std::size_t kMostWords = 4000; // of one turn
constexpr std::string_view kMagic = "ATC1";

std::uint64_t wordHash(std::string_view word)
{
    const std::uint64_t h = fnv1a(word);
    return (h ^ (h >> 29)) * 0xBF58476D1CE4E5B9ULL;
}

std::vector<std::uint64_t> wordHashes(std::string_view text)
{
    Normal normal;
    normalise(text, normal);
    std::vector<std::uint64_t> out;
    const std::string_view bytes = normal.bytes;
    for (std::size_t i = 0; i < bytes.size() && out.size() < kMostWords;) {
        std::size_t end = i;
        while (end < bytes.size()) {
            const Decoded c = decodeAt(bytes, end);
            if (!isLetter(c.code) && !isDigit(c.code) && !(c.code == U'\'' && end > i))
                break;
            end += c.bytes;
        }
        if (end > i)
            out.push_back(wordHash(bytes.substr(i, end - i)));
        i = end > i ? end : end + decodeAt(bytes, end).bytes;
    }
    return out;
}

std::uint64_t runHash(const std::vector<std::uint64_t> &words, std::size_t at)
{
    std::uint64_t h = 0;
    for (std::size_t k = 0; k < kRunLength; ++k)
        h = (h ^ words[at + k]) * 0x9E3779B97F4A7C15ULL + (h >> 31);
    return h;
}

std::array<std::size_t, 2> runSlots(std::uint64_t hash)
{
    return {static_cast<std::size_t>(hash % kRunSlots),
        static_cast<std::size_t>((hash >> 32) % kRunSlots)};
}

template <typename T>
void count(T &cell)
{
    if (cell < std::numeric_limits<T>::max())
        ++cell;
}

void appendNumber(std::string &out, std::uint32_t value)
{
    for (int shift = 0; shift < 32; shift += 8)
        out.push_back(static_cast<char>(value >> shift & 0xFF));
}

std::uint32_t numberAt(std::string_view bytes, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value |= std::uint32_t{static_cast<unsigned char>(bytes[at + i])} << (8 * i);
    return value;
}

} // namespace

SiteCorpus::SiteCorpus()
    : m_words(kWordSlots, 0)
    , m_runs(kRunSlots, 0)
{
}

void SiteCorpus::add(std::string_view text, bool fromAgent)
{
    std::vector<std::uint64_t> words = wordHashes(text);
    if (words.empty())
        return;
    ++m_turns;
    if (fromAgent) {
        ++m_agentTurns;
        std::vector<std::uint64_t> runs;
        for (std::size_t i = 0; i + kRunLength <= words.size(); ++i)
            runs.push_back(runHash(words, i));
        std::sort(runs.begin(), runs.end());
        runs.erase(std::unique(runs.begin(), runs.end()), runs.end());
        for (const std::uint64_t run : runs) {
            for (const std::size_t slot : runSlots(run))
                count(m_runs[slot]);
        }
    }
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    for (const std::uint64_t word : words)
        count(m_words[word % kWordSlots]);
}

std::optional<float> SiteCorpus::rarity(std::string_view word) const
{
    if (m_turns < kFewestCustomerTurns)
        return std::nullopt;
    const auto seen = static_cast<double>(m_words[wordHash(word) % kWordSlots]);
    const auto all = static_cast<double>(m_turns);
    // Inverse document frequency, scaled so that a word never seen is 1 and one in every turn 0.
    return std::clamp(
        static_cast<float>(logOf((all + 1) / (seen + 1)) / logOf(all + 1)), 0.0F, 1.0F);
}

std::optional<float> SiteCorpus::boilerplateShare(std::string_view text) const
{
    if (m_agentTurns < kFewestCustomerTurns)
        return std::nullopt;
    const std::vector<std::uint64_t> words = wordHashes(text);
    if (words.empty())
        return std::nullopt;
    const std::uint32_t enough =
        std::min<std::uint32_t>(std::max(kFewestRepeats, m_agentTurns / kRepeatEvery),
            std::numeric_limits<std::uint8_t>::max());
    std::vector<bool> stock(words.size(), false);
    for (std::size_t i = 0; i + kRunLength <= words.size(); ++i) {
        const auto slots = runSlots(runHash(words, i));
        if (std::min(m_runs[slots[0]], m_runs[slots[1]]) < enough)
            continue;
        std::fill_n(stock.begin() + static_cast<std::ptrdiff_t>(i), kRunLength, true);
    }
    return static_cast<float>(std::count(stock.begin(), stock.end(), true))
        / static_cast<float>(words.size());
}

std::string SiteCorpus::toBytes() const
{
    std::string out(kMagic);
    appendNumber(out, m_turns);
    appendNumber(out, m_agentTurns);
    // Most cells are 0: only the others are written, as distance and value.
    const auto putCells = [&out](const auto &cells) {
        std::uint32_t gap = 0;
        std::uint32_t filled = 0;
        for (const auto cell : cells)
            filled += cell != 0;
        appendNumber(out, filled);
        for (const auto cell : cells) {
            if (cell == 0) {
                ++gap;
                continue;
            }
            appendNumber(out, gap);
            out.push_back(static_cast<char>(cell & 0xFF));
            out.push_back(static_cast<char>(cell >> 8));
            gap = 0;
        }
    };
    putCells(m_words);
    putCells(m_runs);
    return out;
}

std::optional<SiteCorpus> SiteCorpus::fromBytes(std::string_view bytes)
{
    if (!bytes.starts_with(kMagic) || bytes.size() < 12)
        return std::nullopt;
    SiteCorpus corpus;
    corpus.m_turns = numberAt(bytes, 4);
    corpus.m_agentTurns = numberAt(bytes, 8);
    std::size_t at = 12;
    const auto takeCells = [&](auto &cells) {
        if (at + 4 > bytes.size())
            return false;
        std::uint32_t left = numberAt(bytes, at);
        at += 4;
        std::size_t cell = 0;
        for (; left > 0 && at + 6 <= bytes.size(); --left, at += 6, ++cell) {
            cell += numberAt(bytes, at);
            if (cell >= cells.size())
                return false;
            const unsigned value = static_cast<unsigned char>(bytes[at + 4])
                | static_cast<unsigned>(static_cast<unsigned char>(bytes[at + 5])) << 8;
            cells[cell] = static_cast<std::remove_reference_t<decltype(cells[cell])>>(value);
        }
        return left == 0;
    };
    if (!takeCells(corpus.m_words) || !takeCells(corpus.m_runs) || at != bytes.size())
        return std::nullopt;
    return corpus;
}

std::string SiteCorpus::digest() const
{
    Digest digest;
    digest.add(toBytes());
    return digest.hex();
}

} // namespace attune::text
