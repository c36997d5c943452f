// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keys as they travel: always sealed, to the class or to the user who may open them. What is not
// sealed for somebody, nobody can read on the way.
#pragma once

#include "core/vault/vault.h"

#include <set>
#include <string>

namespace attune::exchange {

/// A data key, sealed to its class; or, with `person`, the key of a person, sealed by a data key.
struct KeyRow {
    vault::KeyId id{};
    std::string person;
    vault::KeyScope scope;
    std::int64_t generation = 0;
    Instant madeAt;
    Bytes sealed;
};

/// Those that are here, with what opens the keys of persons among them.
Result<std::vector<KeyRow>> readKeys(vault::Vault &vault, const std::set<vault::KeyId> &ids);
/// How many were new. The key of a person who was erased here does not come back.
Result<std::int64_t> keepKeys(vault::Vault &vault, const std::vector<KeyRow> &keys);

/// Of persons who were erased here.
Result<std::set<vault::KeyId>> destroyedKeys(vault::Vault &vault);

Bytes toPart(const KeyRow &row);
Result<KeyRow> keyFrom(ByteView part);

/// Users with their own sealed secrets, public halves of class keys, and class keys wrapped to each
/// user: everything a new workstation needs before somebody can sign in there. Canonical JSON.
Result<std::string> readRoster(vault::Vault &vault);
/// Adds what is new here; see Vault::takeOver(). Fault::Corrupt when it is no roster.
Result<vault::Merged> keepRoster(vault::Vault &vault, std::string_view roster, Instant now);

/// The same for all workstations of a centre, and for no other centre: from the key of its first
/// user. Twelve hexadecimal digits.
Result<std::string> centreName(vault::Vault &vault);
std::string centreName(ByteView firstSignPublic);

} // namespace attune::exchange
