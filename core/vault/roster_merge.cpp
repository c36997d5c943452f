// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Statements and class keys that were made on two workstations apart come into one order, and none
// of them is lost.
#include "core/vault/roster_merge.h"

#include "core/vault/key_queries.h"
#include "core/vault/vault.h"

#include <algorithm>

namespace attune::vault {

namespace {

std::set<std::string> namesIn(std::span<const SignedStatement> statements)
{
    std::set<std::string> out;
    for (const SignedStatement &each : statements) {
        if (const auto statement = statementFrom(each.text))
            out.insert(statement->member.name);
    }
    return out;
}

bool sameRights(const Member &a, const Member &b)
{
    return a.roles == b.roles && a.active == b.active && a.teams == b.teams
        && a.boxPublic == b.boxPublic && a.signPublic == b.signPublic;
}

/// Users nobody stated any more; they come again with their statement.
void forgetStrangers(store::Connection &keys, const Roster &roster)
{
    for (const queries::UserRow &user : queries::readUsers(keys)) {
        if (roster.find(user.name))
            continue;
        keys.prepare("DELETE FROM class_key WHERE user = :user OR given_by = :user").run(user.name);
        keys.prepare("DELETE FROM user WHERE name = :name").run(user.name);
    }
}

void putIfNew(store::Connection &keys, const Grant &grant)
{
    keys.prepare(
            "INSERT OR IGNORE INTO class_key(class, team, generation, user, wrapped, given_by, "
            "signature) VALUES(:class, :team, :generation, :user, :wrapped, :by, :signature)")
        .run(static_cast<int>(grant.scope.dataClass), grant.scope.team, grant.generation,
            grant.user, grant.wrapped, grant.by, grant.signature);
}

} // namespace

/// What of the own tail has to be said again.
struct Vault::Tail {
    std::vector<Member> members; ///< the last statement about each
    std::vector<queries::UserRow> users;
    std::set<std::string> alsoTheirs; ///< about whom the others stated, too
};

bool goesFirst(const SignedStatement &one, const SignedStatement &other)
{
    const auto a = statementFrom(one.text), b = statementFrom(other.text);
    if (!a || !b)
        return bool(a);
    return std::pair(a->member.since, hashOf(one)) < std::pair(b->member.since, hashOf(other));
}

Member together(const Member &first, const Member &second)
{
    Member out = first;
    out.active = first.active && second.active;
    const Roles both = Roles::fromBits(first.roles.bits() & second.roles.bits());
    out.roles = !out.active ? Roles() : both.empty() ? first.roles : both;
    if (out.active && !second.teams.empty())
        out.teams = first.teams.empty() ? second.teams : first.teams;
    return out;
}

Vault::Tail Vault::tailOf(std::span<const SignedStatement> mine) const
{
    Tail out;
    for (const SignedStatement &each : mine) {
        auto statement = statementFrom(each.text);
        if (!statement)
            continue;
        std::erase_if(out.members,
            [&](const Member &member) { return member.name == statement->member.name; });
        out.members.push_back(std::move(statement->member));
    }
    for (const Member &member : out.members) {
        if (auto user = queries::readUser(m_keys, member.name))
            out.users.push_back(std::move(*user));
    }
    return out;
}

/// By the signed-in administrator, behind what the others stated. Whoever may not leaves it to the
/// workstation where it was stated.
Done Vault::restate(const Tail &tail, Instant now, Merged &out)
{
    for (const Member &lost : tail.members) {
        const auto roster = rosterForChanges();
        if (!roster)
            return roster.error().fault == Fault::Denied ? Done() : Done(roster.error());
        const Member *is = (*roster)->find(lost.name);
        const bool both = is && tail.alsoTheirs.contains(lost.name);
        const Member wanted = both ? together(*is, lost) : lost;
        if ((is && sameRights(*is, wanted))
            || (!wanted.roles.has(Role::Administrator)
                && !(*roster)->hasAdministratorBeside(wanted.name)))
            continue;
        if (auto stated = state(wanted, now); !stated)
            return stated;
        const auto user = std::ranges::find(tail.users, lost.name, &queries::UserRow::name);
        if (!both && user != tail.users.end())
            queries::putUser(m_keys, *user);
        if (!wanted.active)
            queries::forgetSecrets(m_keys, wanted.name);
        out.restated.push_back(wanted.name);
    }
    return {};
}

/// Two keys drawn apart under one number: everywhere the same one keeps it, and the other gets a
/// number of its own from who holds it, so that what was sealed with it stays readable.
void Vault::moveGeneration(const ClassPublic &old, std::int64_t newest, const Roster &roster)
{
    std::vector<Grant> grants = queries::readGrants(m_keys);
    std::erase_if(grants, [&](const Grant &grant) {
        return grant.scope != old.scope || grant.generation != old.generation;
    });
    const auto dataClass = static_cast<int>(old.scope.dataClass);
    m_keys
        .prepare("DELETE FROM class_key WHERE class = :class AND team = :team AND generation = "
                 ":generation")
        .run(dataClass, old.scope.team, old.generation);
    m_keys
        .prepare("DELETE FROM class_public WHERE class = :class AND team = :team AND generation = "
                 ":generation")
        .run(dataClass, old.scope.team, old.generation);
    const Member *self = roster.find(m_user);
    if (!self || !self->active || !self->roles.has(Role::Administrator))
        return;
    ClassPublic moved{old.scope, newest + 1, old.key, m_user, {}};
    moved.signature = signWith(m_own.sign, drawnText(moved));
    queries::putClassPublic(m_keys, moved);
    for (Grant &grant : grants) {
        const Member *holder = roster.find(grant.user);
        if (!holder || !holder->active)
            continue;
        grant.generation = moved.generation;
        grant.by = m_user;
        grant.signature = signWith(m_own.sign, grantText(grant));
        queries::putGrant(m_keys, grant);
    }
}

void Vault::takeGenerations(const Arrived &theirs, const Roster &roster)
{
    const std::vector<ClassPublic> mine = queries::readClassPublics(m_keys);
    std::map<KeyScope, std::int64_t> newest;
    for (const auto *list : {&mine, &theirs.publics}) {
        for (const ClassPublic &each : *list)
            newest[each.scope] = std::max(newest[each.scope], each.generation);
    }
    std::set<std::pair<KeyScope, std::int64_t>> refused;
    for (const ClassPublic &drawn : theirs.publics) {
        const auto here = std::ranges::find_if(mine, [&](const ClassPublic &each) {
            return each.scope == drawn.scope && each.generation == drawn.generation;
        });
        if (here != mine.end() && here->key == drawn.key)
            continue;
        if (here != mine.end() && here->key < drawn.key) {
            refused.emplace(drawn.scope, drawn.generation);
            continue;
        }
        if (here != mine.end())
            moveGeneration(*here, newest[drawn.scope]++, roster);
        queries::putClassPublic(m_keys, drawn);
    }
    // Who got new keys cannot open what an older copy still has for the ones before.
    const auto theirRoster = Roster::from(theirs.statements);
    const auto isForKeysNow = [&](const std::string &user) {
        const Member *then = theirRoster ? theirRoster->find(user) : nullptr;
        const Member *now = roster.find(user);
        return then && now && now->active && then->boxPublic == now->boxPublic;
    };
    for (const Grant &grant : theirs.grants) {
        if (!refused.contains({grant.scope, grant.generation}) && isForKeysNow(grant.user))
            putIfNew(m_keys, grant);
    }
}

Result<Merged> Vault::takeOver(const Arrived &theirs, Instant now)
{
    const std::scoped_lock lock(m_mutex);
    return m_keys.guarded([&]() -> Result<Merged> {
        if (const auto valid = Roster::from(theirs.statements); !valid)
            return valid.error();
        const std::vector<SignedStatement> mine = queries::readRoster(m_keys);
        const auto [own, other] = std::ranges::mismatch(mine, theirs.statements);
        const auto common = own - mine.begin();
        Merged out;
        out.apart = own != mine.end() && other != theirs.statements.end();
        if (out.apart && common == 0)
            return {Fault::Foreign, "the users are those of another centre"};
        if (out.apart && goesFirst(*own, *other))
            return out; // theirs comes again once they have seen ours
        store::Transaction transaction(m_keys);
        const auto before = m_keys.single("SELECT total_changes()");
        Tail tail;
        if (out.apart) {
            tail = tailOf({own, mine.end()});
            tail.alsoTheirs = namesIn({other, theirs.statements.end()});
            m_keys.prepare("DELETE FROM roster WHERE seq > :last").run(std::int64_t{common});
        }
        for (auto next = other; next != theirs.statements.end(); ++next)
            queries::appendStatement(m_keys, next - theirs.statements.begin() + 1, *next);
        out.statementsChanged = other != theirs.statements.end();
        if (!theirs.takeUsers(m_keys, out.apart || theirs.statements.size() >= mine.size()))
            return {Fault::Corrupt, "the roster is damaged"};
        const auto roster = Roster::from(queries::readRoster(m_keys));
        if (!roster)
            return roster.error();
        if (out.apart)
            forgetStrangers(m_keys, *roster);
        takeGenerations(theirs, *roster);
        if (auto restated = restate(tail, now, out); !restated)
            return restated.error();
        out.added = m_keys.single("SELECT total_changes()") - before;
        transaction.commit();
        // Keys may have come, or got other numbers. Who was disabled keeps what they hold until
        // they sign out.
        m_sealing.clear();
        if (!m_user.empty()) {
            if (auto secrets = secretsOf(m_user, m_own))
                m_secrets = std::move(*secrets);
        }
        return out;
    });
}

} // namespace attune::vault
