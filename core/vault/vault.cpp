// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault.h"

#include "core/base/time.h"
#include "core/store/migrator.h"
#include "core/vault/key_queries.h"

#include <algorithm>
#include <array>

namespace attune::vault {

namespace {

constexpr std::array kClasses{DataClass::Internal, DataClass::Personal, DataClass::Emotional,
    DataClass::Transcript, DataClass::Confidential};
/// A statement of theirs, and what an administrator's key stands for.
SignedStatement signedBy(const UserSecrets &signer, const Statement &statement)
{
    SignedStatement out{toText(statement), {}};
    out.signature = signWith(signer.sign, bytesOf(out.text));
    return out;
}

Statement founding(std::string_view user, const UserSecrets &secrets, Instant at)
{
    return Roster().next({std::string(user), secrets.boxPublic(), secrets.signPublic(),
        Roles::all(), true, {}, at, std::string(user)});
}

/// That secret keys are those whose public halves stand beside them.
Done areOf(const queries::UserRow &row, const UserSecrets &own)
{
    if (std::ranges::equal(row.boxPublic, own.boxPublic())
        && std::ranges::equal(row.signPublic, own.signPublic()))
        return {};
    return {Fault::Corrupt, "the keys of " + row.name + " were changed by hand"};
}

constexpr KeyId kRememberedId{'d', 'e', 's', 'k', 't', 'o', 'p', 0};

/// With what the passphrase opens: a new passphrase, new keys or none end what is remembered, even
/// where an older row is put back by hand.
std::string rememberedPlace(const queries::UserRow &row, std::string_view place)
{
    std::array<unsigned char, 32> sealed{};
    crypto_generichash(sealed.data(), sealed.size(), row.secrets.sealed.data(),
        row.secrets.sealed.size(), nullptr, 0);
    return "remembered " + toHex(sealed) + ' ' + std::to_string(place.size()) + ' '
        + std::string(place) + ' ' + row.name;
}

queries::UserRow rowFor(std::string_view user, const UserSecrets &secrets, SealedSecrets sealed)
{
    return {std::string(user), std::move(sealed), copyOf(secrets.boxPublic()),
        copyOf(secrets.signPublic())};
}

} // namespace

Vault::Vault(store::Connection keys, bool mayWrite)
    : m_keys(std::move(keys))
    , m_mayWrite(mayWrite)
{
}

Result<std::unique_ptr<Vault>> Vault::create(const std::filesystem::path &file,
    const std::filesystem::path &backups, std::string_view user, std::string_view passphrase,
    KdfCost cost, Instant at)
{
    if (std::filesystem::exists(file))
        return {Fault::Conflict, file.string() + " is already there"};
    auto vault = open(file, backups);
    if (!vault)
        return vault;
    if (auto made = (*vault)->createFounder(user, passphrase, cost, at); !made)
        return made.error();
    return vault;
}

Result<std::unique_ptr<Vault>> Vault::open(
    const std::filesystem::path &file, const std::filesystem::path &backups)
{
    if (!sodiumReady())
        return {Fault::Unsupported, "libsodium does not start"};
    auto keys = store::openMigrated(file, store::keysSchema(), backups);
    if (!keys)
        return keys.error();
    return std::unique_ptr<Vault>(new Vault(std::move(*keys), true));
}

Result<std::unique_ptr<Vault>> Vault::openReadOnly(const std::filesystem::path &file)
{
    if (!sodiumReady())
        return {Fault::Unsupported, "libsodium does not start"};
    const auto standing = store::standingOf(file, store::keysSchema());
    if (!standing)
        return standing.error();
    auto keys = store::Connection::openReader(file);
    if (!keys)
        return keys.error();
    return std::unique_ptr<Vault>(new Vault(std::move(*keys), false));
}

Done Vault::createFounder(
    std::string_view user, std::string_view passphrase, KdfCost cost, Instant at)
{
    if (!isUserName(user))
        return {Fault::Invalid, "this cannot be a user's name"};
    UserSecrets founder = drawUserSecrets();
    founder.founder = founder.signPublic();
    auto sealed = sealSecrets(founder, user, passphrase, cost);
    if (!sealed)
        return sealed.error();
    return m_keys.guarded([&]() -> Done {
        store::Transaction transaction(m_keys);
        queries::putUser(m_keys, rowFor(user, founder, std::move(*sealed)));
        queries::appendStatement(m_keys, 1, signedBy(founder, founding(user, founder, at)));
        for (const DataClass dataClass : kClasses) {
            const KeyPair pair = drawKeyPair();
            ClassPublic drawn{{dataClass, 0}, 1, copyOf(pair.open), std::string(user), {}};
            drawn.signature = signWith(founder.sign, drawnText(drawn));
            queries::putClassPublic(m_keys, drawn);
            Grant grant{drawn.scope, 1, drawn.by, wrapFor(founder.boxPublic(), pair.secret.view()),
                drawn.by, {}};
            grant.signature = signWith(founder.sign, grantText(grant));
            queries::putGrant(m_keys, grant);
        }
        transaction.commit();
        return {};
    });
}

/// The one user of a centre that an older program made becomes its founder.
Done Vault::adoptFounder(std::string_view user, UserSecrets &secrets, std::string_view passphrase)
{
    UserSecrets founder = secrets;
    founder.founder = founder.signPublic();
    const auto row = queries::readUser(m_keys, user);
    auto sealed = sealSecrets(founder, user, passphrase, row->secrets.cost);
    if (!sealed)
        return sealed.error();
    store::Transaction transaction(m_keys);
    queries::putUser(m_keys, rowFor(user, founder, std::move(*sealed)));
    queries::appendStatement(
        m_keys, 1, signedBy(founder, founding(user, founder, SystemClock().now())));
    for (ClassPublic &drawn : queries::readClassPublics(m_keys)) {
        drawn.by = user;
        drawn.signature = signWith(founder.sign, drawnText(drawn));
        queries::putClassPublic(m_keys, drawn);
    }
    transaction.commit();
    secrets = founder;
    return {};
}

std::vector<std::string> Vault::users() const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<std::string> names;
    // An unreadable key file has been refused at opening; nothing to add to an empty list here.
    (void)m_keys.guarded([&] {
        for (queries::UserRow &user : queries::readUsers(m_keys)) {
            if (!user.secrets.sealed.empty() && user.name != kRecoveryUser)
                names.push_back(std::move(user.name));
        }
    });
    return names;
}

Done Vault::unlock(std::string_view user, std::string_view passphrase)
{
    const std::scoped_lock lock(m_mutex);
    return m_keys.guarded([&]() -> Done {
        const auto row = queries::readUser(m_keys, user);
        if (!row)
            return {Fault::NotFound, "no user " + std::string(user)};
        if (row->secrets.sealed.empty())
            return {Fault::Denied, std::string(user) + " was disabled"};
        auto own = openSecrets(row->secrets, user, passphrase);
        if (!own)
            return own.error();
        if (auto theirs = areOf(*row, *own); !theirs)
            return theirs;
        if (!own->founder && m_mayWrite && queries::readRoster(m_keys).empty()) {
            if (auto adopted = adoptFounder(user, *own, passphrase); !adopted)
                return adopted;
        }
        return enter(user, *own);
    });
}

Done Vault::enter(std::string_view user, const UserSecrets &own)
{
    auto secrets = secretsOf(user, own);
    if (!secrets)
        return secrets.error();
    m_secrets = std::move(*secrets);
    m_opened.clear(); // what somebody before them opened is not theirs
    m_own = own;
    m_user = user;
    m_roster.reset();
    return {};
}

std::vector<Vault::Remembered> Vault::remembered() const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<Remembered> out;
    // What cannot be read is not remembered: the passphrase opens all the same.
    (void)m_keys.guarded([&] {
        for (std::string &user : queries::usersRemembered(m_keys)) {
            const auto sealed = queries::readRemembered(m_keys, user);
            out.push_back({std::move(user), sealed && !sealed->empty()});
        }
    });
    return out;
}

Result<Key> Vault::remember(std::string_view place)
{
    const std::scoped_lock lock(m_mutex);
    return m_keys.guarded([&]() -> Result<Key> {
        const auto row = queries::readUser(m_keys, m_user);
        if (m_user.empty() || !m_mayWrite || !m_own.founder || !row)
            return {Fault::Denied, "nobody is signed in"};
        const Key key = Key::random();
        Bytes plain = plainSecrets(m_own);
        const Bytes sealed = sealWith(key, kRememberedId, {rememberedPlace(*row, place)}, plain);
        sodium_memzero(plain.data(), plain.size());
        queries::putRemembered(m_keys, m_user, sealed);
        return key;
    });
}

Done Vault::unlockRemembered(std::string_view user, const Key &key, std::string_view place)
{
    const std::scoped_lock lock(m_mutex);
    return m_keys.guarded([&]() -> Done {
        const auto row = queries::readUser(m_keys, user);
        const auto sealed = queries::readRemembered(m_keys, user);
        if (!row || row->secrets.sealed.empty() || !sealed || sealed->empty())
            return {Fault::Denied, "nothing is remembered of " + std::string(user)};
        auto plain = openWith(key, {rememberedPlace(*row, place)}, *sealed);
        const auto own = plain ? secretsFromPlain(*plain) : std::nullopt;
        if (!own)
            return {Fault::Denied, "what is remembered of " + std::string(user) + " does not fit"};
        const auto theirs = areOf(*row, *own);
        return theirs ? enter(user, *own) : theirs;
    });
}

Done Vault::revokeRemembered(std::string_view user)
{
    const std::scoped_lock lock(m_mutex);
    return m_keys.guarded([&] { queries::revokeRemembered(m_keys, user); });
}

Done Vault::forgetRemembered(std::string_view user)
{
    const std::scoped_lock lock(m_mutex);
    return m_keys.guarded([&] { queries::dropRemembered(m_keys, user); });
}

/// Only keys that an administrator drew and a user gave to this user, and only to who is still one.
Result<std::map<KeyScope, Vault::Generations>> Vault::secretsOf(
    std::string_view user, const UserSecrets &own) const
{
    const auto roster = checkedRoster(own.founder);
    if (!roster)
        return roster.error();
    // In a centre of an older program, which is only read here, the one user gave all to
    // themselves.
    const bool older = roster->size() == 0 && !own.founder;
    const Member *member = roster->find(user);
    if (!older && !member)
        return {Fault::Corrupt, std::string(user) + " stands in no statement about users"};
    if (member && !member->active)
        return {Fault::Denied, std::string(user) + " was disabled"};
    if (member && (member->boxPublic != own.boxPublic() || member->signPublic != own.signPublic()))
        return {Fault::Corrupt, "the keys of " + std::string(user) + " were changed by hand"};
    std::map<KeyScope, Generations> found;
    const auto publics = queries::readClassPublics(m_keys);
    for (const Grant &grant : queries::readGrants(m_keys)) {
        if (grant.user != user)
            continue;
        const std::string name = "a key of class " + std::string(nameOf(grant.scope.dataClass));
        const Bytes text = grantText(grant);
        const bool given = older ? grant.by == user && grant.signature.size() == crypto_sign_BYTES
                && crypto_sign_verify_detached(
                       grant.signature.data(), text.data(), text.size(), own.signPublic().data())
                    == 0
                                 : isGivenBy(*roster, grant);
        if (!given)
            return {Fault::Corrupt, name + " was not given by who it says"};
        const auto drawn = std::ranges::find_if(publics, [&](const ClassPublic &each) {
            return each.scope == grant.scope && each.generation == grant.generation;
        });
        if (drawn == publics.end() || (!older && !isDrawnByAdministrator(*roster, *drawn)))
            return {Fault::Corrupt, name + " was not drawn by an administrator"};
        const auto secret = unwrap(grant.wrapped, own.boxPublic(), own.box);
        if (!secret || secret->size() != Key::size()
            || !std::ranges::equal(publicHalf(keyFrom(*secret)), drawn->key))
            return {Fault::Corrupt, name + " does not open"};
        found[grant.scope][grant.generation] = keyFrom(*secret);
    }
    return found;
}

void Vault::lock()
{
    const std::scoped_lock guard(m_mutex);
    m_user.clear();
    m_own = {};
    m_roster.reset();
    m_secrets.clear();
    m_pseudonyms.reset();
    m_sealing.clear();
    m_opened.clear();
}

std::string Vault::user() const
{
    const std::scoped_lock lock(m_mutex);
    return m_user;
}

bool Vault::mayOpen(KeyScope scope) const
{
    const std::scoped_lock lock(m_mutex);
    return m_secrets.contains(scope);
}

bool Vault::mayOpenSome(DataClass dataClass) const
{
    const std::scoped_lock lock(m_mutex);
    return std::ranges::any_of(
        m_secrets, [&](const auto &held) { return held.first.dataClass == dataClass; });
}

// What this session seals stays out of m_opened: its user may not be one who may read it.
Result<Vault::DataKey> Vault::sealingKey(KeyScope scope)
{
    if (const auto known = m_sealing.find(scope); known != m_sealing.end())
        return known->second;
    return m_keys.guarded([&]() -> Result<DataKey> {
        const auto open = queries::readClassPublic(m_keys, scope);
        if (!open)
            return {Fault::NotFound, "no key for class " + std::string(nameOf(scope.dataClass))};
        // Somebody else's public half would make everything from now on theirs to read.
        if (auto trusted = mayTrust(*open); !trusted)
            return trusted.error();
        DataKey drawn;
        randombytes_buf(drawn.id.data(), drawn.id.size());
        drawn.key = Key::random();
        const Bytes sealed = wrapFor(open->key, drawn.key.view());
        // On disk, flushed, before anything is sealed with it: a value whose key is lost is lost.
        m_keys.prepare("INSERT INTO data_key VALUES(:id, :class, :team, :generation, :sealed, :at)")
            .run(ByteView(drawn.id), static_cast<int>(scope.dataClass), scope.team,
                open->generation, sealed, SystemClock().now());
        m_sealing[scope] = drawn;
        return drawn;
    });
}

Result<Key> Vault::openingKey(const KeyId &id)
{
    if (const auto known = m_opened.find(id); known != m_opened.end())
        return known->second;
    return m_keys.guarded([&]() -> Result<Key> {
        auto row =
            m_keys.prepare("SELECT class, team, generation, sealed FROM data_key WHERE id = :id");
        row.bind(ByteView(id));
        if (!row.step())
            return {Fault::NotFound, "the key of a sealed value is not in this centre"};
        const KeyScope scope{static_cast<DataClass>(row.number(0)), row.number(1)};
        const auto held = m_secrets.find(scope);
        const Error none{Fault::Denied, "no key for class " + std::string(nameOf(scope.dataClass))};
        if (held == m_secrets.end())
            return none;
        // A generation whose number was taken by another one goes by a later number.
        for (auto each = held->second.lower_bound(row.number(2)); each != held->second.end();
             ++each) {
            const auto opened = unwrap(row.blob(3), publicHalf(each->second), each->second);
            if (opened && opened->size() == Key::size())
                return m_opened[id] = keyFrom(*opened);
        }
        if (!held->second.contains(row.number(2)))
            return none;
        return {Fault::Corrupt, "a data key does not open"};
    });
}

Result<Bytes> Vault::seal(KeyScope scope, Place place, ByteView plain)
{
    std::unique_lock lock(m_mutex);
    const auto key = sealingKey(scope);
    lock.unlock();
    if (!key)
        return key.error();
    return sealWith(key->key, key->id, place, plain);
}

Result<Bytes> Vault::open(Place place, ByteView sealed)
{
    const auto id = keyIdOf(sealed);
    if (!id)
        return id.error();
    std::unique_lock lock(m_mutex);
    const auto key = openingKey(*id);
    lock.unlock();
    if (!key)
        return key.error();
    return openWith(*key, place, sealed);
}

Result<Vault::FileKey> Vault::fileKey(KeyScope scope)
{
    const std::scoped_lock lock(m_mutex);
    const auto key = sealingKey(scope);
    if (!key)
        return key.error();
    return FileKey{key->id, key->key};
}

Result<Key> Vault::fileKey(const KeyId &id)
{
    const std::scoped_lock lock(m_mutex);
    return openingKey(id);
}

Result<Bytes> Vault::pseudonym(
    std::string_view purpose, std::string_view text, std::size_t size) const
{
    const auto key = [&]() -> Result<Key> {
        const std::scoped_lock lock(m_mutex);
        const auto secret = m_secrets.find({DataClass::Internal, 0});
        if (secret == m_secrets.end())
            return {Fault::Denied, "no key for class " + std::string(nameOf(DataClass::Internal))};
        const Key &from = secret->second.begin()->second;
        if (!m_pseudonyms || !std::ranges::equal(m_pseudonyms->from.view(), from.view()))
            m_pseudonyms = Derived{from, deriveKey(from, "pseudonym")};
        return m_pseudonyms->key;
    }();
    if (!key)
        return key.error();
    return keyedHash(*key, purpose, bytesOf(text), size);
}

Result<Key> Vault::derivedKey(KeyScope scope, std::string_view purpose) const
{
    const std::scoped_lock lock(m_mutex);
    const auto secret = m_secrets.find(scope);
    if (secret == m_secrets.end())
        return {Fault::Denied, "no key for class " + std::string(nameOf(scope.dataClass))};
    return deriveKey(secret->second.begin()->second, purpose);
}

Result<Bytes> Vault::sign(ByteView text) const
{
    const std::scoped_lock lock(m_mutex);
    if (m_user.empty())
        return {Fault::Denied, "nobody is signed in"};
    return signWith(m_own.sign, text);
}

} // namespace attune::vault
