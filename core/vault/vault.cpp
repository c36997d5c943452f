// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault.h"

#include "core/base/time.h"
#include "core/store/migrator.h"

#include <array>
#include <cstring>

namespace attune::vault {

namespace {

constexpr std::array kClasses{DataClass::Internal, DataClass::Personal, DataClass::Emotional,
    DataClass::Transcript, DataClass::Confidential};
constexpr KeyId kUserKeyId{'u', 's', 'e', 'r', 0, 0, 0, 0};
constexpr std::size_t kSignSecret = crypto_sign_SECRETKEYBYTES;

/// What is signed when a class key is given to a user.
Bytes grantText(KeyScope scope, int generation, std::string_view user, ByteView wrapped)
{
    std::string text = "attune class key\n" + std::to_string(static_cast<int>(scope.dataClass))
        + '\n' + std::to_string(scope.team) + '\n' + std::to_string(generation) + '\n'
        + std::string(user) + '\n';
    Bytes out = copyOf(bytesOf(text));
    out.insert(out.end(), wrapped.begin(), wrapped.end());
    return out;
}

Result<Bytes> unwrap(ByteView wrapped, ByteView boxPublic, const Key &boxSecret)
{
    if (wrapped.size() < crypto_box_SEALBYTES)
        return {Fault::Corrupt, "a wrapped key is too short"};
    Bytes plain(wrapped.size() - crypto_box_SEALBYTES);
    if (crypto_box_seal_open(
            plain.data(), wrapped.data(), wrapped.size(), boxPublic.data(), boxSecret.data())
        != 0)
        return {Fault::Corrupt, "a wrapped key does not open"};
    return plain;
}

Bytes wrapFor(ByteView publicKey, ByteView plain)
{
    Bytes out(plain.size() + crypto_box_SEALBYTES);
    crypto_box_seal(out.data(), plain.data(), plain.size(), publicKey.data());
    return out;
}

Key keyFrom(ByteView bytes)
{
    Key key;
    std::memcpy(key.data(), bytes.data(), Key::size());
    return key;
}

} // namespace

Vault::Vault(store::Connection keys)
    : m_keys(std::move(keys))
{
}

Result<std::unique_ptr<Vault>> Vault::create(const std::filesystem::path &file,
    const std::filesystem::path &backups, std::string_view user, std::string_view passphrase,
    KdfCost cost)
{
    if (std::filesystem::exists(file))
        return {Fault::Conflict, file.string() + " is already there"};
    auto vault = open(file, backups);
    if (!vault)
        return vault;
    if (auto made = (*vault)->createUser(user, passphrase, cost); !made)
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
    return std::unique_ptr<Vault>(new Vault(std::move(*keys)));
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
    return std::unique_ptr<Vault>(new Vault(std::move(*keys)));
}

Done Vault::createUser(std::string_view user, std::string_view passphrase, KdfCost cost)
{
    const auto salt = Secret<crypto_pwhash_SALTBYTES>::random();
    const auto lockKey = keyFromPassphrase(passphrase, salt.view(), cost);
    if (!lockKey)
        return lockKey.error();
    std::array<unsigned char, crypto_box_PUBLICKEYBYTES> boxPublic{};
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> signPublic{};
    Secret<crypto_box_SECRETKEYBYTES> boxSecret;
    Secret<kSignSecret> signSecret;
    crypto_box_keypair(boxPublic.data(), boxSecret.data());
    crypto_sign_keypair(signPublic.data(), signSecret.data());
    Bytes secrets = copyOf(boxSecret.view());
    secrets.insert(secrets.end(), signSecret.data(), signSecret.data() + kSignSecret);
    const Bytes sealed = sealWith(*lockKey, kUserKeyId, {user}, secrets);
    sodium_memzero(secrets.data(), secrets.size());

    return m_keys.guarded([&]() -> Done {
        store::Transaction transaction(m_keys);
        m_keys
            .prepare("INSERT INTO user(name, position, salt, ops, memory, box_public, sign_public, "
                     "secrets) "
                     "VALUES(:name, (SELECT count(*) FROM user), :salt, :ops, :memory, :box, "
                     ":sign, :secrets)")
            .run(user, ByteView(salt.view()), cost.ops, cost.memory, ByteView(boxPublic),
                ByteView(signPublic), sealed);
        for (const DataClass dataClass : kClasses) {
            const KeyScope scope{dataClass, 0};
            std::array<unsigned char, crypto_box_PUBLICKEYBYTES> classPublic{};
            Key classSecret;
            crypto_box_keypair(classPublic.data(), classSecret.data());
            const Bytes wrapped = wrapFor(boxPublic, classSecret.view());
            const Bytes grant = grantText(scope, 1, user, wrapped);
            std::array<unsigned char, crypto_sign_BYTES> signature{};
            crypto_sign_detached(
                signature.data(), nullptr, grant.data(), grant.size(), signSecret.data());
            m_keys.prepare("INSERT INTO class_public VALUES(:class, :team, 1, :public)")
                .run(static_cast<int>(dataClass), scope.team, ByteView(classPublic));
            m_keys
                .prepare("INSERT INTO class_key VALUES(:class, :team, 1, :user, :wrapped, :by, "
                         ":signature)")
                .run(static_cast<int>(dataClass), scope.team, user, wrapped, user,
                    ByteView(signature));
        }
        transaction.commit();
        return {};
    });
}

std::vector<std::string> Vault::users() const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<std::string> names;
    // An unreadable key file has been refused at opening; nothing to add to an empty list here.
    (void)m_keys.guarded([&] {
        auto rows = m_keys.prepare("SELECT name FROM user ORDER BY position");
        while (rows.step())
            names.emplace_back(rows.text(0));
    });
    return names;
}

Done Vault::unlock(std::string_view user, std::string_view passphrase)
{
    const std::scoped_lock lock(m_mutex);
    return m_keys.guarded([&]() -> Done {
        auto row = m_keys.prepare(
            "SELECT salt, ops, memory, box_public, secrets FROM user WHERE name = :name");
        row.bind(user);
        if (!row.step())
            return {Fault::NotFound, "no user " + std::string(user)};
        const auto key = keyFromPassphrase(passphrase, row.blob(0), {row.number(1), row.number(2)});
        if (!key)
            return key.error();
        auto secrets = openWith(*key, {user}, row.blob(4));
        if (!secrets || secrets->size() != crypto_box_SECRETKEYBYTES + kSignSecret)
            return {Fault::Denied, "wrong passphrase"};
        const Key boxSecret = keyFrom(*secrets);
        Secret<kSignSecret> signSecret;
        std::memcpy(signSecret.data(), secrets->data() + crypto_box_SECRETKEYBYTES, kSignSecret);
        sodium_memzero(secrets->data(), secrets->size());
        if (auto loaded = loadSecrets(user, boxSecret, row.blob(3)); !loaded)
            return loaded;
        m_signSecret = signSecret;
        return {};
    });
}

Done Vault::loadSecrets(std::string_view user, const Key &boxSecret, ByteView boxPublic)
{
    std::map<KeyScope, ClassSecret> found;
    auto rows = m_keys.prepare(
        "SELECT k.class, k.team, k.generation, k.wrapped, k.signature, g.sign_public "
        "FROM class_key k JOIN user g ON g.name = k.given_by "
        "WHERE k.user = :user ORDER BY k.class, k.team, k.generation");
    rows.bind(user);
    while (rows.step()) {
        const KeyScope scope{static_cast<DataClass>(rows.number(0)), rows.number(1)};
        const int generation = static_cast<int>(rows.number(2));
        const Bytes grant = grantText(scope, generation, user, rows.blob(3));
        if (rows.blob(4).size() != crypto_sign_BYTES
            || crypto_sign_verify_detached(
                   rows.blob(4).data(), grant.data(), grant.size(), rows.blob(5).data())
                != 0)
            return {Fault::Corrupt, "a class key was not given by who it says"};
        const auto secret = unwrap(rows.blob(3), boxPublic, boxSecret);
        if (!secret || secret->size() != Key::size())
            return {Fault::Corrupt, "a class key does not open"};
        found[scope] = {generation, keyFrom(*secret)};
    }
    m_secrets = std::move(found);
    m_user = user;
    return {};
}

void Vault::lock()
{
    const std::scoped_lock guard(m_mutex);
    m_user.clear();
    m_signSecret = {};
    m_secrets.clear();
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

// What this session seals stays out of m_opened: its user may not be one who may read it.
Result<Vault::DataKey> Vault::sealingKey(KeyScope scope)
{
    if (const auto known = m_sealing.find(scope); known != m_sealing.end())
        return known->second;
    return m_keys.guarded([&]() -> Result<DataKey> {
        auto row = m_keys.prepare(
            "SELECT public, generation FROM class_public WHERE class = :class AND team = :team "
            "ORDER BY generation DESC LIMIT 1");
        row.bind(static_cast<int>(scope.dataClass), scope.team);
        if (!row.step())
            return {Fault::NotFound, "no key for class " + std::string(nameOf(scope.dataClass))};
        DataKey drawn;
        randombytes_buf(drawn.id.data(), drawn.id.size());
        drawn.key = Key::random();
        const Bytes sealed = wrapFor(row.blob(0), drawn.key.view());
        // On disk, flushed, before anything is sealed with it: a value whose key is lost is lost.
        m_keys.prepare("INSERT INTO data_key VALUES(:id, :class, :team, :generation, :sealed, :at)")
            .run(ByteView(drawn.id), static_cast<int>(scope.dataClass), scope.team, row.number(1),
                sealed, SystemClock().now());
        m_sealing[scope] = drawn;
        return drawn;
    });
}

Result<Key> Vault::openingKey(const KeyId &id)
{
    if (const auto known = m_opened.find(id); known != m_opened.end())
        return known->second;
    return m_keys.guarded([&]() -> Result<Key> {
        auto row = m_keys.prepare(
            "SELECT d.class, d.team, d.sealed, p.public FROM data_key d JOIN class_public p "
            "ON p.class = d.class AND p.team = d.team AND p.generation = d.generation "
            "WHERE d.id = :id");
        row.bind(ByteView(id));
        if (!row.step())
            return {Fault::NotFound, "the key of a sealed value is not in this centre"};
        const KeyScope scope{static_cast<DataClass>(row.number(0)), row.number(1)};
        const auto secret = m_secrets.find(scope);
        if (secret == m_secrets.end())
            return {Fault::Denied, "no key for class " + std::string(nameOf(scope.dataClass))};
        const auto opened = unwrap(row.blob(2), row.blob(3), secret->second.secret);
        if (!opened || opened->size() != Key::size())
            return {Fault::Corrupt, "a data key does not open"};
        return m_opened[id] = keyFrom(*opened);
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
    const auto key = derivedKey({DataClass::Internal, 0}, "pseudonym");
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
    return deriveKey(secret->second.secret, purpose);
}

Result<Bytes> Vault::sign(ByteView text) const
{
    const std::scoped_lock lock(m_mutex);
    if (m_user.empty())
        return {Fault::Denied, "nobody is signed in"};
    Bytes signature(crypto_sign_BYTES);
    crypto_sign_detached(signature.data(), nullptr, text.data(), text.size(), m_signSecret.data());
    return signature;
}

} // namespace attune::vault
