// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A centre as a command or the window works in it: locked, opened, unlocked.
#pragma once

#include "core/base/time.h"
#include "core/journal/journal.h"
#include "core/store/centre.h"
#include "core/store/store.h"
#include "core/vault/vault.h"

#include <memory>
#include <optional>
#include <string>

namespace attune::app {

/// Who signs in. An empty user means the centre's first; no passphrase means: stay locked.
struct Credentials {
    std::string user;
    std::optional<std::string> passphrase;
};

class Session {
public:
    /// Makes the folder, the keys and the facts, and is unlocked. `standing`: where the clock of a
    /// demonstration stands, from its first entry on. Fault::Conflict when it is there already.
    static Result<Session> create(const store::CentrePaths &paths, const std::string &user,
        const std::string &passphrase, vault::KdfCost cost = {},
        std::optional<Instant> standing = {});
    /// A new workstation of a centre that lies elsewhere, with what its administrator gave to the
    /// shared folder; or a copied folder, which gets a key of its own. Asks in the folder to be let
    /// join. Both may be empty for a copy on which an administrator signs in.
    static Result<Session> join(const store::CentrePaths &paths, const Credentials &credentials,
        const std::filesystem::path &folder, const std::string &invitation);
    /// Takes the lock; Fault::Locked names who holds it. A centre of an older version is migrated
    /// first, which takes a while where it is large.
    static Result<Session> openForWriting(const store::CentrePaths &paths,
        const Credentials &credentials, const store::MigrationWatch &watch = {});
    /// Beside a running console, too.
    static Result<Session> openForReading(
        const store::CentrePaths &paths, const Credentials &credentials);

    const store::CentrePaths &paths() const { return m_paths; }
    store::Store &facts() { return *m_facts; }
    vault::Vault &vault() { return *m_vault; }
    /// Nullptr when a centre is only read that has none yet.
    journal::Journal *journal() { return m_journal.get(); }
    const journal::Authority &authority() const { return *m_authority; }
    /// Of who is signed in.
    Roles roles() const { return m_authority->rolesOf(m_vault->user()); }
    /// The computer's; in a demonstration centre the one that stands where its records end.
    const Clock &clock() const { return *m_clock; }
    /// For statements about users.
    const Clock &statementClock() const { return m_statementClock ? *m_statementClock : *m_clock; }
    bool isDemonstration() const { return m_standing != nullptr; }
    /// While a demonstration is made: the clock goes on, and stands there from now on.
    Done standAt(Instant at);
    bool isUnlocked() const { return !m_vault->user().empty(); }
    Done unlock(const Credentials &credentials);
    /// Signs in as `name`, who becomes an administrator with this passphrase, known or new. Faults:
    /// as access::join() and access::Service::recover().
    Done recover(const std::string &partA, const std::string &partB, const std::string &name,
        const std::string &passphrase);
    /// As vault::Vault::unlockRemembered().
    Done unlockRemembered(const std::string &user, const vault::Key &key, const std::string &place);
    /// After users were changed: writes it down in the journal, where it may be written.
    Done recordUsers();
    /// Forgets every key; what is sealed stays so until somebody signs in.
    void lock();

private:
    explicit Session(store::CentrePaths paths)
        : m_paths(std::move(paths))
    {
    }

    static Result<Session> openUp(
        const store::CentrePaths &paths, const store::MigrationWatch &watch);
    Done begin();
    Done readClock();
    Done noteDwelling();
    Done becomeWorkstation(
        const std::filesystem::path &folder, const std::string &invitation, bool isNew);
    Done openJournal(bool forWriting, const store::MigrationWatch &watch = {});

    store::CentrePaths m_paths;
    std::optional<store::CentreLock> m_lock; ///< first in, last out
    std::unique_ptr<vault::Vault> m_vault;
    std::unique_ptr<store::Store> m_facts;
    std::unique_ptr<Clock> m_clock = std::make_unique<SystemClock>();
    std::unique_ptr<journal::Authority> m_authority;
    std::unique_ptr<journal::Journal> m_journal; ///< uses all above
    std::unique_ptr<Clock> m_statementClock; ///< of the journal
    FixedClock *m_standing = nullptr; ///< m_clock, in a demonstration
};

} // namespace attune::app
