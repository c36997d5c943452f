// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Transcripts in the store: compressed with the dictionary of their source and language, sealed,
// and opened again. Safe to use from any thread.
#pragma once

#include "core/base/id.h"
#include "core/facts/transcript_codec.h"
#include "core/store/connection.h"
#include "core/vault/vault.h"

#include <map>
#include <mutex>

namespace attune::facts {

inline constexpr std::string_view kTranscriptPlace = "transcript";

struct PreparedTranscript {
    std::int64_t turns = 0;
    std::int64_t dictionary = 0; ///< 0: none
    bool redacted = false;
    bool importedScores = false;
    LegKey sealedFor; ///< the key the value is bound to; another needs sealing again
    Bytes sealed; ///< empty: there is no transcript
    Bytes compressed; ///< kept until written, for sealing again
};

class TranscriptStore {
public:
    TranscriptStore(vault::Vault &vault, SourceId source)
        : m_vault(vault)
        , m_source(source)
    {
    }

    /// Loads the newest dictionary of each language of the source; one that does not open is not
    /// used.
    Done loadDictionaries(store::Connection &facts);

    Result<PreparedTranscript> prepare(const Transcript &transcript, LegKey key) const;
    Result<PreparedTranscript> resealed(PreparedTranscript transcript, LegKey key) const;

    /// Gathers the first texts that may serve, and trains a dictionary a language as soon as there
    /// are enough of them; a language whose texts have too little in common gets none. One thread.
    void learnFrom(const Transcript &transcript);
    /// Stores what was trained since the last commit: what refers to it comes with or after it.
    Done storeDictionaries(store::Connection &facts, Instant now);
    void committed();
    void rolledBack() { m_storing.clear(); }

private:
    std::shared_ptr<const Dictionary> dictionaryFor(const std::string &language) const;
    void train();

    vault::Vault &m_vault;
    SourceId m_source;
    mutable std::mutex m_mutex;
    std::map<std::string, std::shared_ptr<const Dictionary>> m_dictionaries;
    std::map<std::string, std::shared_ptr<const Dictionary>> m_unstored;
    std::map<std::string, std::shared_ptr<const Dictionary>>
        m_storing; ///< of them, by the transaction that is open; the writing thread's
    std::map<std::string, std::vector<std::string>> m_samples;
    std::size_t m_gathered = 0;
};

/// Opens transcripts for reading. One a thread, with its own connection.
class TranscriptReader {
public:
    explicit TranscriptReader(vault::Vault &vault)
        : m_vault(vault)
    {
    }

    /// Fault::NotFound when the leg has none, Denied without the key.
    Result<Transcript> open(store::Connection &facts, LegKey leg);
    /// A sealed value that has been read already.
    Result<Transcript> open(
        store::Connection &facts, LegKey leg, std::int64_t dictionary, ByteView sealed);

private:
    Result<std::shared_ptr<const Dictionary>> dictionary(store::Connection &facts, std::int64_t id);

    vault::Vault &m_vault;
    std::map<std::int64_t, std::shared_ptr<const Dictionary>> m_dictionaries;
};

} // namespace attune::facts
