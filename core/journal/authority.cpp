// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/authority.h"

#include "core/journal/statements.h"

namespace attune::journal {

Roles rolesAt(const RoleHistory &history, Instant at)
{
    Roles out;
    for (const auto &[from, roles] : history) {
        if (from <= at)
            out = roles;
    }
    return out;
}

std::optional<RoleHistory> Authority::rolesOver(std::string_view actor) const
{
    return RoleHistory{{Instant::min(), rolesOf(actor)}};
}

Roles FirstUserAuthority::rolesOf(std::string_view actor) const
{
    const auto users = m_vault.users();
    return !users.empty() && users.front() == actor ? Roles::all() : Roles();
}

bool FirstUserAuthority::mayCertify(std::string_view user, const PublicKey &key) const
{
    return rolesOf(user).has(Role::Administrator) && signPublicOf(m_vault, user) == key;
}

Result<Bytes> certify(
    vault::Vault &vault, const DeviceId &dev, const PublicKey &key, std::string_view actor)
{
    const std::string user = vault.user();
    const auto signPublic = signPublicOf(vault, user);
    if (!signPublic)
        return {Fault::NotFound, "no key of " + user};
    const std::string text = certificateText({dev, key, std::string(actor), user, *signPublic});
    const auto signature = vault.sign(bytesOf(text));
    if (!signature)
        return signature.error();
    return joinCertificate(*signature, text);
}

bool WriterRoles::mayHaveWritten(std::string_view actor, Hlc at, const Kind &kind)
{
    auto known = m_known.find(actor);
    if (known == m_known.end())
        known = m_known.emplace(actor, m_authority->rolesOver(actor)).first;
    return !known->second || rolesAt(*known->second, at.wall()).meets(kind.writers);
}

std::string notTheirs(const Head &head)
{
    return head.actor + " might not write " + head.kind + " on " + toIso(head.hlc.wall());
}

std::optional<PublicKey> signPublicOf(vault::Vault &vault, std::string_view user)
{
    const auto key =
        vault.withKeys([&](store::Connection &keys) -> Result<std::optional<PublicKey>> {
            auto row = keys.prepare("SELECT sign_public FROM user WHERE name = :name");
            row.bind(user);
            return row.step() ? arrayFrom<32>(row.blob(0)) : std::nullopt;
        });
    return key ? *key : std::nullopt;
}

} // namespace attune::journal
