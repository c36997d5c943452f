// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One signed entry of a device's chain: its head, the hash and signature over it, and the payload
// that is sealed apart so that it can be erased.
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/journal/hlc.h"
#include "core/vault/secret.h"

#include <array>
#include <compare>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace attune::journal {

using DeviceId = std::array<unsigned char, 8>;
using Hash = std::array<unsigned char, 32>;
using Signature = std::array<unsigned char, 64>;
using PublicKey = std::array<unsigned char, 32>;
using SignSecret = vault::Secret<64>;

/// Names an entry; the hash tells it from another one that took its place.
struct EntryRef {
    DeviceId dev{};
    std::int64_t seq = 0;
    Hash hash{};

    friend auto operator<=>(const EntryRef &, const EntryRef &) = default;
};
/// Entries on which nothing followed yet, in order; what a person had before them.
using Heads = std::vector<EntryRef>;
/// For each device, up to which entry its chain is here. Contiguous from 1.
using VersionVector = std::map<DeviceId, std::int64_t>;

struct Head {
    std::string actor;
    std::string cls; ///< name of the data class
    std::string dek; ///< id of the data key; "person/id" when it is a person's; empty: not sealed
    DeviceId dev{};
    Hlc hlc;
    std::string kind;
    std::int64_t size = 0; ///< of the sealed payload
    Hash payload{}; ///< of the sealed payload
    Hash prev{};
    Heads seen;
    std::int64_t seq = 0;
    std::string subject;
    std::int64_t version = 0; ///< of the kind

    /// The person whose own key seals the payload; empty when it is a class key.
    std::string_view person() const;
};

/// As it is stored, handed on and verified: the exact signed bytes.
struct SignedEntry {
    std::string head;
    Signature signature{};
    std::optional<Bytes> sealed; ///< nullopt once erased, and where it may not be
};

std::string toText(const Head &head);
/// Fault::Invalid with what is wrong with it.
Result<Head> parseHead(std::string_view text);
/// Of an entry that is kept here, and so was checked when it came; verify() checks it again.
Result<Head> readKeptHead(std::string_view text);

Hash hashOfHead(std::string_view head);
Hash hashOfPayload(ByteView sealed);
/// What the first entry of a device is linked to.
Hash linkOfFirst(const DeviceId &dev, const PublicKey &key);
/// The link a head names, without reading the rest of it; nullopt when there is none.
std::optional<Hash> linkOf(std::string_view head);

Signature signHash(const Hash &hash, const SignSecret &secret);
bool verifyHash(const Hash &hash, const Signature &signature, const PublicKey &key);
EntryRef refOf(const SignedEntry &entry, const Head &head);

/// u32 sizes, little-endian: head, signature, 0 or 1, payload. For files and quarantine.
Bytes toBytes(const SignedEntry &entry);
/// Takes one entry from the front of `bytes`. Fault::Corrupt when it is cut.
Result<SignedEntry> takeEntry(ByteView &bytes);

std::optional<DeviceId> deviceFrom(std::string_view hex);
template <std::size_t N>
std::optional<std::array<unsigned char, N>> arrayFrom(ByteView bytes)
{
    if (bytes.size() != N)
        return std::nullopt;
    std::array<unsigned char, N> out;
    std::copy(bytes.begin(), bytes.end(), out.begin());
    return out;
}

/// "entry 412 of device 00ff…", for people who look for it.
std::string nameOf(const DeviceId &dev, std::int64_t seq);

} // namespace attune::journal
