// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/access_snapshot.h"

#include "core/access/access.h"

#include <algorithm>
#include <map>

namespace attune::access {

namespace {

using Keys = std::map<vault::KeyScope, std::map<std::string, std::set<std::int64_t>>>;

Keys keysIn(const std::vector<vault::Grant> &grants)
{
    Keys out;
    for (const vault::Grant &grant : grants)
        out[grant.scope][grant.user].insert(grant.generation);
    return out;
}

UserLine lineFor(
    const vault::Member &member, const std::vector<vault::KeyScope> &scopes, const Keys &keys)
{
    UserLine line{member.name, member.roles, member.active, member.name == vault::kRecoveryUser,
        member.teams, member.since, member.by, {}, {}};
    for (const vault::KeyScope scope : scopes) {
        const auto holders = keys.find(scope);
        const bool held = holders != keys.end() && holders->second.contains(member.name);
        if (held)
            line.keys.push_back({scope, holders->second.at(member.name)});
        else if (mayHold(member, scope))
            line.waiting.push_back(scope);
    }
    return line;
}

} // namespace

const UserLine *UsersSnapshot::find(std::string_view name) const
{
    const auto found = std::ranges::find(users, name, &UserLine::name);
    return found == users.end() ? nullptr : &*found;
}

Result<UsersSnapshot> usersFor(const vault::Vault &vault)
{
    const auto roster = vault.roster();
    const auto grants = vault.grants();
    const auto scopes = vault.scopes();
    if (!roster || !grants || !scopes)
        return !roster ? roster.error() : !grants ? grants.error() : scopes.error();
    const Keys keys = keysIn(*grants);
    UsersSnapshot out;
    out.user = vault.user();
    for (const vault::Member &member : roster->members())
        out.users.push_back(lineFor(member, *scopes, keys));
    for (const vault::KeyScope scope : *scopes) {
        ClassLine line{scope, 1, {}};
        const auto holders = keys.find(scope);
        if (holders != keys.end()) {
            for (const auto &[name, generations] : holders->second) {
                line.generation = std::max(line.generation, *generations.rbegin());
                line.holders.push_back(name);
            }
        }
        out.classes.push_back(std::move(line));
    }
    const UserLine *self = out.find(out.user);
    out.mayChange = self && self->active && self->roles.has(Role::Administrator);
    out.hasRecovery = out.find(vault::kRecoveryUser) && out.find(vault::kRecoveryUser)->active;
    return out;
}

Result<std::vector<std::string>> problemsOf(const vault::Vault &vault)
{
    auto problems = vault.problems();
    if (!problems || !problems->empty())
        return problems;
    const auto roster = vault.roster();
    const auto grants = vault.grants();
    if (!roster || !grants)
        return roster ? grants.error() : roster.error();
    for (const vault::Grant &grant : *grants) {
        const vault::Member *member = roster->find(grant.user);
        if (roster->size() > 0 && (!member || !mayHold(*member, grant.scope)))
            problems->push_back(grant.user + " holds a key of class "
                + std::string(vault::nameOf(grant.scope.dataClass))
                + ", which no role of theirs allows");
    }
    return problems;
}

} // namespace attune::access
