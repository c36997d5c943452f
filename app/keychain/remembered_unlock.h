// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Unlocking a centre with what the desktop's keychain remembers: never the only way in, and ended
// from either side.
#pragma once

#include "app/keychain/keychain.h"
#include "app/session/session.h"

namespace attune::app {

/// Half of it, a key, lies in the keychain under a name of this centre, this workstation and the
/// user; the other half, their keys sealed with it, in the centre. Neither opens anything alone,
/// and nothing opens in a copied folder.
class RememberedUnlock {
public:
    /// Both must outlive it.
    RememberedUnlock(Session &session, Keychain &keychain);

    /// Fault::Unsupported where the desktop has no keychain that answers.
    Done reach();
    /// Who may come in without a passphrase here. Takes away what was revoked first.
    std::vector<std::string> users();
    /// Fault::Denied when it does not open any more; then it is forgotten, and the passphrase is
    /// asked.
    Done unlock(const std::string &user);
    /// Who is signed in. Nothing is remembered by halves.
    Done remember();
    void forget(const std::string &user);
    void forgetAll();

private:
    Result<std::string> place();

    Session &m_session;
    Keychain &m_keychain;
};

} // namespace attune::app
