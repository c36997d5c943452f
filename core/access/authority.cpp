// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/authority.h"

namespace attune::access {

Roles RosterAuthority::rolesOf(std::string_view actor) const
{
    const auto roster = m_vault.roster();
    if (!roster)
        return {};
    if (roster->size() == 0)
        return m_firstUser.rolesOf(actor);
    const vault::Member *member = roster->find(actor);
    return member && member->active ? member->roles : Roles();
}

std::optional<journal::RoleHistory> RosterAuthority::rolesOver(std::string_view actor) const
{
    const auto roster = m_vault.roster();
    if (!roster)
        return std::nullopt;
    return roster->size() == 0 ? m_firstUser.rolesOver(actor) : roster->rolesOver(actor);
}

bool RosterAuthority::mayCertify(std::string_view user, const journal::PublicKey &key) const
{
    const auto roster = m_vault.roster();
    if (!roster)
        return false;
    if (roster->size() == 0)
        return m_firstUser.mayCertify(user, key);
    return roster->wasEver(user, key, Role::Administrator);
}

} // namespace attune::access
