// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Users and their roles as an administrator changes them, and the keys that follow from the roles.
#pragma once

#include "core/access/recovery.h"
#include "core/journal/journal.h"
#include "core/vault/vault.h"

namespace attune::access {

/// For statements about users: they hold for what is decided after them, and for nothing before,
/// whatever the clocks say.
class StatementClock final : public Clock {
public:
    explicit StatementClock(const journal::Journal &journal)
        : m_journal(journal)
    {
    }
    Instant now() const override { return m_journal.afterAll(); }

private:
    const journal::Journal &m_journal;
};

/// For somebody else to sign in with first: 99 bits, to be read out over a telephone.
std::string drawPassphrase();

class Service {
public:
    Service(vault::Vault &vault, const Clock &clock)
        : m_vault(vault)
        , m_clock(clock)
    {
    }

    /// Faults of all: as Vault's; Invalid also without a role, Conflict for the last person who
    /// could still change users.
    Done add(const vault::NewUser &user);
    Done disable(const std::string &name);
    Done changeRoles(
        const std::string &name, Roles roles, std::optional<std::set<std::int64_t>> teams = {});
    /// For who forgot theirs: new keys, new passphrase, the same roles.
    Done renew(const std::string &name, const std::string &passphrase);
    /// A key for each class of this team, beside the whole centre's.
    Done addTeam(std::int64_t team);

    /// Gives what roles allow, as far as the signed-in user holds it, and takes away what they no
    /// longer allow. Called at each sign-in for writing, too: a key that only somebody else holds
    /// is given when they come.
    Done settleKeys();

    /// Three parts of which any two sign in as the recovery key; the ones before are worth nothing.
    Result<RecoveryParts> makeRecovery(vault::KdfCost cost = {});
    /// Signs in as the recovery key and gives `name` new keys, the role of an administrator and
    /// `passphrase`. Somebody new is added.
    Done recover(const std::string &partA, const std::string &partB, const std::string &name,
        const std::string &passphrase);

private:
    Done withKeys(Done changed);
    Done change(const vault::Member &future);
    Done take(const vault::Roster &roster, const std::vector<vault::Grant> &grants,
        const std::vector<vault::KeyScope> &scopes);

    vault::Vault &m_vault;
    const Clock &m_clock;
};

} // namespace attune::access
