// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is for one person alone: sealed to their own public key, opened by them and nobody else.
#include "core/vault/key_queries.h"
#include "core/vault/vault.h"

namespace attune::vault {

Result<Bytes> Vault::sealForUser(std::string_view user, ByteView plain)
{
    const std::scoped_lock lock(m_mutex);
    return m_keys.guarded([&]() -> Result<Bytes> {
        const auto roster = knownRoster();
        if (!roster)
            return roster.error();
        const Member *member = (*roster)->find(user);
        if (member && member->active)
            return wrapFor(member->boxPublic, plain);
        const auto row = queries::readUser(m_keys, user);
        if ((*roster)->size() > 0 || !row || row->boxPublic.size() != crypto_box_PUBLICKEYBYTES)
            return {Fault::NotFound, "no user " + std::string(user)};
        return wrapFor(row->boxPublic, plain); // of an older program: nothing is stated yet
    });
}

Result<Bytes> Vault::openForMe(ByteView sealed) const
{
    const std::scoped_lock lock(m_mutex);
    if (m_user.empty())
        return {Fault::Denied, "nobody is signed in"};
    if (sealed.size() < crypto_box_SEALBYTES)
        return {Fault::Corrupt, "a letter is too short"};
    auto plain = unwrap(sealed, m_own.boxPublic(), m_own.box);
    if (!plain)
        return {Fault::Denied, "this letter is for somebody else"};
    return plain;
}

} // namespace attune::vault
