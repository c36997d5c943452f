// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include "core/journal/folder.h"
#include "core/journal/journal_queries.h"
#include "core/journal/journal_writing.h"
#include "core/vault/device_key.h"
#include "core/vault/person_key.h"

#include <algorithm>
#include <limits>

namespace attune::journal {

namespace {

constexpr std::string_view kWaiting = "no administrator has certified this workstation yet";

Device deviceFrom(const vault::DevicePublic &open, std::string_view actor)
{
    return {open.id, open.signPublic, std::string(actor), open.certificate, {}};
}

} // namespace

Journal::Journal(
    vault::Vault &vault, Registry registry, const Authority &authority, const Clock &clock)
    : m_vault(vault)
    , m_registry(std::move(registry))
    , m_authority(authority)
    , m_clock(clock)
    , m_folder(std::make_unique<Folder>(vault, m_registry, authority))
{
}

Journal::~Journal() = default;

Result<std::unique_ptr<Journal>> Journal::open(const Files &files, vault::Vault &vault,
    Registry registry, const Authority &authority, const Clock &clock)
{
    std::unique_ptr<Journal> journal(new Journal(vault, std::move(registry), authority, clock));
    auto store = store::Store::open(files.journal, store::journalSchema(), files.backups);
    if (!store)
        return store.error();
    journal->m_store = std::move(*store);
    if (auto prepared = journal->prepareForWriting(files); !prepared)
        return prepared.error();
    return journal;
}

Result<std::unique_ptr<Journal>> Journal::openReadOnly(const Files &files, vault::Vault &vault,
    Registry registry, const Authority &authority, const Clock &clock)
{
    std::unique_ptr<Journal> journal(new Journal(vault, std::move(registry), authority, clock));
    auto store = store::Store::openReadOnly(files.journal, store::journalSchema());
    if (!store)
        return store.error();
    journal->m_store = std::move(*store);
    auto reader = journal->m_store->reader();
    if (!reader)
        return reader.error();
    const auto ready = (*reader)->guarded([&]() -> Done {
        journal->m_ready = journal->m_folder->isReady(**reader);
        journal->m_last = queries::readLatest(**reader);
        journal->measure(**reader);
        return {};
    });
    if (!ready)
        return ready.error();
    return journal;
}

Done Journal::prepareForWriting(const Files &files)
{
    auto outbox = Outbox::open(files.outbox);
    if (!outbox)
        return outbox.error();
    m_outbox = std::move(*outbox);
    std::set<std::string> erased; // their keys are destroyed once somebody signs in
    const auto prepared = m_store->write(store::Area::Decisions, [&](store::Connection &db) {
        m_last = queries::readLatest(db);
        const auto folded = m_folder->prepare(db, erased);
        measure(db);
        return folded;
    });
    if (!prepared)
        return prepared;
    if (auto recovered = recoverFromOutbox(); !recovered)
        return recovered;
    return foldDue();
}

/// Whether others hold more of this device than it does itself.
void Journal::measure(store::Connection &db)
{
    const auto own = vault::deviceInUse(m_vault);
    for (const Device &device : queries::readDevices(db)) {
        const auto end = queries::readChainEnd(db, device.id);
        if (!own || !*own || (*own)->id != device.id)
            continue;
        m_refuses.clear();
        if (device.revokedAfter)
            m_refuses =
                "this workstation was revoked after entry " + std::to_string(*device.revokedAfter);
        for (const Witness &witness : queries::readWitnesses(db)) {
            if (witness.head.dev != device.id)
                continue;
            const auto here = queries::readHash(db, device.id, witness.head.seq);
            if (witness.head.seq > end.seq)
                m_refuses = "device " + toHex(witness.by) + " holds entry "
                    + std::to_string(witness.head.seq) + " of this one, which ends at "
                    + std::to_string(end.seq) + ": an older copy";
            else if (here != witness.head.hash)
                m_refuses = "device " + toHex(witness.by) + " holds another entry "
                    + std::to_string(witness.head.seq) + " of this one: two copies wrote";
        }
        if (queries::hasFork(db, device.id))
            m_refuses = "another copy of this centre wrote as device " + toHex(device.id);
    }
}

/// The database may have lost its tail, or a crash may have come between outbox and commit: what
/// was signed here is brought back.
Done Journal::recoverFromOutbox()
{
    const auto own = vault::deviceInUse(m_vault);
    if (!own)
        return own.error();
    if (!*own)
        return {};
    std::vector<SignedEntry> lost;
    auto reader = m_store->reader();
    if (!reader)
        return reader.error();
    const auto found = (*reader)->guarded([&]() -> Done {
        const auto end = queries::readChainEnd(**reader, (*own)->id);
        for (const SignedEntry &entry : m_outbox.found().entries) {
            const auto head = parseHead(entry.head);
            if (!head || head->dev != (*own)->id)
                continue;
            if (head->seq > end.seq)
                lost.push_back(entry);
            else if (queries::readHash(**reader, head->dev, head->seq) != hashOfHead(entry.head))
                m_unkept = "the outbox holds another " + nameOf(head->dev, head->seq);
        }
        return {};
    });
    if (!found)
        return found;
    if (lost.empty())
        return mendOutbox((*own)->id);
    m_outbox.forgetFound();
    if (auto kept = keepDevice(deviceFrom(**own, {})); !kept)
        return kept;
    const auto received = receive(std::move(lost));
    if (!received)
        return received.error();
    m_recovered = received->added;
    return {};
}

/// What the journal has and the outbox lacks: its file was lost or cut.
Done Journal::mendOutbox(const DeviceId &own)
{
    std::int64_t last = 0;
    for (const SignedEntry &entry : m_outbox.found().entries) {
        const auto head = parseHead(entry.head);
        if (head && head->dev == own)
            last = std::max(last, head->seq);
    }
    m_outbox.forgetFound();
    auto reader = m_store->reader();
    if (!reader)
        return reader.error();
    constexpr std::size_t kAll = std::numeric_limits<std::int32_t>::max();
    const auto missing =
        (*reader)->guarded([&] { return queries::readEntries(**reader, own, last, kAll); });
    if (!missing || missing->empty())
        return missing ? Done() : Done(missing.error());
    const auto kept = m_outbox.append(*missing);
    return kept ? m_outbox.flush() : kept;
}

/// Idempotent: known devices stay as they are.
Done Journal::keepDevice(const Device &device)
{
    const auto certificate = readCertificate(device.certificate);
    if (!certificate)
        return certificate.error();
    if (certificate->dev != device.id || certificate->key != device.key)
        return {Fault::Corrupt, "the certificate is of another device"};
    if (!m_authority.mayCertify(certificate->by, certificate->byKey))
        return {Fault::Denied,
            "device " + toHex(device.id) + " was certified by " + certificate->by
                + ", who may not"};
    return m_store->write(store::Area::Decisions, [&](store::Connection &db) -> Done {
        Device known = device;
        known.actor = certificate->actor;
        queries::insertDevice(db, known);
        // Its revocation may have come before it.
        std::set<std::string> erased;
        return m_folder->fold(db, {"device:" + toHex(device.id)}, erased);
    });
}

Done Journal::signIn()
{
    const std::string user = m_vault.user();
    if (user.empty())
        return {Fault::Denied, "nobody is signed in"};
    auto key = vault::openDeviceKey(m_vault);
    if (!m_store->mayWrite())
        return key ? takeUpToRead(*key) : Done();
    if (!key && key.error().fault == Fault::NotFound) {
        if (!maySign(user))
            return readAgain(); // an administrator must sign in here once
        if (auto made = makeDevice(true); !made)
            return made;
        key = vault::openDeviceKey(m_vault);
    }
    if (!key)
        return key.error();
    if (!key->open.certificate.empty())
        return takeUp(*key);
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting = true;
    }
    return readAgain();
}

bool Journal::maySign(std::string_view user) const
{
    const auto signPublic = signPublicOf(m_vault, user);
    return signPublic && m_authority.mayCertify(user, *signPublic);
}

Done Journal::takeUp(const vault::DeviceKey &key)
{
    std::unique_lock lock(m_mutex);
    if (auto kept = keepDevice(deviceFrom(key.open, {})); !kept)
        return kept;
    std::set<std::string> erased;
    const auto taken = m_store->write(store::Area::Decisions, [&](store::Connection &db) -> Done {
        Own own;
        own.device = *queries::readDevice(db, key.open.id);
        own.secret = key.secret;
        own.last = queries::readChainEnd(db, key.open.id);
        m_own = std::move(own);
        m_waiting = false;
        measure(db);
        for (const std::string &person : m_folder->erasedPersons(db))
            erased.insert(person);
        m_folder->noteExpiries(db);
        return m_folder->foldIncomplete(db);
    });
    lock.unlock();
    return taken ? finishErasures(erased) : taken;
}

void Journal::bar(std::string why)
{
    const std::scoped_lock lock(m_mutex);
    m_barred = std::move(why);
}

Result<vault::DevicePublic> Journal::drawDevice()
{
    const std::string user = m_vault.user();
    if (user.empty())
        return {Fault::Denied, "nobody is signed in"};
    if (auto made = makeDevice(maySign(user)); !made)
        return made.error();
    {
        const std::scoped_lock lock(m_mutex);
        m_own.reset(); // the copied one writes no more
        m_barred.clear();
        m_refuses.clear();
        m_unkept.clear();
    }
    if (auto signedIn = signIn(); !signedIn)
        return signedIn.error();
    const auto own = vault::deviceInUse(m_vault);
    if (!own)
        return own.error();
    return **own;
}

Done Journal::keepCertificate(const Bytes &certificate)
{
    if (auto kept = vault::keepCertificate(m_vault, certificate); !kept)
        return kept;
    return signIn();
}

Done Journal::readAgain()
{
    Writing writing;
    {
        const std::scoped_lock lock(m_mutex);
        const auto folded = m_store->write(store::Area::Decisions,
            [&](store::Connection &db) { return m_folder->foldIncomplete(db); });
        if (!folded)
            return folded;
    }
    announce(writing);
    return {};
}

/// A journal that is only read can still sign what leaves it.
Done Journal::takeUpToRead(const vault::DeviceKey &key)
{
    const std::scoped_lock lock(m_mutex);
    m_own = Own{deviceFrom(key.open, {}), key.secret, {}};
    return {};
}

Done Journal::makeDevice(bool certified)
{
    const std::string user = m_vault.user();
    vault::DeviceKey key = vault::drawDeviceKey();
    if (certified) {
        auto certificate = certify(m_vault, key.open.id, key.open.signPublic, user);
        if (!certificate)
            return certificate.error();
        key.open.certificate = std::move(*certificate);
    }
    return vault::keepDeviceKey(m_vault, key);
}

Done Journal::rolesChanged()
{
    Writing writing;
    {
        const std::scoped_lock lock(m_mutex);
        const auto folded =
            m_store->write(store::Area::Decisions, [&](store::Connection &db) -> Done {
                m_folder->forget(db);
                auto prepared = m_folder->prepare(db, writing.erased);
                measure(db);
                return prepared;
            });
        if (!folded)
            return folded;
    }
    if (auto finished = finishErasures(writing.erased); !finished)
        return finished;
    announce(writing);
    return {};
}

Instant Journal::afterAll() const
{
    const std::scoped_lock lock(m_mutex);
    return std::max(m_clock.now(), m_last.wall() + Milliseconds{1});
}

void Journal::signOut()
{
    const std::scoped_lock lock(m_mutex);
    m_own.reset();
    m_folder->payloads().forget();
}

Result<Expiries> Journal::expiries()
{
    if (auto is = ready(); !is)
        return is.error();
    auto reader = m_store->reader();
    if (!reader)
        return reader.error();
    const std::scoped_lock lock(m_mutex);
    return (*reader)->guarded([&] { return m_folder->expiries(**reader); });
}

Done Journal::destroyKeys(const std::set<std::string> &persons)
{
    if (auto finished = finishErasures(persons); !finished)
        return finished;
    Writing writing;
    {
        const std::scoped_lock lock(m_mutex);
        const auto folded = m_store->write(store::Area::Decisions, [&](store::Connection &db) {
            for (const std::string &person : persons)
                writing.touched.merge(queries::subjectsSealedFor(db, person));
            return m_folder->fold(db, writing.touched, writing.erased);
        });
        if (!folded)
            return folded;
    }
    announce(writing);
    return {};
}

/// Whatever is left of them in keys and free pages; may be repeated.
Done Journal::finishErasures(const std::set<std::string> &persons)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_folder->tookPayloads() && persons.empty())
            return {};
        m_folder->payloads().forget();
        auto reader = m_store->reader();
        if (!reader)
            return reader.error();
        const auto expiries = (*reader)->guarded([&] { return m_folder->expiries(**reader); });
        if (!expiries)
            return expiries.error();
        if (auto forgotten = m_outbox.forget(persons, *expiries); !forgotten)
            return forgotten;
    }
    for (const std::string &person : persons) {
        if (auto destroyed = vault::destroyPersonKeys(m_vault, person, m_clock.now()); !destroyed)
            return destroyed;
    }
    return m_store->checkpoint();
}

/// A reader cannot fold anew what an older version folded.
Done Journal::ready() const
{
    if (m_ready)
        return {};
    return {Fault::Older, "the states are of another version: open the centre once for writing"};
}

Result<std::optional<SubjectState>> Journal::state(std::string_view subject)
{
    if (auto done = ready(); !done)
        return done.error();
    auto reader = m_store->reader();
    if (!reader)
        return reader.error();
    const std::scoped_lock lock(m_mutex);
    return (*reader)->guarded([&] { return m_folder->state(**reader, subject); });
}

Result<std::vector<SubjectState>> Journal::states(
    std::string_view prefix, std::string_view status, std::size_t most)
{
    const auto sort = m_registry.sorts().find(prefix);
    if (sort == m_registry.sorts().end())
        return {Fault::NotFound, "no sort of subject " + std::string(prefix)};
    if (auto done = ready(); !done)
        return done.error();
    auto reader = m_store->reader();
    if (!reader)
        return reader.error();
    const std::scoped_lock lock(m_mutex);
    return (*reader)->guarded(
        [&] { return m_folder->states(**reader, sort->second, status, most); });
}

Result<History> Journal::history(std::string_view subject)
{
    auto reader = m_store->reader();
    if (!reader)
        return reader.error();
    const std::scoped_lock lock(m_mutex);
    return (*reader)->guarded([&] { return m_folder->history(**reader, subject); });
}

Result<std::set<std::string>> Journal::subjectsBefore(std::string_view kind, Instant before)
{
    auto reader = m_store->reader();
    if (!reader)
        return reader.error();
    return (*reader)->guarded([&] { return queries::subjectsBefore(**reader, kind, before); });
}

Result<std::vector<SignedEntry>> Journal::entriesOf(std::string_view subject)
{
    auto reader = m_store->reader();
    if (!reader)
        return reader.error();
    return (*reader)->guarded([&] { return queries::readEntriesOf(**reader, subject); });
}

Result<Signature> Journal::sign(const Hash &hash) const
{
    const std::scoped_lock lock(m_mutex);
    if (!m_own)
        return {Fault::Denied, "nobody who may write on this workstation is signed in"};
    return signHash(hash, m_own->secret);
}

Result<Health> Journal::health()
{
    auto reader = m_store->reader();
    if (!reader)
        return reader.error();
    const std::scoped_lock lock(m_mutex);
    return (*reader)->guarded([&] {
        Health health;
        health.noDevice = !m_own;
        health.notJoined = m_waiting || !m_barred.empty();
        health.refuses = !m_barred.empty() ? m_barred
            : m_waiting                    ? std::string(kWaiting)
            : !m_refuses.empty()           ? m_refuses
                                           : m_unkept;
        const Milliseconds behind = m_last.wall() - m_clock.now();
        if (behind > kBehind)
            health.clockBehind = behind;
        health.held = queries::countHeld(**reader);
        health.unread = m_ready ? m_folder->countUnread(**reader) : 0;
        health.quarantined = queries::countQuarantined(**reader);
        health.recovered = m_recovered;
        return health;
    });
}

std::optional<DeviceId> Journal::device() const
{
    const std::scoped_lock lock(m_mutex);
    return m_own ? std::optional(m_own->device.id) : std::nullopt;
}

void Journal::observe(std::function<void(const Changed &)> observer)
{
    const std::scoped_lock lock(m_mutex);
    m_observers.push_back(std::move(observer));
}

void Journal::announce(const Writing &writing)
{
    std::vector<std::function<void(const Changed &)>> observers;
    {
        const std::scoped_lock lock(m_mutex);
        observers = m_observers;
    }
    const Changed changed{writing.touched, m_store->revision()};
    for (const auto &observer : observers)
        observer(changed);
}

} // namespace attune::journal
