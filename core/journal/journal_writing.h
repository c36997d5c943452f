// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a journal gathers during one transaction; becomes true when that is committed.
#pragma once

#include "core/journal/journal.h"
#include "core/journal/own_kinds.h"

namespace attune::journal {

struct Journal::Writing {
    Hlc last;
    EntryRef own; ///< end of the own chain
    std::vector<SignedEntry> written; ///< own ones, for the outbox
    std::map<std::string, Heads, std::less<>> heads; ///< of subjects written to in this transaction
    std::map<DeviceId, EntryRef> ends; ///< of chains that grew from elsewhere
    std::set<std::string> touched; ///< subjects to fold
    std::set<std::string> erased; ///< persons
    Expiries expiries; ///< known before what comes now
};

/// How many own entries lie between two signed snapshots.
inline constexpr std::int64_t kBetweenSnapshots = 5000;

} // namespace attune::journal
