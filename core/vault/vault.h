// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where data is sealed and opened. Knows users' keys, knows no users' rules.
#pragma once

#include "core/store/connection.h"
#include "core/vault/class_key.h"
#include "core/vault/roster_merge.h"
#include "core/vault/user_secrets.h"

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace attune::vault {

struct NewUser {
    std::string name;
    std::string passphrase;
    Roles roles;
    std::set<std::int64_t> teams = {};
    KdfCost cost = {};
};

/// passphrase → Argon2id → the user's X25519 secret → class secrets (wrapped to the user) → data
/// keys (sealed to the class) → XChaCha20-Poly1305. Because a data key is sealed to the *public*
/// half of a class key, whoever may import can seal what they may not read. A class key has
/// generations: a new one is drawn when somebody may not read the class any more; what was sealed
/// before stays readable to who remains. Safe to use from any thread.
class Vault {
public:
    /// Makes keys.db with its founder, who is everything and holds every class since `at`. The
    /// folder must be there.
    static Result<std::unique_ptr<Vault>> create(const std::filesystem::path &file,
        const std::filesystem::path &backups, std::string_view user, std::string_view passphrase,
        KdfCost cost = {}, Instant at = SystemClock().now());
    /// Opens it locked. A vault opened for reading alone cannot seal.
    static Result<std::unique_ptr<Vault>> open(
        const std::filesystem::path &file, const std::filesystem::path &backups);
    static Result<std::unique_ptr<Vault>> openReadOnly(const std::filesystem::path &file);

    /// Who may sign in, in the order they were made; the first is who a command signs in as by
    /// default.
    std::vector<std::string> users() const;

    /// Faults: Denied for a wrong passphrase (after the full cost of a right one) and for who was
    /// disabled, NotFound for no such user, Corrupt when roles or keys were changed by hand.
    Done unlock(std::string_view user, std::string_view passphrase);
    /// Forgets every secret.
    void lock();

    // -- unlocking that a desktop remembers: half of it is a key that the desktop keeps, the other
    // half lies here, sealed with that key, and ends with a new passphrase, new keys or none
    struct Remembered {
        std::string user;
        bool stands; ///< false: revoked, and the desktop may still have its half
    };
    std::vector<Remembered> remembered() const;
    /// Of who is signed in; `place` is where alone it opens. Never the only way in. Fault::Denied
    /// while locked.
    Result<Key> remember(std::string_view place);
    /// Fault::Denied when nothing is remembered, or not with this key, in this place, or any more.
    Done unlockRemembered(std::string_view user, const Key &key, std::string_view place);
    Done revokeRemembered(std::string_view user);
    /// Once the desktop has let go of its half.
    Done forgetRemembered(std::string_view user);

    /// Empty while locked.
    std::string user() const;
    bool mayOpen(KeyScope scope) const;
    /// Of the whole centre or of any team.
    bool mayOpenSome(DataClass dataClass) const;

    // -- users: each is a statement signed by who is signed in
    /// Everybody ever, checked from the founder on. Empty in a centre of an older program, until an
    /// administrator has signed in.
    Result<Roster> roster() const;
    /// Faults of these: Denied unless an administrator is signed in, Conflict when the name is
    /// taken, Invalid for a name or passphrase that cannot be one, NotFound for nobody of the name.
    Done addUser(const NewUser &user, Instant now);
    /// Disabling takes their secret keys away for good. Class keys follow by give() and renew().
    Done changeUser(const Member &changed, Instant now);
    /// New keys under a new passphrase, for who forgot theirs. What was wrapped to them is gone.
    Done renewUser(const std::string &name, const std::string &passphrase, Instant now);
    /// Whether it is that of who is signed in: Fault::Denied, after the full cost of a right one.
    Done checkPassphrase(std::string_view passphrase);
    /// Of who is signed in.
    Done changePassphrase(const std::string &passphrase, KdfCost cost = {});
    struct ChangedPassphrase {
        SealedSecrets secrets;
        Instant at;
    };
    /// What the signed-in user changed, here or elsewhere, since they were given their keys.
    Result<std::optional<ChangedPassphrase>> changedPassphrase() const;
    /// The same of another workstation, as the user who has this key signed it. False: here it is
    /// as new, or it is not theirs any more.
    Result<bool> takePassphrase(
        const std::string &user, const UserKey &signPublic, const ChangedPassphrase &changed);

    /// Users and class keys of another workstation of this centre. All or nothing.
    Result<Merged> takeOver(const Arrived &theirs, Instant now);

    // -- class keys
    Result<std::vector<Grant>> grants() const;
    Result<std::vector<KeyScope>> scopes() const;
    /// Every generation the signed-in user holds and these do not. Fault::Denied without the key.
    Done give(KeyScope scope, const std::vector<std::string> &users);
    /// Draws a new generation for these alone and takes every other user's away. Whoever holds an
    /// old one keeps what was sealed with it: no cryptography takes back a copied key.
    Done renew(KeyScope scope, const std::vector<std::string> &users);
    /// What is wrong with statements and keys, without opening any.
    Result<std::vector<std::string>> problems() const;

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
    /// A key derived from the first generation of a class, for what hashes by itself (search words,
    /// pseudonyms): what it gives must stay the same.
    Result<Key> derivedKey(KeyScope scope, std::string_view purpose) const;

    /// To one user's own key, which no class and no administrator opens. Needs nobody signed in.
    /// Fault::NotFound for no such user, and for who was disabled.
    Result<Bytes> sealForUser(std::string_view user, ByteView plain);
    /// What was sealed for who is signed in. Fault::Denied when it is for somebody else.
    Result<Bytes> openForMe(ByteView sealed) const;

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
    struct DataKey {
        KeyId id{};
        Key key;
    };
    using Generations = std::map<std::int64_t, Key>;
    struct KnownRoster {
        std::pair<std::int64_t, std::int64_t> at{}; ///< of the file, when it was read
        Roster roster;
    };

    explicit Vault(store::Connection keys, bool mayWrite);
    Done createFounder(
        std::string_view user, std::string_view passphrase, KdfCost cost, Instant at);
    Done enter(std::string_view user, const UserSecrets &own);
    Done adoptFounder(std::string_view user, UserSecrets &secrets, std::string_view passphrase);
    Result<std::map<KeyScope, Generations>> secretsOf(
        std::string_view user, const UserSecrets &own) const;
    Result<Roster> checkedRoster(const std::optional<UserKey> &founder) const;
    Result<const Roster *> knownRoster() const;
    Result<const Roster *> rosterForChanges() const;
    Done state(Member member, Instant now);
    struct Tail;
    Tail tailOf(std::span<const SignedStatement> mine) const;
    Done restate(const Tail &tail, Instant now, Merged &out);
    void moveGeneration(const ClassPublic &old, std::int64_t newest, const Roster &roster);
    void takeGenerations(const Arrived &theirs, const Roster &roster);
    Done mayTrust(const ClassPublic &drawn) const;
    Result<DataKey> sealingKey(KeyScope scope);
    Result<Key> openingKey(const KeyId &id);

    mutable std::mutex m_mutex;
    mutable store::Connection m_keys;
    bool m_mayWrite;
    std::string m_user;
    UserSecrets m_own;
    mutable std::optional<KnownRoster> m_roster;
    struct Derived {
        Key from, key;
    };
    mutable std::optional<Derived> m_pseudonyms; ///< asked for with every record of an import
    std::map<KeyScope, Generations> m_secrets;
    std::map<KeyScope, DataKey> m_sealing; ///< drawn once per session, scope and generation
    std::map<KeyId, Key> m_opened;
};

} // namespace attune::vault
