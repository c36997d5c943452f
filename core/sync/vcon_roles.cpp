// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/vcon_roles.h"

#include "core/sync/ascii.h"

#include <algorithm>
#include <optional>

namespace attune::sync {

namespace {

using facts::Role;

std::optional<Role> statedRole(const VconParty &party)
{
    if (equalsFolded(party.type, "bot") || isOneOf(party.role, {"bot", "ivr", "virtual_agent"}))
        return Role::Bot;
    if (isOneOf(party.role, {"agent", "representative", "advisor", "operator", "employee"}))
        return Role::Agent;
    if (isOneOf(party.role, {"customer", "contact", "caller", "client", "user", "consumer"}))
        return Role::Customer;
    if (equalsFolded(party.role, "supervisor"))
        return Role::Supervisor;
    if (isOneOf(party.role, {"sme", "thirdparty", "third_party", "third-party", "other"}))
        return Role::ThirdParty;
    return std::nullopt;
}

int beginnerOf(const Vcon &vcon)
{
    for (const VconDialog &dialog : vcon.dialogs)
        if (dialog.kind != VconDialogKind::Placeholder && dialog.sender() >= 0)
            return dialog.sender();
    return 0;
}

bool isDialable(std::string_view name)
{
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
        return isDigit(c) || std::string_view("+-() .").find(c) != std::string_view::npos;
    });
}

} // namespace

Role VconRoles::at(int party) const
{
    const auto index = static_cast<std::size_t>(party);
    return party >= 0 && index < of.size() ? of[index] : Role::ThirdParty;
}

bool VconRoles::isServing(int party) const
{
    return at(party) == Role::Agent || at(party) == Role::Supervisor;
}

int VconRoles::first(Role role) const
{
    const auto found = std::find(of.begin(), of.end(), role);
    return found == of.end() ? -1 : static_cast<int>(found - of.begin());
}

VconRoles rolesOf(const Vcon &vcon)
{
    VconRoles roles;
    std::vector<std::optional<Role>> stated;
    stated.reserve(vcon.parties.size());
    for (const VconParty &party : vcon.parties)
        stated.push_back(statedRole(party));
    const auto says = [&](Role role) {
        return std::find(stated.begin(), stated.end(), role) != stated.end();
    };
    const bool served = says(Role::Customer);
    const bool serving = says(Role::Agent);
    const int beginner = beginnerOf(vcon);
    for (std::size_t i = 0; i < stated.size(); ++i) {
        Role role = stated[i].value_or(Role::ThirdParty);
        if (!stated[i] && serving && !served) {
            role = Role::Customer;
        } else if (!stated[i] && !serving) {
            const bool began = static_cast<int>(i) == beginner;
            role = !served && began ? Role::Customer : Role::Agent;
            roles.guessed = true;
        }
        roles.of.push_back(role);
    }
    return roles;
}

bool isNameless(std::string_view name)
{
    return name.empty() || isOneOf(name, {"anonymous", "unknown", "n/a", "none", "null", "-"});
}

facts::PersonRef personOf(const VconParty &party, bool guessed)
{
    facts::PersonRef person;
    if (guessed)
        return person;
    for (const std::string_view id :
        {party.uuid, party.id, party.mailto, party.tel, party.sip, party.name}) {
        if (isNameless(id))
            continue;
        person.externalId = soundText(id);
        break;
    }
    if (!isNameless(party.name) && !isDialable(party.name))
        person.name = soundText(party.name);
    person.team = soundText(party.dept.empty() ? party.org : party.dept);
    person.email = soundText(party.mailto);
    return person;
}

} // namespace attune::sync
