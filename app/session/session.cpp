// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"

#include "app/session/governance_office.h"
#include "app/session/kinds.h"
#include "core/access/access_service.h"
#include "core/access/authority.h"
#include "core/access/users_record.h"
#include "core/exchange/dwelling.h"
#include "core/exchange/joining.h"
#include "core/exchange/key_rows.h"
#include "core/facts/standing_clock.h"

namespace attune::app {

namespace {

/// keys.db of a workstation that is new, or nothing at all.
Done makeWorkstation(const store::CentrePaths &paths, const std::filesystem::path &folder,
    const exchange::Invitation &invitation, const Credentials &who)
{
    const auto shared = exchange::SharedFolder::open(folder, invitation.centre);
    if (!shared)
        return shared.error();
    if (auto made = store::createCentreFolder(paths); !made)
        return made;
    auto vault = vault::Vault::open(paths.keys(), paths.backups());
    if (!vault)
        return vault.error();
    auto done = exchange::receiveKeys(**vault, *shared, invitation);
    if (done)
        done = (*vault)->unlock(who.user, *who.passphrase);
    if (done)
        return done;
    // So that a second try finds the folder as the first one did; what is not empty stays.
    vault->reset();
    for (const char *name :
        {"keys.db", "keys.db-wal", "keys.db-shm", "recordings", "backups", ""}) {
        std::error_code gone;
        std::filesystem::remove(paths.folder / name, gone);
    }
    return done;
}

/// Before anything else is written in it.
Done setStandingClock(const store::CentrePaths &paths, Instant at)
{
    auto opened = store::Store::open(paths.facts(), store::factsSchema(), paths.backups());
    if (!opened)
        return opened.error();
    return (*opened)->write(
        0u, [&](store::Connection &facts) { return facts::writeStandingClock(facts, at); });
}

} // namespace

Result<Session> Session::create(const store::CentrePaths &paths, const std::string &user,
    const std::string &passphrase, vault::KdfCost cost, std::optional<Instant> standing)
{
    if (paths.exists())
        return {Fault::Conflict, paths.folder.string() + " holds a centre already"};
    if (auto made = store::createCentreFolder(paths); !made)
        return made.error();
    auto lock = store::CentreLock::take(paths);
    if (!lock)
        return lock.error();
    if (auto vault = vault::Vault::create(paths.keys(), paths.backups(), user, passphrase, cost,
            standing.value_or(SystemClock().now()));
        !vault)
        return vault.error();
    if (standing) {
        if (auto stands = setStandingClock(paths, *standing); !stands)
            return stands.error();
    }
    // Given back at once: opening is one way, whoever made the centre.
    {
        const auto released = std::move(*lock);
    }
    return openForWriting(paths, {user, passphrase});
}

/// Locked, and nobody signed in.
Result<Session> Session::openUp(const store::CentrePaths &paths, const store::MigrationWatch &watch)
{
    if (!std::filesystem::exists(paths.keys()))
        return {Fault::NotFound, "no centre in " + paths.folder.string()};
    auto lock = store::CentreLock::take(paths);
    if (!lock)
        return lock.error();
    Session session(paths);
    session.m_lock = std::move(*lock);
    auto vault = vault::Vault::open(paths.keys(), paths.backups());
    if (!vault)
        return vault.error();
    session.m_vault = std::move(*vault);
    auto facts = store::Store::open(paths.facts(), store::factsSchema(), paths.backups(), watch);
    if (!facts)
        return facts.error();
    session.m_facts = std::move(*facts);
    if (auto read = session.readClock(); !read)
        return read.error();
    if (auto opened = session.openJournal(true, watch); !opened)
        return opened.error();
    if (auto noted = session.noteDwelling(); !noted)
        return noted.error();
    return session;
}

Result<Session> Session::openForWriting(const store::CentrePaths &paths,
    const Credentials &credentials, const store::MigrationWatch &watch)
{
    auto session = openUp(paths, watch);
    if (!session)
        return session;
    if (auto unlocked = session->unlock(credentials); !unlocked)
        return unlocked.error();
    return session;
}

/// A copy reads as well as its original; it decides nothing until it has a key of its own.
Done Session::noteDwelling()
{
    const auto dwelling = exchange::dwellingOf(*m_vault, m_paths);
    if (!dwelling)
        return dwelling.error();
    if (*dwelling == exchange::Dwelling::Copied) {
        m_journal->bar("this folder is a copy of a centre that lies elsewhere: join it as a new "
                       "workstation with attune join, or in the window");
        return {};
    }
    return *dwelling == exchange::Dwelling::Home ? Done() : exchange::settle(*m_vault, m_paths);
}

Result<Session> Session::join(const store::CentrePaths &paths, const Credentials &credentials,
    const std::filesystem::path &folder, const std::string &invitation)
{
    if (!credentials.passphrase)
        return {Fault::Denied, "joining needs the passphrase of who was invited"};
    Credentials who = credentials;
    std::string number;
    bool isNew = false;
    if (!invitation.empty()) {
        const auto read = exchange::readInvitation(invitation);
        if (!read)
            return read.error();
        who.user = read->user;
        number = read->number;
        isNew = !std::filesystem::exists(paths.keys());
        if (isNew) {
            if (auto made = makeWorkstation(paths, folder, *read, who); !made)
                return made.error();
        }
    }
    auto session = openForWriting(paths, who);
    if (!session)
        return session;
    if (auto become = session->becomeWorkstation(folder, invitation, isNew); !become)
        return become.error();
    // An administrator is let in by themselves, and says so.
    if (const auto own = session->m_journal->device()) {
        if (auto noted = exchange::noteCertified(
                *session->m_journal, *own, session->m_vault->user(), number);
            !noted)
            return noted.error();
    }
    return session;
}

/// Draws a key, unless this workstation waits with one already, and asks to be let join.
Done Session::becomeWorkstation(
    const std::filesystem::path &folder, const std::string &invitation, bool isNew)
{
    const auto own = vault::deviceInUse(*m_vault);
    if (!own)
        return own.error();
    const auto dwelling = exchange::dwellingOf(*m_vault, m_paths);
    if (!dwelling)
        return dwelling.error();
    std::optional<vault::DevicePublic> device = *own;
    if (!device || *dwelling == exchange::Dwelling::Copied) {
        const auto drawn = m_journal->drawDevice();
        if (!drawn)
            return drawn.error();
        device = *drawn;
    } else if (!device->certificate.empty() && !isNew) {
        return {Fault::Conflict, "this workstation has joined already"};
    }
    if (auto settled = exchange::settle(*m_vault, m_paths); !settled)
        return settled;
    if (!device->certificate.empty())
        return {};
    if (invitation.empty())
        return {Fault::Denied,
            "ask an administrator for an invitation, then: attune join DIR INVITATION"};
    const auto centre = exchange::centreName(*m_vault);
    if (!centre)
        return centre.error();
    const auto shared = exchange::SharedFolder::open(folder, *centre);
    if (!shared)
        return shared.error();
    return exchange::ask(*m_vault, *shared, *device, invitation);
}

Result<Session> Session::openForReading(
    const store::CentrePaths &paths, const Credentials &credentials)
{
    if (!paths.exists())
        return {Fault::NotFound, "no centre in " + paths.folder.string()};
    Session session(paths);
    auto vault = vault::Vault::openReadOnly(paths.keys());
    if (!vault)
        return vault.error();
    session.m_vault = std::move(*vault);
    auto facts = store::Store::openReadOnly(paths.facts(), store::factsSchema());
    if (!facts)
        return facts.error();
    session.m_facts = std::move(*facts);
    if (auto read = session.readClock(); !read)
        return read.error();
    if (auto opened = session.openJournal(false); !opened)
        return opened.error();
    if (auto unlocked = session.unlock(credentials); !unlocked)
        return unlocked.error();
    return session;
}

Done Session::readClock()
{
    auto reader = m_facts->reader();
    if (!reader)
        return reader.error();
    const auto standing = facts::readStandingClock(**reader);
    if (!standing)
        return standing.error();
    if (*standing) {
        auto clock = std::make_unique<FixedClock>(**standing);
        m_standing = clock.get();
        m_clock = std::move(clock);
    }
    return {};
}

Done Session::standAt(Instant at)
{
    if (!m_standing || at < m_standing->at)
        return {Fault::Invalid, "only the clock of a demonstration is set, and never back"};
    if (auto stands = m_facts->write(
            0u, [&](store::Connection &facts) { return facts::writeStandingClock(facts, at); });
        !stands)
        return stands;
    m_standing->at = at;
    return {};
}

/// An older centre gets its journal the first time somebody writes in it.
Done Session::openJournal(bool forWriting, const store::MigrationWatch &watch)
{
    m_authority = std::make_unique<access::RosterAuthority>(*m_vault);
    const journal::Files files{m_paths.journal(), m_paths.outbox(), m_paths.backups()};
    auto opened = forWriting
        ? journal::Journal::open(files, *m_vault, decisionKinds(), *m_authority, *m_clock, watch)
        : journal::Journal::openReadOnly(files, *m_vault, decisionKinds(), *m_authority, *m_clock);
    if (!opened && !forWriting && opened.error().fault == Fault::NotFound)
        return {};
    if (!opened)
        return opened.error();
    m_journal = std::move(*opened);
    m_statementClock = std::make_unique<access::StatementClock>(*m_journal);
    return {};
}

Done Session::unlock(const Credentials &credentials)
{
    if (!credentials.passphrase)
        return {};
    std::string user = credentials.user;
    if (user.empty()) {
        const auto users = m_vault->users();
        if (users.empty())
            return {Fault::Corrupt, "this centre has no user"};
        user = users.front();
    }
    if (auto unlocked = m_vault->unlock(user, *credentials.passphrase); !unlocked)
        return unlocked;
    return begin();
}

Done Session::unlockRemembered(
    const std::string &user, const vault::Key &key, const std::string &place)
{
    const Done unlocked = m_vault->unlockRemembered(user, key, place);
    return unlocked ? begin() : unlocked;
}

/// What follows when somebody has signed in, however they did.
Done Session::begin()
{
    // Keys that only this user could give; without them others wait, and nothing else is lost.
    if (m_lock) {
        if (auto settled = access::Service(*m_vault, *m_clock).settleKeys(); !settled)
            return settled;
    }
    if (!m_journal)
        return {};
    if (auto signedIn = m_journal->signIn(); !signedIn)
        return signedIn;
    if (auto recorded = recordUsers(); !recorded)
        return recorded;
    // What an erasure or a consent left half done, or another workstation decided. What cannot be
    // done now, of a full disk for one, keeps nobody out: Governance names it, and it is tried
    // again.
    if (m_lock) {
        (void)carryOutErasures(*this);
        (void)applyConsents(*this);
    }
    return {};
}

Done Session::recover(const std::string &partA, const std::string &partB, const std::string &name,
    const std::string &passphrase)
{
    access::Service service(*m_vault, statementClock());
    if (auto recovered = service.recover(partA, partB, name, passphrase); !recovered)
        return recovered;
    // As the recovery key still: what was stated about the user is told by who stated it.
    if (m_journal) {
        if (auto signedIn = m_journal->signIn(); !signedIn)
            return signedIn;
    }
    if (auto recorded = recordUsers(); !recorded)
        return recorded;
    return unlock({name, passphrase});
}

Done Session::recordUsers()
{
    return m_lock && m_journal ? access::record(*m_vault, *m_journal, *m_authority) : Done();
}

void Session::lock()
{
    if (m_journal)
        m_journal->signOut();
    m_vault->lock();
}

} // namespace attune::app
