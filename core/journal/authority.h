// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what, as far as the journal must ask. core/access answers it from users and roles.
#pragma once

#include "core/base/role.h"
#include "core/journal/entry.h"
#include "core/vault/vault.h"

namespace attune::journal {

struct Authority {
    virtual ~Authority() = default;
    virtual Roles rolesOf(std::string_view actor) const = 0;
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

/// Of a user of the vault; nullopt when there is no such user.
std::optional<PublicKey> signPublicOf(vault::Vault &vault, std::string_view user);

} // namespace attune::journal
