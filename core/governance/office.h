// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What everything here works with: the decisions, the facts, and who is signed in.
#pragma once

#include "core/journal/journal.h"
#include "core/store/centre.h"

namespace attune::governance {

struct Office {
    journal::Journal &journal;
    store::Store &facts;
    vault::Vault &vault;
    const journal::Authority &authority;
    const Clock &clock;
    std::filesystem::path letters; ///< the postbox of misuse reports
    store::CentrePaths centre; ///< what an erasure takes away beside the databases

    std::string user() const { return vault.user(); }
    Roles roles() const { return authority.rolesOf(vault.user()); }
};

} // namespace attune::governance
