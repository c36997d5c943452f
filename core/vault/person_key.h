// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A key for each person whose data must be forgettable: destroying it makes every copy of what it
// sealed unreadable at once, in backups too.
#pragma once

#include "core/vault/vault.h"

namespace attune::vault {

/// The key for what is written about `person` (a pseudonym) in a class; made when there is none.
/// Whoever may open the class may open it. Fault::Denied when the person was erased.
Result<Vault::FileKey> personKey(Vault &vault, KeyScope scope, std::string_view person);
/// Fault::NotFound when it is not here, or no more; Denied without the key of its class.
Result<Key> openPersonKey(Vault &vault, const KeyId &id);
/// Nothing of the keys is left in the file afterwards. Repeating it does no harm; a person without
/// keys is remembered as erased all the same.
Done destroyPersonKeys(Vault &vault, std::string_view person, Instant at);

struct PersonKeyRow {
    KeyId id{};
    std::string person;
    bool destroyed = false;
};
/// Of everybody; needs nobody signed in.
Result<std::vector<PersonKeyRow>> personKeys(Vault &vault);

/// False as well when that cannot be read.
bool isDestroyed(Vault &vault, std::string_view person);

} // namespace attune::vault
