// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which role may hold which class key, and which panel is whose: the one table of a centre.
#pragma once

#include "core/vault/classes.h"
#include "core/vault/roster.h"

#include <string_view>
#include <vector>

namespace attune::access {

/// Who may hold the key of a class. Confidential holds what the use of data is checked by; what is
/// for one person alone is sealed to them (Vault::sealForUser) and opened by no role.
Roles holdersOf(vault::DataClass dataClass);
/// Who is limited to teams holds those teams' keys, and of the whole centre's only the internal
/// one. The recovery key holds everything and sees nothing.
bool mayHold(const vault::Member &member, vault::KeyScope scope);

/// Who may open a panel, by its name in the navigation. A panel nobody listed is everybody's.
Roles visitorsOf(std::string_view panel);

/// "supervisor", "data-steward" …: for commands and files, in every language the same.
std::string_view nameOf(Role role);
std::optional<Role> roleNamed(std::string_view name);
std::string namesOf(Roles roles);

} // namespace attune::access
