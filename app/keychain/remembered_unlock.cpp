// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain/remembered_unlock.h"

#include "core/exchange/dwelling.h"
#include "core/exchange/key_rows.h"
#include "core/vault/device_key.h"

namespace attune::app {

RememberedUnlock::RememberedUnlock(Session &session, Keychain &keychain)
    : m_session(session)
    , m_keychain(keychain)
{
}

/// The centre and the key this workstation signs with, where it is at home.
Result<std::string> RememberedUnlock::place()
{
    const auto dwelling = exchange::dwellingOf(m_session.vault(), m_session.paths());
    if (!dwelling)
        return dwelling.error();
    if (*dwelling != exchange::Dwelling::Home)
        return {Fault::Denied, "this folder is a copy"};
    const auto centre = exchange::centreName(m_session.vault());
    if (!centre)
        return centre.error();
    const auto device = vault::deviceInUse(m_session.vault());
    if (!device)
        return device.error();
    return *centre + '/' + (*device ? toHex((*device)->id) : "none");
}

Done RememberedUnlock::reach()
{
    const auto asked = m_keychain.read("reach");
    return asked ? Done() : asked.error();
}

std::vector<std::string> RememberedUnlock::users()
{
    std::vector<std::string> out;
    for (const vault::Vault::Remembered &each : m_session.vault().remembered()) {
        if (each.stands)
            out.push_back(each.user);
        else
            forget(each.user);
    }
    return place() ? out : std::vector<std::string>();
}

Done RememberedUnlock::unlock(const std::string &user)
{
    const auto where = place();
    if (!where)
        return where.error();
    const auto key = m_keychain.read(*where + '/' + user);
    if (!key)
        return key.error();
    const Done opened = *key ? m_session.unlockRemembered(user, **key, *where)
                             : Done(Fault::Denied, "the keychain has nothing of " + user);
    if (!opened && opened.error().fault == Fault::Denied)
        forget(user);
    return opened;
}

Done RememberedUnlock::remember()
{
    const std::string user = m_session.vault().user();
    const auto where = place();
    if (!where)
        return where.error();
    const auto key = m_session.vault().remember(*where);
    if (!key)
        return key.error();
    Done kept = m_keychain.keep(*where + '/' + user, *key);
    if (!kept)
        (void)m_session.vault().forgetRemembered(user);
    return kept;
}

/// The half that lies here first: without it the keychain's opens nothing. It stands, revoked,
/// until the keychain has let go of its own.
void RememberedUnlock::forget(const std::string &user)
{
    (void)m_session.vault().revokeRemembered(user);
    const auto where = place();
    if (where && m_keychain.drop(*where + '/' + user))
        (void)m_session.vault().forgetRemembered(user);
}

void RememberedUnlock::forgetAll()
{
    for (const vault::Vault::Remembered &each : m_session.vault().remembered())
        forget(each.user);
}

} // namespace attune::app
