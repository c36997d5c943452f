// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a desktop keeps secrets for the programs of who is signed in to it.
#pragma once

#include "core/base/result.h"
#include "core/vault/secret.h"

#include <memory>
#include <optional>
#include <string>

namespace attune::app {

/// Each call waits for the answer. Faults of all: Unsupported where no keychain answers, Denied
/// where the person or the desktop refuses.
class Keychain {
public:
    Keychain() = default;
    virtual ~Keychain() = default;
    Keychain(const Keychain &) = delete;
    Keychain &operator=(const Keychain &) = delete;

    /// Nullopt when nothing of this name is kept.
    virtual Result<std::optional<vault::Key>> read(const std::string &name) = 0;
    virtual Done keep(const std::string &name, const vault::Key &key) = 0;
    /// What is not there is dropped already.
    virtual Done drop(const std::string &name) = 0;
};

/// The desktop's own, through QtKeychain: the Secret Service or KWallet. It never falls back to a
/// file.
std::unique_ptr<Keychain> desktopKeychain();

} // namespace attune::app
