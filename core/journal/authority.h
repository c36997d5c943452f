// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what, as far as the journal must ask. core/access answers it from users and roles.
#pragma once

#include "core/base/role.h"
#include "core/base/time.h"
#include "core/journal/entry.h"
#include "core/journal/kind.h"
#include "core/vault/vault.h"

namespace attune::journal {

/// What somebody was from each moment on, oldest first; before the first they were nothing.
using RoleHistory = std::vector<std::pair<Instant, Roles>>;
Roles rolesAt(const RoleHistory &history, Instant at);

struct Authority {
    virtual ~Authority() = default;
    /// Now.
    virtual Roles rolesOf(std::string_view actor) const = 0;
    /// Over time: a decision counts by what its writer was then. Nullopt: it cannot be told.
    virtual std::optional<RoleHistory> rolesOver(std::string_view actor) const;
    /// Whether this is the key of somebody who may certify devices, now or in the past: what they
    /// certified stays certified.
    virtual bool mayCertify(std::string_view user, const PublicKey &key) const = 0;
};

/// A centre without a roster of users: the first user of the vault is everything, others nothing.
class FirstUserAuthority final : public Authority {
public:
    explicit FirstUserAuthority(vault::Vault &vault)
        : m_vault(vault)
    {
    }
    Roles rolesOf(std::string_view actor) const override;
    bool mayCertify(std::string_view user, const PublicKey &key) const override;

private:
    vault::Vault &m_vault;
};

/// The signed-in user's word for a device that `actor` set up. Whether it is worth anything,
/// readers ask the authority.
Result<Bytes> certify(
    vault::Vault &vault, const DeviceId &dev, const PublicKey &key, std::string_view actor);

/// Whether entries were their writers' to write when they were written; asks once for each writer.
class WriterRoles {
public:
    explicit WriterRoles(const Authority &authority)
        : m_authority(&authority)
    {
    }
    /// Where roles cannot be read, verify() says so, and nothing is left out.
    bool mayHaveWritten(std::string_view actor, Hlc at, const Kind &kind);

private:
    const Authority *m_authority;
    std::map<std::string, std::optional<RoleHistory>, std::less<>> m_known;
};
/// Why an entry that was not does not count.
std::string notTheirs(const Head &head);

/// Of a user of the vault; nullopt when there is no such user.
std::optional<PublicKey> signPublicOf(vault::Vault &vault, std::string_view user);

} // namespace attune::journal
