// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A passphrase that somebody changed on one workstation opens the others, too: their own sealed
// keys travel, signed by themselves.
#pragma once

#include "core/exchange/shared_folder.h"
#include "core/journal/entry.h"
#include "core/vault/vault.h"

namespace attune::exchange {

inline constexpr const char *kPassphraseEnding = ".atk";

/// Of who is signed in; nothing where they never changed it.
Done givePassphrase(vault::Vault &vault, const SharedFolder &folder, const journal::DeviceId &own,
    const std::string &centre);
/// Everybody's that lie there; how many were new here. What is damaged or not theirs is left.
Result<std::int64_t> takePassphrases(
    vault::Vault &vault, const SharedFolder &folder, const std::string &centre);

} // namespace attune::exchange
