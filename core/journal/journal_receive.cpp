// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// With other workstations: what they do not have yet, and what comes from them, checked before it
// is kept.
#include "core/journal/folder.h"
#include "core/journal/journal_queries.h"
#include "core/journal/journal_writing.h"

#include <QString>

#include <algorithm>

namespace attune::journal {

namespace {

struct Incoming {
    SignedEntry entry;
    Head head;
};

// Marked for translation, for the window says them as well.
constexpr const char *kSignature = QT_TRANSLATE_NOOP("Kind", "the signature is not its device's");
constexpr const char *kPayload =
    QT_TRANSLATE_NOOP("Kind", "the payload is not the one that was signed");
constexpr const char *kRevoked = QT_TRANSLATE_NOOP("Kind", "its device was revoked before it");
constexpr const char *kLink = QT_TRANSLATE_NOOP("Kind", "it does not follow the entry before it");

Received::SetAside setAside(const Head &head, std::string reason)
{
    return {head.dev, head.seq, std::move(reason)};
}

} // namespace

VersionVector Journal::version()
{
    VersionVector out;
    auto reader = m_store->reader();
    if (!reader)
        return out;
    // What cannot be read now is sent again by the others, which does no harm.
    (void)(*reader)->guarded([&] {
        for (const Device &device : queries::readDevices(**reader)) {
            if (const auto end = queries::readChainEnd(**reader, device.id); end.seq > 0)
                out[device.id] = end.seq;
        }
    });
    return out;
}

Result<std::vector<SignedEntry>> Journal::since(const VersionVector &theirs, std::size_t most)
{
    auto reader = m_store->reader();
    if (!reader)
        return reader.error();
    return (*reader)->guarded([&] {
        std::vector<SignedEntry> out;
        for (const Device &device : queries::readDevices(**reader)) {
            const auto have = theirs.find(device.id);
            auto entries = queries::readEntries(
                **reader, device.id, have == theirs.end() ? 0 : have->second, most - out.size());
            std::ranges::move(entries, std::back_inserter(out));
            if (out.size() >= most)
                break;
        }
        return out;
    });
}

Result<Received> Journal::receive(std::vector<SignedEntry> entries)
{
    std::unique_lock lock(m_mutex);
    Writing writing;
    writing.last = m_last;
    auto report =
        m_store->write(store::Area::Decisions, [&](store::Connection &db) -> Result<Received> {
            Received out;
            writing.expiries = m_folder->expiries(db);
            std::vector<Incoming> readable;
            for (SignedEntry &entry : entries) {
                auto head = parseHead(entry.head);
                if (head)
                    readable.push_back({std::move(entry), std::move(*head)});
                else
                    keepAside(db, {{}, 0, head.error().detail}, entry, out);
            }
            std::ranges::stable_sort(readable, {}, [](const Incoming &incoming) {
                return std::pair(incoming.head.dev, incoming.head.seq);
            });
            for (const Incoming &incoming : readable) {
                if (auto taken = take(db, incoming.entry, incoming.head, out, writing); !taken)
                    return taken.error();
            }
            if (auto released = foldReleased(db, writing); !released)
                return released.error();
            if (auto folded = m_folder->fold(db, writing.touched, writing.erased); !folded)
                return folded.error();
            if (m_own)
                writing.own = queries::readChainEnd(db, m_own->device.id);
            measure(db);
            return out;
        });
    if (!report)
        return report;
    m_last = std::max(m_last, writing.last);
    if (m_own)
        m_own->last = writing.own;
    lock.unlock();
    if (auto finished = finishErasures(writing.erased); !finished)
        return finished.error();
    if (!writing.touched.empty())
        announce(writing);
    return report;
}

void Journal::keepAside(
    store::Connection &db, Received::SetAside why, const SignedEntry &entry, Received &report)
{
    queries::quarantine(db, why, toBytes(entry), m_clock.now());
    report.setAside.push_back(std::move(why));
}

/// One entry from elsewhere; what is wrong with it never costs the others.
Done Journal::take(store::Connection &db, const SignedEntry &entry, const Head &head,
    Received &report, Writing &writing)
{
    const auto device = queries::readDevice(db, head.dev);
    if (!device) {
        report.unknownDevices.insert(head.dev);
        ++report.waiting;
        return {};
    }
    const Hash hash = hashOfHead(entry.head);
    if (!verifyHash(hash, entry.signature, device->key)) {
        keepAside(db, setAside(head, kSignature), entry, report);
        return {};
    }
    if (entry.sealed
        && (hashOfPayload(*entry.sealed) != head.payload
            || static_cast<std::int64_t>(entry.sealed->size()) != head.size)) {
        keepAside(db, setAside(head, kPayload), entry, report);
        return {};
    }
    const bool erased = (!head.person().empty() && m_folder->isGone(db, head.person()))
        || writing.expiries.cover(head);
    if (const auto here = queries::readHash(db, head.dev, head.seq)) {
        if (*here != hash) {
            keepAside(db, setAside(head, std::string(queries::kFork)), entry, report);
            return {};
        }
        if (entry.sealed && !erased && queries::fillPayload(db, head.dev, head.seq, *entry.sealed))
            writing.touched.insert(head.subject);
        ++report.known;
        return {};
    }
    if (device->revokedAfter && head.seq > *device->revokedAfter) {
        keepAside(db, setAside(head, kRevoked), entry, report);
        return {};
    }
    auto [end, isNew] = writing.ends.try_emplace(head.dev);
    if (isNew)
        end->second = queries::readChainEnd(db, head.dev);
    if (head.seq > end->second.seq + 1) {
        ++report.waiting;
        return {};
    }
    const Hash link = head.seq == 1 ? linkOfFirst(head.dev, device->key) : end->second.hash;
    if (head.prev != link) {
        keepAside(db, setAside(head, kLink), entry, report);
        return {};
    }
    queries::insertEntry(db, entry, head, hash, !erased);
    end->second = {head.dev, head.seq, hash};
    ++report.added;
    // It stays in its chain, or nothing after it could be checked; folds leave it out.
    const Kind *kind = m_registry.kind(head.kind);
    if (kind && !WriterRoles(m_authority).mayHaveWritten(head.actor, head.hlc, *kind))
        report.setAside.push_back(setAside(head, notTheirs(head)));
    if (isFarAhead(head.hlc, m_clock.now())) {
        queries::hold(db, head);
        ++report.held;
        return {};
    }
    writing.last = std::max(writing.last, head.hlc);
    writing.touched.insert(head.subject);
    return {};
}

Result<std::vector<Device>> Journal::devices()
{
    auto reader = m_store->reader();
    if (!reader)
        return reader.error();
    return (*reader)->guarded([&] { return queries::readDevices(**reader); });
}

Result<Written> Journal::writtenBy(const DeviceId &dev, std::optional<Instant> before)
{
    auto reader = m_store->reader();
    if (!reader)
        return reader.error();
    const auto limit = before ? std::optional(Hlc::at(*before)) : std::nullopt;
    return (*reader)->guarded([&] { return queries::readWritten(**reader, dev, limit); });
}

Done Journal::receive(const Device &device)
{
    const std::scoped_lock lock(m_mutex);
    return keepDevice(device);
}

Result<std::vector<Witness>> Journal::witnesses()
{
    const std::scoped_lock lock(m_mutex);
    if (!m_own)
        return {Fault::Denied, "nobody who may write on this workstation is signed in"};
    auto reader = m_store->reader();
    if (!reader)
        return reader.error();
    return (*reader)->guarded([&] {
        std::vector<Witness> out;
        for (const Device &device : queries::readDevices(**reader)) {
            const auto end = queries::readChainEnd(**reader, device.id);
            if (end.seq == 0)
                continue;
            Witness witness{m_own->device.id, end, m_last, {}};
            witness.signature = signHash(hashOf(witness), m_own->secret);
            out.push_back(witness);
        }
        return out;
    });
}

Done Journal::receive(const Witness &witness)
{
    const std::scoped_lock lock(m_mutex);
    return m_store->write(store::Area::Decisions, [&](store::Connection &db) -> Done {
        const auto by = queries::readDevice(db, witness.by);
        if (!by)
            return {Fault::NotFound, "nobody knows device " + toHex(witness.by)};
        if (!verifyHash(hashOf(witness), witness.signature, by->key))
            return {Fault::Corrupt, "a witness is not signed by the device it names"};
        queries::putWitness(db, witness);
        measure(db);
        return {};
    });
}

} // namespace attune::journal
