// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every change of a user stands in the journal too: others witness it there, so that a keys.db put
// back to an older copy is found.
#pragma once

#include "core/journal/journal.h"

namespace attune::access {

/// Subject "users:centre".
struct Stated {
    std::int64_t seq = 1; ///< in the chain of statements
    std::string hash;
    std::string user;
    std::string roles; ///< "supervisor,hr"; empty once disabled
};
const journal::KindOf<Stated> &statedKind();
void declareKinds(journal::Registry &registry);

/// Writes down what an administrator stated and the journal does not have yet. Does nothing while
/// the centre has its founder alone, or for who is no administrator on this workstation.
Done record(vault::Vault &vault, journal::Journal &journal, const journal::Authority &authority);

/// What the journal remembers and keys.db does not, or otherwise, in plain words.
Result<std::vector<std::string>> forgotten(vault::Vault &vault, journal::Journal &journal);
/// Statements that claim to hold from more than a day before they were written down, or from before
/// something that their own workstation had decided already: decisions of the time between count by
/// them, although nobody knew of them then. Centres of an older program
/// wrote down late what they had; that is none.
Result<std::vector<std::string>> datedBack(vault::Vault &vault, journal::Journal &journal);

} // namespace attune::access
