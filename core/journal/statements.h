// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is signed besides entries: an administrator's word for a device, and a device's word for
// where chains stand.
#pragma once

#include "core/journal/entry.h"

namespace attune::journal {

/// A device as everybody may know it.
struct Device {
    DeviceId id{};
    PublicKey key{};
    std::string actor; ///< who set it up
    Bytes certificate; ///< signature | canonical text
    std::optional<std::int64_t> revokedAfter; ///< entries past this one do not count
};

/// What stands in a certificate.
struct Certificate {
    DeviceId dev{};
    PublicKey key{};
    std::string actor;
    std::string by; ///< the administrator
    PublicKey byKey{};
};

/// `sign` is the administrator's (Vault::sign).
std::string certificateText(const Certificate &certificate);
Bytes joinCertificate(ByteView signature, std::string_view text);
/// With its signature checked; whether `by` may certify is for Authority to say.
Result<Certificate> readCertificate(ByteView certificate);

/// "I hold device `dev` up to entry `seq`."
struct Witness {
    DeviceId by{};
    EntryRef head;
    Hlc at;
    Signature signature{};
};
Hash hashOf(const Witness &witness);

struct Snapshot {
    EntryRef head;
    std::int64_t foldVersion = 0;
    Hash state{};
    Signature signature{};
};
Hash hashOf(const Snapshot &snapshot);

} // namespace attune::journal
