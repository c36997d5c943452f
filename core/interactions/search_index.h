// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Finding words in transcripts although the index must not give them away: every folded word is
// hashed with a key before it is indexed, and so is the query. Words and phrases work, parts of
// words do not. To somebody who holds the file, how often a word comes and what it stands beside
// stay visible: a mitigation, not encryption.
#pragma once

#include "core/base/id.h"
#include "core/base/time.h"
#include "core/store/store.h"
#include "core/vault/vault.h"

#include <functional>
#include <string>
#include <vector>

namespace attune::interactions {

/// How far back words can be found.
inline constexpr std::chrono::days kSearchWindow{90};

/// Lower case, accents off, split at what is no letter or digit; English plurals and -ing/-ed ends
/// cut, so that "refunds" finds "refund".
std::vector<std::string> foldedWords(std::string_view text);

class SearchIndex {
public:
    SearchIndex(store::Store &store, vault::Vault &vault)
        : m_store(store)
        , m_vault(vault)
    {
    }

    struct Slice {
        std::int64_t done = 0;
        std::int64_t left = 0;
    };
    /// Takes the newest waiting transcripts in and changed ones out; one transaction. Those older
    /// than the window before the newest contact are left out. Fault::Denied without the transcript
    /// key.
    Result<Slice> indexSlice(std::size_t most = 1000);

    /// Takes out what has left the window and what changed, at most `most` legs in one transaction;
    /// gives how many. Fault::Denied without the transcript key.
    Result<std::int64_t> prune(std::size_t most = 1000);

    /// Legs begun in `period` that hold all words of `query`, words in "quotes" next to each other
    /// in one turn, and that may be read at `now`; ascending by key. An empty query finds nothing.
    /// What is read grows with the period, not with the centre.
    Result<std::vector<LegKey>> find(std::string_view query, const Interval &period, Instant now);

private:
    store::Store &m_store;
    vault::Vault &m_vault;
};

} // namespace attune::interactions
