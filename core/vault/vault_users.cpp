// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Users of a vault and the class keys they are given; which of them may have which is not decided
// here.
#include "core/vault/key_queries.h"
#include "core/vault/vault.h"

#include <algorithm>

namespace attune::vault {

namespace {

std::string nameOf(KeyScope scope, std::int64_t generation)
{
    return "class " + std::string(nameOf(scope.dataClass)) + ", team " + std::to_string(scope.team)
        + ", generation " + std::to_string(generation);
}

Error nobody(std::string_view name)
{
    return {Fault::NotFound, "no user " + std::string(name)};
}

} // namespace

Result<Roster> Vault::checkedRoster(const std::optional<UserKey> &founder) const
{
    auto roster = Roster::from(queries::readRoster(m_keys));
    if (roster && founder && roster->founder() != founder)
        return {Fault::Corrupt, "the users are not those of this centre's founder"};
    return roster;
}

/// Checked again only when the file has changed.
Result<const Roster *> Vault::knownRoster() const
{
    const std::pair at{
        m_keys.single("PRAGMA data_version"), m_keys.single("SELECT total_changes()")};
    if (!m_roster || m_roster->at != at) {
        m_roster.reset();
        auto roster = checkedRoster(m_own.founder);
        if (!roster)
            return roster.error();
        m_roster = KnownRoster{at, std::move(*roster)};
    }
    return &m_roster->roster;
}

Result<Roster> Vault::roster() const
{
    const std::scoped_lock lock(m_mutex);
    return m_keys.guarded([&]() -> Result<Roster> {
        const auto known = knownRoster();
        return known ? Result<Roster>(**known) : Result<Roster>(known.error());
    });
}

Done Vault::mayTrust(const ClassPublic &drawn) const
{
    const auto roster = knownRoster();
    if (!roster)
        return roster.error();
    // A centre of an older program has no statements yet and nothing that is signed by one.
    if ((*roster)->size() == 0 || isDrawnByAdministrator(**roster, drawn))
        return {};
    return {Fault::Corrupt,
        nameOf(drawn.scope, drawn.generation) + " was not drawn by an administrator"};
}

Result<const Roster *> Vault::rosterForChanges() const
{
    auto roster = knownRoster();
    if (!roster)
        return roster;
    const Member *self = (*roster)->find(m_user);
    if (m_user.empty() || !m_mayWrite || !self || !self->active
        || !self->roles.has(Role::Administrator))
        return {Fault::Denied, "users are changed by an administrator"};
    return roster;
}

Done Vault::state(Member member, Instant now)
{
    const auto roster = rosterForChanges();
    if (!roster)
        return roster.error();
    member.since = now;
    member.by = m_user;
    const Statement statement = (*roster)->next(std::move(member));
    SignedStatement out{toText(statement), {}};
    out.signature = signWith(m_own.sign, bytesOf(out.text));
    queries::appendStatement(m_keys, statement.seq, out);
    return {};
}

Done Vault::addUser(const NewUser &user, Instant now)
{
    if (!isUserName(user.name) || user.passphrase.empty())
        return {Fault::Invalid, "a user needs a name and a passphrase"};
    const std::scoped_lock lock(m_mutex);
    return m_keys.guarded([&]() -> Done {
        const auto roster = rosterForChanges();
        if (!roster)
            return roster.error();
        if ((*roster)->find(user.name))
            return {Fault::Conflict, "there is a user " + user.name + " already"};
        UserSecrets secrets = drawUserSecrets();
        secrets.founder = (*roster)->founder();
        auto sealed = sealSecrets(secrets, user.name, user.passphrase, user.cost);
        if (!sealed)
            return sealed.error();
        store::Transaction transaction(m_keys);
        if (auto stated = state({user.name, secrets.boxPublic(), secrets.signPublic(), user.roles,
                                    true, user.teams, {}, {}},
                now);
            !stated)
            return stated;
        queries::putUser(m_keys,
            {user.name, std::move(*sealed), copyOf(secrets.boxPublic()),
                copyOf(secrets.signPublic())});
        transaction.commit();
        return {};
    });
}

Done Vault::changeUser(const Member &changed, Instant now)
{
    const std::scoped_lock lock(m_mutex);
    return m_keys.guarded([&]() -> Done {
        const auto roster = rosterForChanges();
        if (!roster)
            return roster.error();
        const Member *known = (*roster)->find(changed.name);
        if (!known)
            return nobody(changed.name);
        if (changed.active && !known->active)
            return {Fault::Unsupported, changed.name + " has no keys any more"};
        Member member = *known; // keys are never changed this way
        member.roles = changed.active ? changed.roles : Roles();
        member.active = changed.active;
        member.teams = changed.teams;
        store::Transaction transaction(m_keys);
        if (auto stated = state(std::move(member), now); !stated)
            return stated;
        if (!changed.active)
            queries::forgetSecrets(m_keys, changed.name);
        transaction.commit();
        return {};
    });
}

Done Vault::renewUser(const std::string &name, const std::string &passphrase, Instant now)
{
    if (passphrase.empty())
        return {Fault::Invalid, "a user needs a passphrase"};
    const std::scoped_lock lock(m_mutex);
    return m_keys.guarded([&]() -> Done {
        const auto roster = rosterForChanges();
        if (!roster)
            return roster.error();
        const Member *known = (*roster)->find(name);
        if (!known || !known->active)
            return nobody(name);
        UserSecrets secrets = drawUserSecrets();
        secrets.founder = (*roster)->founder();
        const auto row = queries::readUser(m_keys, name);
        auto sealed = sealSecrets(secrets, name, passphrase, row ? row->secrets.cost : KdfCost());
        if (!sealed)
            return sealed.error();
        Member member = *known;
        member.boxPublic = secrets.boxPublic();
        member.signPublic = secrets.signPublic();
        store::Transaction transaction(m_keys);
        if (auto stated = state(std::move(member), now); !stated)
            return stated;
        queries::putUser(m_keys,
            {name, std::move(*sealed), copyOf(secrets.boxPublic()), copyOf(secrets.signPublic())});
        queries::dropGrantsOf(m_keys, name);
        transaction.commit();
        return {};
    });
}

Done Vault::checkPassphrase(std::string_view passphrase)
{
    const std::scoped_lock lock(m_mutex);
    return m_keys.guarded([&]() -> Done {
        const auto row = m_user.empty() ? std::nullopt : queries::readUser(m_keys, m_user);
        if (!row)
            return {Fault::Denied, "nobody is signed in"};
        const auto own = openSecrets(row->secrets, m_user, passphrase);
        return own ? Done() : Done(own.error());
    });
}

Done Vault::changePassphrase(const std::string &passphrase, KdfCost cost)
{
    if (passphrase.empty())
        return {Fault::Invalid, "a user needs a passphrase"};
    const std::scoped_lock lock(m_mutex);
    return m_keys.guarded([&]() -> Done {
        if (m_user.empty() || !m_mayWrite)
            return {Fault::Denied, "nobody is signed in"};
        auto sealed = sealSecrets(m_own, m_user, passphrase, cost);
        if (!sealed)
            return sealed.error();
        const auto before = queries::passphraseChanged(m_keys, m_user);
        store::Transaction transaction(m_keys);
        queries::putUser(m_keys,
            {m_user, std::move(*sealed), copyOf(m_own.boxPublic()), copyOf(m_own.signPublic())});
        // Later than the last one, whatever the clock says: elsewhere the later one counts.
        queries::notePassphrase(m_keys, m_user,
            std::max(SystemClock().now(), before.value_or(Instant{}) + Milliseconds{1}));
        transaction.commit();
        return {};
    });
}

Result<std::optional<Vault::ChangedPassphrase>> Vault::changedPassphrase() const
{
    const std::scoped_lock lock(m_mutex);
    return m_keys.guarded([&]() -> std::optional<ChangedPassphrase> {
        const auto at = queries::passphraseChanged(m_keys, m_user);
        auto user = queries::readUser(m_keys, m_user);
        if (!at || !user || !std::ranges::equal(user->signPublic, m_own.signPublic()))
            return std::nullopt;
        return ChangedPassphrase{std::move(user->secrets), *at};
    });
}

Result<bool> Vault::takePassphrase(
    const std::string &user, const UserKey &signPublic, const ChangedPassphrase &changed)
{
    const std::scoped_lock lock(m_mutex);
    return m_keys.guarded([&]() -> Result<bool> {
        const auto roster = knownRoster();
        if (!roster)
            return roster.error();
        const Member *member = (*roster)->find(user);
        auto row = queries::readUser(m_keys, user);
        const auto here = queries::passphraseChanged(m_keys, user);
        if (!member || !member->active || member->signPublic != signPublic || !row
            || !std::ranges::equal(row->signPublic, signPublic) || row->secrets.sealed.empty()
            || (here && *here >= changed.at))
            return false;
        row->secrets = changed.secrets;
        store::Transaction transaction(m_keys);
        queries::putUser(m_keys, *row);
        queries::notePassphrase(m_keys, user, changed.at);
        transaction.commit();
        return true;
    });
}

Result<std::vector<Grant>> Vault::grants() const
{
    const std::scoped_lock lock(m_mutex);
    return m_keys.guarded([&] { return queries::readGrants(m_keys); });
}

Result<std::vector<KeyScope>> Vault::scopes() const
{
    const std::scoped_lock lock(m_mutex);
    return m_keys.guarded([&] {
        std::vector<KeyScope> scopes;
        for (const ClassPublic &drawn : queries::readClassPublics(m_keys)) {
            if (scopes.empty() || scopes.back() != drawn.scope)
                scopes.push_back(drawn.scope);
        }
        return scopes;
    });
}

Done Vault::give(KeyScope scope, const std::vector<std::string> &users)
{
    const std::scoped_lock lock(m_mutex);
    return m_keys.guarded([&]() -> Done {
        const auto held = m_secrets.find(scope);
        if (held == m_secrets.end() || !m_mayWrite)
            return {Fault::Denied, "no key for class " + std::string(nameOf(scope.dataClass))};
        const auto roster = knownRoster();
        if (!roster)
            return roster.error();
        std::set<std::pair<std::int64_t, std::string>> there;
        for (Grant &grant : queries::readGrants(m_keys)) {
            if (grant.scope == scope)
                there.emplace(grant.generation, std::move(grant.user));
        }
        store::Transaction transaction(m_keys);
        for (const std::string &user : users) {
            const Member *member = (*roster)->find(user);
            if (!member || !member->active)
                return nobody(user);
            for (const auto &[generation, secret] : held->second) {
                if (there.contains({generation, user}))
                    continue;
                Grant grant{
                    scope, generation, user, wrapFor(member->boxPublic, secret.view()), m_user, {}};
                grant.signature = signWith(m_own.sign, grantText(grant));
                queries::putGrant(m_keys, grant);
            }
        }
        transaction.commit();
        return {};
    });
}

Done Vault::renew(KeyScope scope, const std::vector<std::string> &users)
{
    const std::scoped_lock lock(m_mutex);
    return m_keys.guarded([&]() -> Done {
        const auto roster = rosterForChanges();
        if (!roster)
            return roster.error();
        const auto newest = queries::readClassPublic(m_keys, scope);
        const KeyPair pair = drawKeyPair();
        ClassPublic drawn{
            scope, newest ? newest->generation + 1 : 1, copyOf(pair.open), m_user, {}};
        drawn.signature = signWith(m_own.sign, drawnText(drawn));
        store::Transaction transaction(m_keys);
        for (const Grant &grant : queries::readGrants(m_keys)) {
            if (grant.scope == scope && std::ranges::find(users, grant.user) == users.end())
                queries::dropGrant(m_keys, scope, grant.user);
        }
        queries::putClassPublic(m_keys, drawn);
        for (const std::string &user : users) {
            const Member *member = (*roster)->find(user);
            if (!member || !member->active)
                return nobody(user);
            Grant grant{scope, drawn.generation, user,
                wrapFor(member->boxPublic, pair.secret.view()), m_user, {}};
            grant.signature = signWith(m_own.sign, grantText(grant));
            queries::putGrant(m_keys, grant);
        }
        transaction.commit();
        m_sealing.erase(scope);
        if (std::ranges::find(users, m_user) != users.end()) {
            m_secrets[scope][drawn.generation] = pair.secret;
        } else {
            m_secrets.erase(scope);
            m_opened.clear();
        }
        return {};
    });
}

Result<std::vector<std::string>> Vault::problems() const
{
    const std::scoped_lock lock(m_mutex);
    return m_keys.guarded([&]() -> Result<std::vector<std::string>> {
        std::vector<std::string> out;
        const auto roster = checkedRoster(m_own.founder);
        if (!roster)
            return std::vector{roster.error().detail};
        if (roster->size() == 0)
            return out; // of an older program: nothing is stated yet
        for (const ClassPublic &drawn : queries::readClassPublics(m_keys)) {
            if (!isDrawnByAdministrator(*roster, drawn))
                out.push_back(nameOf(drawn.scope, drawn.generation)
                    + ": its public half was not drawn by an administrator");
        }
        for (const Grant &grant : queries::readGrants(m_keys)) {
            if (!isGivenBy(*roster, grant))
                out.push_back("the key of " + grant.user + " to "
                    + nameOf(grant.scope, grant.generation) + " was not given by " + grant.by);
        }
        const auto users = queries::readUsers(m_keys);
        for (const Member &member : roster->members()) {
            if (member.active
                && std::ranges::find(users, member.name, &queries::UserRow::name) == users.end())
                out.push_back("user " + member.name + " was stated and is missing");
        }
        for (const queries::UserRow &user : users) {
            const Member *member = roster->find(user.name);
            if (!member)
                out.push_back("user " + user.name + " stands in no statement");
            else if (!std::ranges::equal(user.boxPublic, member->boxPublic)
                || !std::ranges::equal(user.signPublic, member->signPublic))
                out.push_back("the keys of user " + user.name + " are not those that were stated");
            else if (!member->active && !user.secrets.sealed.empty())
                out.push_back("user " + user.name + " was disabled and has keys all the same");
        }
        return out;
    });
}

} // namespace attune::vault
