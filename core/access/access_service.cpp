// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/access_service.h"

#include "core/access/access.h"

#include <algorithm>
#include <map>

namespace attune::access {

namespace {

/// What the recovery key signs in with; no person types it.
std::string passphraseOf(const vault::Key &key)
{
    return toHex(key.view());
}

using Held = std::map<std::string, std::set<std::int64_t>>;

/// Who holds which generations of a class.
Held holdersIn(const std::vector<vault::Grant> &grants, vault::KeyScope scope)
{
    Held out;
    for (const vault::Grant &grant : grants) {
        if (grant.scope == scope)
            out[grant.user].insert(grant.generation);
    }
    return out;
}

std::vector<std::string> entitledTo(const vault::Roster &roster, vault::KeyScope scope)
{
    std::vector<std::string> names;
    for (const vault::Member &member : roster.members()) {
        if (mayHold(member, scope))
            names.push_back(member.name);
    }
    return names;
}

} // namespace

Done Service::withKeys(Done changed)
{
    return changed ? settleKeys() : changed;
}

/// Keys first: who changes themselves may not draw any afterwards, and keys taken too early are
/// given back by settleKeys().
Done Service::change(const vault::Member &future)
{
    const auto roster = m_vault.roster();
    const auto grants = m_vault.grants();
    const auto scopes = m_vault.scopes();
    if (!roster || !grants || !scopes)
        return !roster ? roster.error() : !grants ? grants.error() : scopes.error();
    for (const vault::KeyScope scope : *scopes) {
        if (mayHold(future, scope) || !holdersIn(*grants, scope).contains(future.name))
            continue;
        auto remaining = entitledTo(*roster, scope);
        std::erase(remaining, future.name);
        if (auto renewed = m_vault.renew(scope, remaining); !renewed)
            return renewed;
    }
    return withKeys(m_vault.changeUser(future, m_clock.now()));
}

std::string drawPassphrase()
{
    // Without what is easily taken for another.
    constexpr std::string_view kLetters = "abcdefghjkmnpqrstuvwxyz23456789";
    constexpr int kGroups = 4, kInGroup = 5;
    std::string out;
    for (int i = 0; i < kGroups * kInGroup; ++i) {
        if (i > 0 && i % kInGroup == 0)
            out += '-';
        out += kLetters[randombytes_uniform(kLetters.size())];
    }
    return out;
}

Done Service::add(const vault::NewUser &user)
{
    if (user.name == vault::kRecoveryUser)
        return {Fault::Invalid, "this name is the recovery key's"};
    if (user.roles.empty())
        return {Fault::Invalid, "a user needs a role"};
    return withKeys(m_vault.addUser(user, m_clock.now()));
}

Done Service::disable(const std::string &name)
{
    const auto roster = m_vault.roster();
    if (!roster)
        return roster.error();
    const vault::Member *known = roster->find(name);
    if (!known)
        return {Fault::NotFound, "no user " + name};
    if (name != vault::kRecoveryUser && !roster->hasAdministratorBeside(name))
        return {Fault::Conflict, name + " is the last who can change users"};
    vault::Member member = *known;
    member.active = false;
    return change(member);
}

Done Service::changeRoles(
    const std::string &name, Roles roles, std::optional<std::set<std::int64_t>> teams)
{
    const auto roster = m_vault.roster();
    if (!roster)
        return roster.error();
    const vault::Member *known = roster->find(name);
    if (!known || name == vault::kRecoveryUser)
        return {Fault::NotFound, "no user " + name};
    if (roles.empty())
        return {Fault::Invalid, "a user needs a role"};
    if (!roles.has(Role::Administrator) && !roster->hasAdministratorBeside(name))
        return {Fault::Conflict, name + " is the last who can change users"};
    vault::Member member = *known;
    member.roles = roles;
    if (teams)
        member.teams = std::move(*teams);
    return change(member);
}

Done Service::renew(const std::string &name, const std::string &passphrase)
{
    return withKeys(m_vault.renewUser(name, passphrase, m_clock.now()));
}

Done Service::addTeam(std::int64_t team)
{
    const auto roster = m_vault.roster();
    const auto there = m_vault.scopes();
    if (!roster || !there)
        return roster ? there.error() : roster.error();
    for (const vault::DataClass dataClass :
        {vault::DataClass::Personal, vault::DataClass::Emotional, vault::DataClass::Transcript}) {
        const vault::KeyScope scope{dataClass, team};
        if (std::ranges::find(*there, scope) != there->end())
            continue;
        if (auto drawn = m_vault.renew(scope, entitledTo(*roster, scope)); !drawn)
            return drawn;
    }
    return {};
}

/// A class that somebody holds who no longer may gets a new generation without them.
Done Service::take(const vault::Roster &roster, const std::vector<vault::Grant> &grants,
    const std::vector<vault::KeyScope> &scopes)
{
    const vault::Member *self = roster.find(m_vault.user());
    if (!self || !self->roles.has(Role::Administrator))
        return {};
    for (const vault::KeyScope scope : scopes) {
        const Held held = holdersIn(grants, scope);
        const bool revoked = std::ranges::any_of(held, [&](const auto &holder) {
            const vault::Member *member = roster.find(holder.first);
            return !member || !mayHold(*member, scope);
        });
        if (!revoked)
            continue;
        if (auto renewed = m_vault.renew(scope, entitledTo(roster, scope)); !renewed)
            return renewed;
    }
    return {};
}

Done Service::settleKeys()
{
    const auto roster = m_vault.roster();
    const auto scopes = m_vault.scopes();
    const auto before = m_vault.grants();
    if (!roster || !scopes || !before)
        return !roster ? roster.error() : !scopes ? scopes.error() : before.error();
    if (roster->size() == 0)
        return {}; // of an older program: its one user holds everything
    if (auto taken = take(*roster, *before, *scopes); !taken)
        return taken;
    const auto grants = m_vault.grants();
    if (!grants)
        return grants.error();
    for (const vault::KeyScope scope : *scopes) {
        Held held = holdersIn(*grants, scope);
        const std::set<std::int64_t> own = held[m_vault.user()];
        std::vector<std::string> lacking;
        for (std::string &name : entitledTo(*roster, scope)) {
            if (!std::ranges::includes(held[name], own))
                lacking.push_back(std::move(name));
        }
        if (lacking.empty() || !m_vault.mayOpen(scope))
            continue;
        if (auto given = m_vault.give(scope, lacking); !given)
            return given;
    }
    return {};
}

Result<RecoveryParts> Service::makeRecovery(vault::KdfCost cost)
{
    const vault::Key key = vault::Key::random();
    const auto roster = m_vault.roster();
    if (!roster)
        return roster.error();
    const std::string name(vault::kRecoveryUser);
    const Done made = roster->find(name)
        ? m_vault.renewUser(name, passphraseOf(key), m_clock.now())
        : m_vault.addUser({name, passphraseOf(key), Role::Administrator, {}, cost}, m_clock.now());
    if (auto settled = withKeys(made); !settled)
        return settled.error();
    return split(key);
}

Done Service::recover(const std::string &partA, const std::string &partB, const std::string &name,
    const std::string &passphrase)
{
    const auto key = join(partA, partB);
    if (!key)
        return key.error();
    if (!vault::isUserName(name) || name == vault::kRecoveryUser || passphrase.empty())
        return {Fault::Invalid, "a user needs a name and a passphrase"};
    if (auto unlocked = m_vault.unlock(vault::kRecoveryUser, passphraseOf(*key)); !unlocked)
        return unlocked;
    const auto roster = m_vault.roster();
    if (!roster)
        return roster.error();
    const vault::Member *known = roster->find(name);
    if (!known)
        return withKeys(
            m_vault.addUser({name, passphrase, Role::Administrator, {}, {}}, m_clock.now()));
    if (!known->active)
        return {Fault::Conflict, name + " was disabled: choose another name"};
    if (auto renewed = m_vault.renewUser(name, passphrase, m_clock.now()); !renewed)
        return renewed;
    vault::Member member = *known;
    member.roles = known->roles | Role::Administrator;
    return withKeys(m_vault.changeUser(member, m_clock.now()));
}

} // namespace attune::access
