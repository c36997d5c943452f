// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal asks about users, answered by what administrators signed.
#pragma once

#include "core/journal/authority.h"

namespace attune::access {

/// A list of users that does not check gives nobody any role.
class RosterAuthority final : public journal::Authority {
public:
    explicit RosterAuthority(vault::Vault &vault)
        : m_vault(vault)
        , m_firstUser(vault)
    {
    }
    Roles rolesOf(std::string_view actor) const override;
    std::optional<journal::RoleHistory> rolesOver(std::string_view actor) const override;
    bool mayCertify(std::string_view user, const journal::PublicKey &key) const override;

private:
    vault::Vault &m_vault;
    journal::FirstUserAuthority m_firstUser; ///< in a centre of an older program
};

} // namespace attune::access
