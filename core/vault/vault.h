// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where data is sealed and opened. Knows users' keys, knows no users' rules.
#pragma once

#include "core/store/connection.h"
#include "core/vault/classes.h"
#include "core/vault/sealing.h"

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace attune::vault {

/// passphrase → Argon2id → the user's X25519 secret → class secrets (wrapped to the user) → data
/// keys (sealed to the class) → XChaCha20-Poly1305. Because a data key is sealed to the *public*
/// half of a class key, whoever may import can seal what they may not read. Safe to use from any
/// thread.
class Vault {
public:
    /// Makes keys.db with one user who holds every class. The folder must be there.
    static Result<std::unique_ptr<Vault>> create(const std::filesystem::path &file,
        const std::filesystem::path &backups, std::string_view user, std::string_view passphrase,
        KdfCost cost = {});
    /// Opens it locked. A vault opened for reading alone cannot seal.
    static Result<std::unique_ptr<Vault>> open(
        const std::filesystem::path &file, const std::filesystem::path &backups);
    static Result<std::unique_ptr<Vault>> openReadOnly(const std::filesystem::path &file);

    /// In the order they were made; the first is who a command signs in as by default.
    std::vector<std::string> users() const;

    /// Fault::Denied for a wrong passphrase (after the full cost of a right one), NotFound for no
    /// such user.
    Done unlock(std::string_view user, std::string_view passphrase);
    /// Forgets every secret.
    void lock();
    /// Empty while locked.
    std::string user() const;
    bool mayOpen(KeyScope scope) const;

    Result<Bytes> seal(KeyScope scope, Place place, ByteView plain);
    /// Fault::Denied without the key of its class, Corrupt when it was changed or moved.
    Result<Bytes> open(Place place, ByteView sealed);

    /// For what is sealed elsewhere, such as large files: a data key of the class with its id, and
    /// the way back from the id. Faults as seal() and open().
    struct FileKey {
        KeyId id{};
        Key key;
    };
    Result<FileKey> fileKey(KeyScope scope);
    Result<Key> fileKey(const KeyId &id);

    /// A pseudonym: the same input gives the same bytes in this centre and nowhere else.
    /// Fault::Denied while locked. `purpose` keeps agents and customers apart.
    Result<Bytes> pseudonym(
        std::string_view purpose, std::string_view text, std::size_t size = 16) const;
    /// A key derived from a class, for what seals or hashes by itself (recordings, search words).
    Result<Key> derivedKey(KeyScope scope, std::string_view purpose) const;

    /// Ed25519 by the signed-in user's own key. Fault::Denied while locked.
    Result<Bytes> sign(ByteView text) const;
    /// For what keeps further keys in keys.db (of devices, of persons): `work(store::Connection &)`
    /// runs alone on the one connection to it, and must not call back into the vault.
    template <typename Work>
    auto withKeys(Work &&work)
    {
        const std::scoped_lock lock(m_mutex);
        return m_keys.guarded([&] { return work(m_keys); });
    }

private:
    struct ClassSecret {
        int generation = 0;
        Key secret;
    };
    struct DataKey {
        KeyId id{};
        Key key;
    };

    explicit Vault(store::Connection keys);
    Done createUser(std::string_view user, std::string_view passphrase, KdfCost cost);
    Done loadSecrets(std::string_view user, const Key &boxSecret, ByteView boxPublic);
    Result<DataKey> sealingKey(KeyScope scope);
    Result<Key> openingKey(const KeyId &id);

    mutable std::mutex m_mutex;
    mutable store::Connection m_keys;
    std::string m_user;
    Secret<crypto_sign_SECRETKEYBYTES> m_signSecret;
    std::map<KeyScope, ClassSecret> m_secrets;
    std::map<KeyScope, DataKey> m_sealing; ///< drawn once per session and scope
    std::map<KeyId, Key> m_opened;
};

} // namespace attune::vault
