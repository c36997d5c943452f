// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a person out of the facts: name and number, what was said, recordings and scores. Their
// contacts stay as numbers without anybody in them, so that what a day held does not change.
#pragma once

#include "core/base/id.h"
#include "core/store/store.h"
#include "core/vault/vault.h"

#include <filesystem>
#include <map>

namespace attune::facts {

struct Erasure {
    Bytes person; ///< pseudonym
    bool isAgent = false;
    bool words = true; ///< false: what was said in their contacts stays; of agents alone
    std::vector<Bytes> also; ///< further pseudonyms, of a rater
    Instant at;
};

struct ErasedFacts {
    std::int64_t contacts = 0; ///< legs that are nobody's now
    std::int64_t transcripts = 0, recordings = 0, scoreDays = 0, surveys = 0;
    std::int64_t others = 0; ///< shifts, absences, ratings, consents, records set aside
};

/// One transaction, then out of the log as well. May be repeated; finds nothing then. The search
/// index is emptied rather than pruned when it held a word of theirs: pruning needs the transcript
/// key, which who carries this out may not hold, and leaves the words waiting for who does. It
/// fills again from what is left. Fault::Locked when the log could not be emptied: once more then.
Result<ErasedFacts> erasePerson(store::Store &store, vault::Vault &vault, const Erasure &erasure);
/// The files of their recordings, which erasePerson() lists. May be repeated; a crash in between
/// leaves the list.
Done removeErasedFiles(store::Store &store, const std::filesystem::path &recordings);
/// By pseudonym, in hexadecimal: who is not in these facts any more, and how much went with them.
Result<std::map<std::string, ErasedFacts>> erasedPersons(store::Store &store);
/// What stands for the external id of an erased contact: known again when it is delivered once
/// more, and by nobody else.
Result<std::string> nameOnceErased(
    const vault::Vault &vault, SourceId source, std::string_view external);
/// The same, for who is writing: throws Directory::WriteFailure.
std::string erasedName(const vault::Vault &vault, SourceId source, std::string_view external);

} // namespace attune::facts
