// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The key this workstation signs with: drawn, certified, taken up, laid aside; and what was signed
// with it here, brought back where one of the two files lost it.
#include "core/journal/folder.h"
#include "core/journal/journal.h"
#include "core/journal/journal_queries.h"
#include "core/vault/device_key.h"

#include <algorithm>
#include <limits>

namespace attune::journal {

namespace {

Device deviceFrom(const vault::DevicePublic &open, std::string_view actor)
{
    return {open.id, open.signPublic, std::string(actor), open.certificate, {}};
}

} // namespace

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

void Journal::signOut()
{
    const std::scoped_lock lock(m_mutex);
    m_own.reset();
    m_folder->payloads().forget();
}

Result<Signature> Journal::sign(const Hash &hash) const
{
    const std::scoped_lock lock(m_mutex);
    if (!m_own)
        return {Fault::Denied, "nobody who may write on this workstation is signed in"};
    return signHash(hash, m_own->secret);
}

std::optional<DeviceId> Journal::device() const
{
    const std::scoped_lock lock(m_mutex);
    return m_own ? std::optional(m_own->device.id) : std::nullopt;
}

} // namespace attune::journal
