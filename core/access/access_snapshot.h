// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Users, their roles and the keys they hold, as a panel or a command shows them.
#pragma once

#include "core/vault/vault.h"

namespace attune::access {

struct HeldKey {
    vault::KeyScope scope;
    std::set<std::int64_t> generations;
};

struct UserLine {
    std::string name;
    Roles roles;
    bool active = true;
    bool isRecovery = false; ///< the printed key, no person
    std::set<std::int64_t> teams; ///< empty: the whole centre
    Instant since; ///< of the newest change
    std::string by;
    std::vector<HeldKey> keys;
    std::vector<vault::KeyScope> waiting; ///< theirs to hold; given when a holder next signs in
};

struct ClassLine {
    vault::KeyScope scope;
    std::int64_t generation = 1; ///< the newest
    std::vector<std::string> holders;
};

struct UsersSnapshot {
    std::string user; ///< who looks; empty: nobody is signed in
    bool mayChange = false;
    bool hasRecovery = false;
    std::vector<UserLine> users;
    std::vector<ClassLine> classes;

    const UserLine *find(std::string_view name) const;
};

/// Everybody may see who is what. Fault::Corrupt when roles were changed by hand.
Result<UsersSnapshot> usersFor(const vault::Vault &vault);

/// What is wrong with users and keys, in plain words, for `attune verify`; empty when nothing is.
Result<std::vector<std::string>> problemsOf(const vault::Vault &vault);

} // namespace attune::access
