// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The SQL of entries, devices and what surrounds them. All of it throws inside Store::write and
// Connection::guarded.
#pragma once

#include "core/journal/journal.h"
#include "core/journal/own_kinds.h"

namespace attune::journal::queries {

/// The reason that stands in quarantine for a second entry of the same number.
inline constexpr std::string_view kFork = "fork: another entry of this number is here already";

/// What is no longer far ahead.
struct Released {
    std::set<std::string> subjects; ///< to be folded
    Hlc latest;
};

std::optional<Device> readDevice(store::Connection &db, const DeviceId &dev);
std::vector<Device> readDevices(store::Connection &db);
void insertDevice(store::Connection &db, const Device &device);
void revoke(store::Connection &db, const DeviceId &dev, std::optional<std::int64_t> after);

/// Where a device's chain ends; seq 0: it has no entry yet.
EntryRef readChainEnd(store::Connection &db, const DeviceId &dev);
/// Its last entry, or the last before the first one of that time or later.
Written readWritten(store::Connection &db, const DeviceId &dev, std::optional<Hlc> before);
/// Of all entries that are not held back; a walk, so for the opening alone.
Hlc readLatest(store::Connection &db);
std::optional<Hash> readHash(store::Connection &db, const DeviceId &dev, std::int64_t seq);
std::optional<SignedEntry> readEntry(store::Connection &db, const DeviceId &dev, std::int64_t seq);
std::vector<SignedEntry> readEntries(
    store::Connection &db, const DeviceId &dev, std::int64_t after, std::size_t most);
std::vector<SignedEntry> readEntriesOf(store::Connection &db, std::string_view subject);
/// With whether its payload was erased or never came (both are no payload).
void insertEntry(store::Connection &db, const SignedEntry &entry, const Head &head,
    const Hash &hash, bool withPayload);
/// Of a payload that came later than its entry; false when it was there.
bool fillPayload(store::Connection &db, const DeviceId &dev, std::int64_t seq, ByteView sealed);

std::set<std::string> subjectsSealedFor(store::Connection &db, std::string_view person);
/// Destroys what was sealed with this person's keys; which subjects have to be folded again.
std::set<std::string> erasePayloads(store::Connection &db, std::string_view person);
/// Whose payload is still here.
std::set<std::string> subjectsBefore(store::Connection &db, std::string_view kind, Instant before);
std::set<std::string> expirePayloads(
    store::Connection &db, std::string_view kind, const Expiries::One &what);
std::set<std::string> subjectsAfter(store::Connection &db, const DeviceId &dev, std::int64_t after);

void hold(store::Connection &db, const Head &head);
Released releaseHeld(store::Connection &db, Hlc limit);
std::int64_t countHeld(store::Connection &db);

void quarantine(store::Connection &db, const Received::SetAside &why, ByteView body, Instant at);
/// Whether two different entries of the same number came from this device.
bool hasFork(store::Connection &db, const DeviceId &dev);
std::int64_t countQuarantined(store::Connection &db);

void putWitness(store::Connection &db, const Witness &witness);
/// What others hold of a device, the furthest.
std::vector<Witness> readWitnesses(store::Connection &db);

void putSnapshot(store::Connection &db, const Snapshot &snapshot);
std::vector<Snapshot> readSnapshots(store::Connection &db);

} // namespace attune::journal::queries
