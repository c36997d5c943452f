// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/transcript_store.h"

#include <sodium.h>

#include <algorithm>
#include <utility>

namespace attune::facts {

namespace {

constexpr std::string_view kDictionaryPlace = "dictionary";
constexpr std::size_t kEnoughText = 2 * 1024 * 1024;
constexpr std::size_t kEnoughSamples = 400; ///< fewer make a dictionary of single phrases

} // namespace

Done TranscriptStore::loadDictionaries(store::Connection &facts)
{
    return facts.guarded([&]() -> Done {
        auto rows = facts.prepare(
            "SELECT id, language, sealed FROM dictionary WHERE source = :source ORDER BY id");
        rows.bind(m_source.value);
        while (rows.step()) {
            auto opened = m_vault.open({kDictionaryPlace, m_source.value}, rows.blob(2));
            if (!opened && opened.error().fault == Fault::Denied)
                continue; // an importer who may not read transcripts compresses without
            if (!opened)
                return opened.error();
            const std::scoped_lock lock(m_mutex);
            m_dictionaries[std::string(rows.text(1))] =
                std::make_shared<Dictionary>(rows.number(0), std::move(*opened));
        }
        return {};
    });
}

std::shared_ptr<const Dictionary> TranscriptStore::dictionaryFor(const std::string &language) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_dictionaries.find(language);
    return found == m_dictionaries.end() ? nullptr : found->second;
}

Result<PreparedTranscript> TranscriptStore::prepare(const Transcript &transcript, LegKey key) const
{
    PreparedTranscript prepared;
    prepared.turns = static_cast<std::int64_t>(transcript.turns.size());
    prepared.redacted = std::ranges::any_of(transcript.turns, &Turn::redacted);
    prepared.importedScores = !transcript.imported.empty()
        || std::ranges::any_of(
            transcript.turns, [](const Turn &turn) { return turn.importedSentiment.has_value(); });
    const auto dictionary = dictionaryFor(transcript.language);
    prepared.dictionary = dictionary ? dictionary->id() : 0;
    prepared.compressed = compress(encodeTranscript(transcript), dictionary.get());
    return resealed(std::move(prepared), key);
}

Result<PreparedTranscript> TranscriptStore::resealed(
    PreparedTranscript transcript, LegKey key) const
{
    auto sealed = m_vault.seal(vault::kTranscripts,
        {kTranscriptPlace, key.value, transcript.dictionary}, transcript.compressed);
    if (!sealed)
        return sealed.error();
    transcript.sealed = std::move(*sealed);
    transcript.sealedFor = key;
    return transcript;
}

void TranscriptStore::learnFrom(const Transcript &transcript)
{
    if (m_gathered >= kEnoughText || dictionaryFor(transcript.language))
        return;
    std::string text = encodeTranscript(transcript);
    m_gathered += text.size();
    m_samples[transcript.language].push_back(std::move(text));
    if (m_gathered >= kEnoughText)
        train();
}

void TranscriptStore::train()
{
    for (const auto &[language, samples] : m_samples) {
        if (samples.size() < kEnoughSamples)
            continue;
        Bytes bytes = Dictionary::train(samples);
        if (bytes.empty())
            continue;
        // By chance, not counted: the thread that reads does not know what another import stores.
        const auto id = static_cast<std::int64_t>(randombytes_random()) + 1;
        const auto made = std::make_shared<const Dictionary>(id, std::move(bytes));
        const std::scoped_lock lock(m_mutex);
        m_dictionaries[language] = m_unstored[language] = made;
    }
    m_samples.clear();
}

Done TranscriptStore::storeDictionaries(store::Connection &facts, Instant now)
{
    const auto unstored = [&] {
        const std::scoped_lock lock(m_mutex);
        return m_unstored;
    }();
    for (const auto &[language, dictionary] : unstored) {
        if (m_storing.contains(language))
            continue;
        const auto sealed = m_vault.seal(
            vault::kTranscripts, {kDictionaryPlace, m_source.value}, dictionary->bytes());
        if (!sealed)
            return sealed.error();
        facts
            .prepare("INSERT INTO dictionary(id, source, language, sealed, made_at) "
                     "VALUES(:id, :source, :language, :sealed, :at)")
            .run(dictionary->id(), m_source, language, *sealed, now);
        m_storing[language] = dictionary;
    }
    return {};
}

void TranscriptStore::committed()
{
    const std::scoped_lock lock(m_mutex);
    for (const auto &stored : std::exchange(m_storing, {}))
        m_unstored.erase(stored.first);
}

Result<std::shared_ptr<const Dictionary>> TranscriptReader::dictionary(
    store::Connection &facts, std::int64_t id)
{
    if (id == 0)
        return std::shared_ptr<const Dictionary>();
    if (const auto known = m_dictionaries.find(id); known != m_dictionaries.end())
        return known->second;
    auto row = facts.prepare("SELECT source, sealed FROM dictionary WHERE id = :id");
    row.bind(id);
    if (!row.step())
        return {Fault::Corrupt, "the dictionary of a transcript is missing"};
    auto opened = m_vault.open({kDictionaryPlace, row.number(0)}, row.blob(1));
    if (!opened)
        return opened.error();
    return m_dictionaries[id] = std::make_shared<Dictionary>(id, std::move(*opened));
}

Result<Transcript> TranscriptReader::open(store::Connection &facts, LegKey leg)
{
    return facts.guarded([&]() -> Result<Transcript> {
        auto row = facts.prepare("SELECT dictionary, sealed FROM transcript WHERE leg = :leg");
        row.bind(leg);
        if (!row.step())
            return {Fault::NotFound, "no transcript"};
        return open(facts, leg, row.number(0), row.blob(1));
    });
}

Result<Transcript> TranscriptReader::open(
    store::Connection &facts, LegKey leg, std::int64_t dictionaryId, ByteView sealed)
{
    const auto with = dictionary(facts, dictionaryId);
    if (!with)
        return with.error();
    const auto compressed = m_vault.open({kTranscriptPlace, leg.value, dictionaryId}, sealed);
    if (!compressed)
        return compressed.error();
    const auto json = decompress(*compressed, with->get());
    if (!json)
        return json.error();
    return decodeTranscript(*json);
}

} // namespace attune::facts
