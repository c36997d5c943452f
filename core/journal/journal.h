// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The decisions of a centre: written once, signed, never changed; every state is a fold of them.
#pragma once

#include "core/journal/authority.h"
#include "core/journal/outbox.h"
#include "core/journal/registry.h"
#include "core/journal/statements.h"
#include "core/store/store.h"
#include "core/vault/device_key.h"

#include <memory>
#include <mutex>
#include <set>

namespace attune::journal {

struct Files {
    std::filesystem::path journal, outbox, backups;
};

/// What somebody wants to have decided. Who decides is who is signed in.
struct Draft {
    std::string subject; ///< "handover:2026-03-02T14:00Z": never changes, names nobody
    std::string kind;
    Values values;
    /// The heads that were on screen. When something was added since, append() answers
    /// Fault::Conflict. Nullopt: whatever is there now (for what the program writes by itself).
    std::optional<Heads> seen = Heads{};
    std::string person = {}; ///< seals with this person's own key, so that it can be forgotten
    std::int64_t team = 0; ///< whose class key seals it
    std::optional<vault::DataClass> dataClass = {}; ///< other than the kind's own
};

template <typename T>
Draft draft(std::string subject, const KindOf<T> &kind, const T &values, Heads seen = {})
{
    return {std::move(subject), kind.name(), kind.values(values), std::move(seen)};
}

/// Where a subject stands.
struct SubjectState {
    std::string subject;
    Values state; ///< empty unless `open`
    std::string status;
    std::optional<Instant> at;
    std::int64_t entries = 0;
    Hlc last;
    Heads heads; ///< what a decision on it must have seen
    std::int64_t sides = 0; ///< two or more decisions that stand against each other; else 0
    std::int64_t unread = 0; ///< entries of a newer program, kept and not understood
    bool open = true; ///< false: something in it cannot be read here
};

/// What came of entries from elsewhere.
struct Received {
    struct SetAside {
        DeviceId dev{};
        std::int64_t seq = 0;
        std::string reason;
    };
    std::int64_t added = 0;
    std::int64_t known = 0; ///< were here already
    std::int64_t waiting = 0; ///< something before them is missing: send again from the vector on
    std::int64_t held = 0; ///< added, of a clock far ahead, not folded yet
    std::set<DeviceId> unknownDevices; ///< whose certificates are needed first
    std::vector<SetAside> setAside; ///< refused and kept in quarantine
};

/// Of a workstation.
struct Written {
    std::int64_t seq = 0; ///< of its last entry; 0: none
    std::optional<Instant> at; ///< by its own clock
};

/// What the owner of this workstation should be told.
struct Health {
    bool noDevice = false; ///< nobody who may write has signed in here yet
    bool notJoined = false; ///< a copied folder, or not certified yet: `refuses` says which
    std::string refuses; ///< why nothing can be decided here; empty: it can
    std::optional<Milliseconds> clockBehind; ///< own clock behind what was already decided
    std::int64_t held = 0; ///< entries of clocks far ahead
    std::int64_t unread = 0; ///< entries of kinds or versions this program does not know
    std::int64_t quarantined = 0;
    std::int64_t recovered = 0; ///< own entries the outbox gave back at opening
};

struct Changed {
    std::set<std::string> subjects;
    std::int64_t revision = 0;
};

class Folder;

/// Safe to use from any thread. Writing flushes to the disk (milliseconds): not on the window's
/// thread.
class Journal {
public:
    ~Journal();
    /// Creates or migrates. The caller holds the CentreLock. All references outlive the journal.
    static Result<std::unique_ptr<Journal>> open(const Files &files, vault::Vault &vault,
        Registry registry, const Authority &authority, const Clock &clock,
        const store::MigrationWatch &watch = {});
    /// Fault::NotFound when this centre has none yet. States that an older version folded cannot be
    /// asked for then: Fault::Conflict.
    static Result<std::unique_ptr<Journal>> openReadOnly(const Files &files, vault::Vault &vault,
        Registry registry, const Authority &authority, const Clock &clock);

    /// After somebody has signed in: takes up this workstation's key, makes the first one of a
    /// centre, finishes erasures, and reads what only this user may read. A user who may not
    /// certify a first device leaves the journal readable (Health::noDevice).
    Done signIn();
    /// Forgets the key.
    void signOut();
    /// Nothing is decided here until drawDevice(): this folder is a copy of another one. To be
    /// called before signIn().
    void bar(std::string why);
    /// A further workstation: from now on it has a key of its own. Certified at once when the
    /// signed-in user may; otherwise it waits for keepCertificate().
    Result<vault::DevicePublic> drawDevice();
    /// The word of an administrator for this workstation has come.
    Done keepCertificate(const Bytes &certificate);
    /// Further keys have come: reads what could not be read before.
    Done readAgain();
    /// Makes unreadable for good what was sealed with the keys of these, persons or not, and lets
    /// go of what was opened with them. The entries stay; who decided to erase a person needs no
    /// more.
    Done destroyKeys(const std::set<std::string> &persons);
    /// Statements about users have come from elsewhere: what counts may be other entries now. Folds
    /// everything anew.
    Done rolesChanged();
    /// Now, or later than everything decided so far where a clock was ahead: the time for a
    /// statement about users, which holds for what comes after it and for nothing before.
    Instant afterAll() const;

    /// All of them in one transaction with their states, or none. Faults: Invalid (a field), Denied
    /// (not this user's to write; nobody signed in; this device must not write), Conflict (changed
    /// meanwhile), NoSpace.
    Result<std::vector<EntryRef>> append(std::vector<Draft> drafts);
    Result<EntryRef> append(Draft draft);
    /// Takes `entry` back. Only who wrote it, or who may write its kind, may.
    Result<EntryRef> undo(
        const std::string &subject, const EntryRef &entry, const std::string &reason, Heads seen);

    /// Nullopt when nothing was decided about it.
    Result<std::optional<SubjectState>> state(std::string_view subject);
    /// Of a sort, newest `at` first; an empty status means any.
    Result<std::vector<SubjectState>> states(
        std::string_view prefix, std::string_view status = {}, std::size_t most = 1000);
    /// Its entries in order, opened as far as the user may. For both sides of a conflict, and why.
    Result<History> history(std::string_view subject);

    /// What is past its time and may go, as far as is known here.
    Result<Expiries> expiries();
    /// Subjects with entries of a kind that are older and still say something.
    Result<std::set<std::string>> subjectsBefore(std::string_view kind, Instant before);

    /// Entries of a subject as they were signed; for evidence.
    Result<std::vector<SignedEntry>> entriesOf(std::string_view subject);
    /// By this device. Fault::Denied while nobody is signed in.
    Result<Signature> sign(const Hash &hash) const;

    // -- with other workstations
    VersionVector version();
    /// Entries the other does not have, per device in order; at most `most`.
    Result<std::vector<SignedEntry>> since(const VersionVector &theirs, std::size_t most = 1000);
    /// Checks each before it is kept. One transaction; damaged ones are set aside, never cost
    /// others.
    Result<Received> receive(std::vector<SignedEntry> entries);
    Result<std::vector<Device>> devices();
    /// How far a workstation has written, as far as is known here; before the first entry of a
    /// time, where one is given.
    Result<Written> writtenBy(const DeviceId &dev, std::optional<Instant> before = {});
    /// Fault::Denied when nobody who may certify certified it.
    Done receive(const Device &device);
    /// Where all chains stand here, signed by this device, for others to keep.
    Result<std::vector<Witness>> witnesses();
    Done receive(const Witness &witness);

    /// Folds what was held back and is due now; called by append and receive anyway.
    Done foldDue();
    Result<Health> health();
    std::optional<DeviceId> device() const;
    const Registry &registry() const { return m_registry; }
    store::Store &store() { return *m_store; }

    /// Called on whichever thread committed, so hand over and return.
    void observe(std::function<void(const Changed &)> observer);

private:
    struct Own {
        Device device;
        SignSecret secret;
        EntryRef last; ///< of its chain; seq 0: none yet
    };
    struct Writing;

    Journal(vault::Vault &vault, Registry registry, const Authority &authority, const Clock &clock);
    Done prepareForWriting(const Files &files);
    Done ready() const;
    Done takeUpToRead(const vault::DeviceKey &key);
    Done makeDevice(bool certified);
    Done takeUp(const vault::DeviceKey &key);
    bool maySign(std::string_view user) const;
    Done keepDevice(const Device &device);
    void measure(store::Connection &db);
    Done recoverFromOutbox();
    Done mendOutbox(const DeviceId &own);
    Done finishErasures(const std::set<std::string> &persons);

    Result<Hlc> mayWrite(const Draft &draft, const Kind &kind, Hlc earliest) const;
    Result<EntryRef> write(store::Connection &db, const Draft &draft, Writing &writing);
    Result<Heads> seenOf(store::Connection &db, const Draft &draft, const Writing &writing);
    Done finish(store::Connection &db, Writing &writing);
    Done take(store::Connection &db, const SignedEntry &entry, const Head &head, Received &report,
        Writing &writing);
    void keepAside(
        store::Connection &db, Received::SetAside why, const SignedEntry &entry, Received &report);
    Done mayErase(store::Connection &db, const Draft &draft);
    Done foldReleased(store::Connection &db, Writing &writing);
    void announce(const Writing &writing);

    vault::Vault &m_vault;
    Registry m_registry;
    const Authority &m_authority;
    const Clock &m_clock;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<Folder> m_folder;
    mutable std::mutex m_mutex; ///< guards all below, and the folder
    bool m_ready = true; ///< states are of this program's version
    Outbox m_outbox;
    std::optional<Own> m_own;
    Hlc m_last; ///< the latest time known here, those far ahead left out
    std::string m_refuses;
    std::string m_unkept; ///< own entries stand once only, or differently: until the next opening
    std::string m_barred; ///< a copied folder; stays until it has a device of its own
    bool m_waiting = false; ///< for the certificate of its device
    std::int64_t m_recovered = 0;
    std::vector<std::function<void(const Changed &)>> m_observers;
};

/// Where it matters that something was written, and not what.
inline Done doneOf(const Result<EntryRef> &written)
{
    return written ? Done() : Done(written.error());
}

} // namespace attune::journal
