// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which role may hold which class key, which panel is whose, and who brings data in: the one table
// of a centre.
#pragma once

#include "core/base/result.h"
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

/// Who may be shown a panel, by its name in the navigation, or a report of the same name. What
/// nobody listed is everybody's.
Roles visitorsOf(std::string_view panel);
/// Whether it shows the work of single people: closed until a works agreement is settled.
bool watchesPeople(std::string_view panel);

/// What people do that is no decision of the journal.
enum class Act {
    Import, ///< files, recordings, and what was set aside of them
    Score,
    Export, ///< of tables about people
    Expire, ///< deleting by hand what is past its period; the program does so daily by itself
};
Roles doersOf(Act act);
/// Fault::Denied names who may.
Done mayDo(Roles roles, Act act);

/// "supervisor", "data-steward" …: for commands and files, in every language the same.
std::string_view nameOf(Role role);
std::optional<Role> roleNamed(std::string_view name);
std::string namesOf(Roles roles);

} // namespace attune::access
