// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Users and class keys of another workstation, and what became of them here.
#pragma once

#include "core/vault/class_key.h"

#include <functional>

namespace attune::store {
class Connection;
}

namespace attune::vault {

struct Arrived {
    std::vector<SignedStatement> statements;
    std::vector<ClassPublic> publics;
    std::vector<Grant> grants;
    /// Takes up the rows of users, whose secrets are sealed to their passphrases. `isNewer`: where
    /// they differ, theirs are the later ones. False when they are damaged.
    std::function<bool(store::Connection &keys, bool isNewer)> takeUsers;
};

struct Merged {
    std::int64_t added = 0; ///< rows that were new here
    bool statementsChanged = false;
    /// Two administrators stated something without knowing of each other. Everywhere the same of
    /// the two goes first; who made the other one states it again behind it.
    bool apart = false;
    std::vector<std::string> restated; ///< about whom
};

/// Of two statements in one place of the chain, the one that stays there.
bool goesFirst(const SignedStatement &one, const SignedStatement &other);
/// What becomes of somebody about whom both stated: whatever either took away is gone.
Member together(const Member &first, const Member &second);

} // namespace attune::vault
