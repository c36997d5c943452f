// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One file of the exchange: a signed header that says what is in it, and the parts behind it.
// Whoever finds one trusts nothing but the signature: not its name, not its size, not its place.
//
//   "ATEXCHG1" | u32 size | header (canonical JSON) | signature of the device | packed parts
#pragma once

#include "core/journal/journal.h"

#include <set>

namespace attune::exchange {

/// What stands in the parts; a later program may add kinds, which this one passes over.
enum class PartKind : unsigned char {
    Device = 1, ///< a certificate
    Entry = 2,
    Key = 3, ///< a data key or the key of a person, sealed as it lies in keys.db
    Witness = 4,
    PackageHead = 5, ///< of a sealed package: for whom, until when
    PackageBody = 6,
};

struct Part {
    PartKind kind = PartKind::Entry;
    Bytes bytes;
};

/// Entries of one device, without a gap.
struct Span {
    journal::DeviceId dev{};
    std::int64_t first = 0, last = 0;

    friend bool operator==(const Span &, const Span &) = default;
};

struct FileHeader {
    std::string centre;
    journal::DeviceId by{}; ///< who wrote the file; entries in it may be of others
    Bytes certificate; ///< of `by`
    std::vector<Span> spans;
    std::set<vault::KeyId> keys;
};

struct ExchangeFile {
    FileHeader header;
    std::vector<Part> parts;
};

using Signer = std::function<Result<journal::Signature>(const journal::Hash &)>;

Result<Bytes> encodeFile(const ExchangeFile &file, const Signer &sign);
/// All of it checked: Fault::Corrupt says what is wrong. Whether the writer's certificate is worth
/// anything is for the reader to ask.
Result<ExchangeFile> decodeFile(ByteView bytes);

/// Who wrote it, and what it says, checked down to the bytes of the packed parts, without unpacking
/// them.
Result<FileHeader> decodeHeader(ByteView bytes);

Bytes toPart(const journal::Witness &witness);
Result<journal::Witness> witnessFrom(ByteView part);

} // namespace attune::exchange
