// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interactions/search_index.h"

#include "core/facts/transcript_store.h"
#include "core/facts/words.h"
#include "core/vault/sealing.h"

#include <algorithm>
#include <cstring>

namespace attune::interactions {

namespace {

constexpr std::size_t kLeastStem = 4;
constexpr std::string_view kBetweenTurns = "0"; // no hash is that: a phrase ends with its turn

/// Latin letters with marks, U+00C0…U+017F, to the letter without; '\0' where there is none.
char plainLetter(char32_t c)
{
    static constexpr char kLatin1[] =
        "aaaaaaaceeeeiiiidnooooo\0ouuuuytsaaaaaaaceeeeiiiidnooooo\0ouuuuyty";
    static constexpr char kExtended[] =
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllllllllnnnnnnnnn"
        "oooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
    if (c >= 0xC0 && c <= 0xFF)
        return kLatin1[c - 0xC0];
    if (c >= 0x100 && c < 0x100 + sizeof(kExtended) - 1)
        return kExtended[c - 0x100];
    return '\0';
}

/// The next code point and how many bytes it takes; a byte that is no UTF-8 counts as itself.
std::pair<char32_t, std::size_t> decode(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) {
        return static_cast<unsigned char>(text[i]);
    };
    const unsigned char first = byte(at);
    const std::size_t size = first < 0x80 ? 1
        : (first >> 5) == 6               ? 2
        : (first >> 4) == 14              ? 3
        : (first >> 3) == 30              ? 4
                                          : 1;
    if (size == 1 || at + size > text.size())
        return {first, 1};
    char32_t c = first & (0x7F >> size);
    for (std::size_t i = 1; i < size; ++i)
        c = (c << 6) | (byte(at + i) & 0x3F);
    return {c, size};
}

/// Cuts the ends that change most often in English; both sides of a search pass through it, so all
/// that matters is that forms of a word meet.
std::string stemmed(std::string word)
{
    const auto cut = [&](std::string_view end, std::string_view put = {}) {
        if (!word.ends_with(end) || word.size() < kLeastStem + end.size() - 1)
            return false;
        word.resize(word.size() - end.size());
        word += put;
        return true;
    };
    if (cut("ies", "y") || cut("ied", "y"))
        return word;
    if (!word.ends_with("ss") && cut("s")) {
        cut("e");
        return word;
    }
    if (cut("ing") || cut("ed")) {
        if (word.size() > 3 && word[word.size() - 1] == word[word.size() - 2] && word.back() != 'l')
            word.pop_back(); // cancelled stays, stopped meets stop
        cut("e");
        return word;
    }
    cut("e");
    return word;
}

/// 50 bits of SipHash in ten characters the index takes for a word.
std::string hashedWord(const std::string &word, const vault::Key &key)
{
    static constexpr char kDigits[] = "abcdefghijklmnopqrstuvwxyz234567";
    std::array<unsigned char, crypto_shorthash_BYTES> hash{};
    crypto_shorthash(hash.data(), bytesOf(word).data(), word.size(), key.data());
    std::uint64_t bits = 0;
    std::memcpy(&bits, hash.data(), sizeof(bits));
    std::string out(10, 'a');
    for (char &c : out) {
        c = kDigits[bits & 31];
        bits >>= 5;
    }
    return out;
}

std::string hashedText(const std::vector<std::string> &words, const vault::Key &key)
{
    std::string out;
    for (const std::string &word : words) {
        if (!out.empty())
            out += ' ';
        out += hashedWord(word, key);
    }
    return out;
}

std::string indexedText(const facts::Transcript &transcript, const vault::Key &key)
{
    std::string out;
    for (const facts::Turn &turn : transcript.turns) {
        out += hashedText(foldedWords(turn.text), key);
        out += ' ';
        out += kBetweenTurns;
        out += ' ';
    }
    return out;
}

struct Waiting {
    LegKey leg;
    std::int64_t ticket = 0;
    std::string words; ///< empty: outside the window, or no transcript
};

/// What the index is asked; empty when no word is in the query.
std::string matchExpression(std::string_view query, const vault::Key &key)
{
    std::string out;
    const auto wanted = [&out](const std::string &phrase) {
        out += (out.empty() ? "\"" : " AND \"") + phrase + '"';
    };
    bool quoted = false;
    while (!query.empty()) {
        const auto quote = query.find('"');
        const std::vector<std::string> words = foldedWords(query.substr(0, quote));
        if (quoted && !words.empty()) {
            wanted(hashedText(words, key));
        } else {
            for (const std::string &word : words)
                wanted(hashedWord(word, key));
        }
        query = quote == std::string_view::npos ? std::string_view() : query.substr(quote + 1);
        quoted = !quoted;
    }
    return out;
}

/// The first leg whose words can be found: the window ends with the newest contact.
LegKey firstInWindow(store::Connection &facts)
{
    const LegKey newest{facts.single("SELECT max(key) FROM leg")};
    return facts::firstKeyAt(facts::startOf(newest) - kSearchWindow);
}

/// What changed since it was indexed is taken out with the words it went in with.
Result<std::int64_t> removeRetired(
    store::Connection &facts, vault::Vault &vault, const vault::Key &key)
{
    std::vector<std::pair<LegKey, std::string>> retired;
    {
        facts::TranscriptReader transcripts(vault);
        auto rows = facts.prepare("SELECT leg, dictionary, sealed FROM search_retired");
        while (rows.step()) {
            const LegKey leg{rows.number(0)};
            const auto transcript = transcripts.open(facts, leg, rows.number(1), rows.blob(2));
            if (!transcript)
                return transcript.error();
            retired.emplace_back(leg, indexedText(*transcript, key));
        }
    }
    for (const auto &[leg, words] : retired) {
        facts.prepare("INSERT INTO search(search, rowid, words) VALUES('delete', :leg, :words)")
            .run(leg, words);
        facts.prepare("DELETE FROM indexed WHERE leg = :leg").run(leg);
    }
    facts.execute("DELETE FROM search_retired");
    return static_cast<std::int64_t>(retired.size());
}

} // namespace

std::vector<std::string> foldedWords(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    const auto finish = [&] {
        if (!word.empty())
            words.push_back(stemmed(std::move(word)));
        word.clear();
    };
    for (std::size_t at = 0; at < text.size();) {
        const auto [c, size] = decode(text, at);
        if (c < 0x80) {
            const char letter = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
            if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9'))
                word += letter;
            else if (letter != '\'') // don't and dont are one word
                finish();
        } else if (c == 0x2019) {
            // the typographic apostrophe
        } else if (c == 0xDF) {
            word += "ss";
        } else if (const char letter = plainLetter(c)) {
            word += letter;
        } else if (c >= 0x180 && c < 0x2000) {
            word.append(text.substr(at, size)); // other alphabets as they are
        } else {
            finish();
        }
        at += size;
    }
    finish();
    return words;
}

Result<SearchIndex::Slice> SearchIndex::indexSlice(std::size_t most)
{
    const auto key = m_vault.derivedKey(vault::kTranscripts, "search words");
    if (!key)
        return key.error();
    std::vector<Waiting> slice;
    {
        auto reader = m_store.reader();
        if (!reader)
            return reader.error();
        store::Connection &facts = **reader;
        auto read = facts.guarded([&]() -> Done {
            const LegKey oldest = firstInWindow(facts);
            facts::TranscriptReader transcripts(m_vault);
            auto rows = facts.prepare(
                "SELECT i.leg, i.ticket, t.dictionary, t.sealed FROM to_index i LEFT JOIN "
                "transcript t ON t.leg = i.leg ORDER BY i.leg DESC LIMIT :most");
            rows.bind(static_cast<std::int64_t>(most));
            while (rows.step()) {
                Waiting waiting{{rows.number(0)}, rows.number(1), {}};
                if (waiting.leg >= oldest && !rows.isNull(3)) {
                    const auto transcript =
                        transcripts.open(facts, waiting.leg, rows.number(2), rows.blob(3));
                    if (!transcript)
                        return transcript.error();
                    waiting.words = indexedText(*transcript, *key);
                }
                slice.push_back(std::move(waiting));
            }
            return {};
        });
        if (!read)
            return read.error();
    }
    if (slice.empty())
        return Slice{};
    return m_store.write(store::Area::Search, [&](store::Connection &facts) -> Result<Slice> {
        if (auto removed = removeRetired(facts, m_vault, *key); !removed)
            return removed.error();
        for (const Waiting &waiting : slice) {
            // Asked for again since it was read: it comes again.
            if (!facts.single(
                    "SELECT EXISTS(SELECT 1 FROM to_index WHERE leg = :leg AND ticket = :ticket)",
                    waiting.leg, waiting.ticket))
                continue;
            const bool known =
                facts.single("SELECT EXISTS(SELECT 1 FROM indexed WHERE leg = :leg)", waiting.leg)
                != 0;
            if (!waiting.words.empty() && !known) {
                facts.prepare("INSERT INTO search(rowid, words) VALUES(:leg, :words)")
                    .run(waiting.leg, waiting.words);
                facts.prepare("INSERT INTO indexed(leg) VALUES(:leg)").run(waiting.leg);
            }
            facts.prepare("DELETE FROM to_index WHERE leg = :leg").run(waiting.leg);
        }
        return Slice{
            static_cast<std::int64_t>(slice.size()), facts.single("SELECT count(*) FROM to_index")};
    });
}

Result<std::int64_t> SearchIndex::prune(std::size_t most)
{
    const auto key = m_vault.derivedKey(vault::kTranscripts, "search words");
    if (!key)
        return key.error();
    auto reader = m_store.reader();
    if (!reader)
        return reader.error();
    const auto idle = (*reader)->guarded([&] {
        return (*reader)->single("SELECT (SELECT count(*) FROM search_retired) + "
                                 "(SELECT count(*) FROM indexed WHERE leg < :oldest)",
                   firstInWindow(**reader))
            == 0;
    });
    if (!idle)
        return idle.error();
    if (*idle)
        return 0;
    return m_store.write(
        store::Area::Search, [&](store::Connection &facts) -> Result<std::int64_t> {
            facts
                .prepare("INSERT INTO search_retired(leg, dictionary, sealed) SELECT i.leg, "
                         "t.dictionary, t.sealed FROM indexed i JOIN transcript t ON t.leg = i.leg "
                         "WHERE i.leg < :oldest ORDER BY i.leg LIMIT :most ON CONFLICT(leg) DO "
                         "NOTHING")
                .run(firstInWindow(facts), static_cast<std::int64_t>(most));
            return removeRetired(facts, m_vault, *key);
        });
}

Result<std::vector<LegKey>> SearchIndex::find(
    std::string_view query, const Interval &period, Instant now)
{
    const auto key = m_vault.derivedKey(vault::kTranscripts, "search words");
    if (!key)
        return key.error();
    const std::string expression = matchExpression(query, *key);
    std::vector<LegKey> found;
    if (expression.empty())
        return found;
    auto reader = m_store.reader();
    if (!reader)
        return reader.error();
    auto read = (*reader)->guarded([&] {
        auto rows = (*reader)->prepare(
            "SELECT s.rowid FROM search s CROSS JOIN leg l ON l.key = s.rowid WHERE search MATCH "
            ":query AND s.rowid >= :from AND s.rowid < :to AND " ATTUNE_MAY_BE_READ
            " ORDER BY s.rowid DESC");
        rows.bind(expression, facts::firstKeyAt(period.begin).value,
            facts::firstKeyAt(period.end).value, now);
        while (rows.step())
            found.push_back({rows.number(0)});
    });
    if (!read)
        return read.error();
    std::ranges::reverse(found); // from the end: what is asked for is mostly new
    return found;
}

} // namespace attune::interactions
