// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The journal's own kinds of entry: taking back, forgetting a person, a legal hold, a lost device.
#pragma once

#include "core/journal/registry.h"

namespace attune::journal {

/// Stands in the subject of what it undoes; may itself be undone.
struct Undo {
    std::string device;
    std::int64_t seq = 0;
    std::string reason;
};
const KindOf<Undo> &undoKind();

/// Subject "person:<pseudonym>". One asks, another confirms; then the person's key is destroyed.
struct ErasureAsked {
    std::string basis;
    std::string reason;
};
const KindOf<ErasureAsked> &erasureAskedKind();
struct ErasureConfirmed {
    std::string reason;
};
const KindOf<ErasureConfirmed> &erasureConfirmedKind();
/// Blocks erasure until it is lifted.
struct Hold {
    bool set = true;
    std::string reason;
};
const KindOf<Hold> &holdKind();

/// Subject "device:<hex>": what it wrote after `lastSeq` does not count.
struct DeviceRevoked {
    std::int64_t lastSeq = 0;
    std::string reason;
};
const KindOf<DeviceRevoked> &deviceRevokedKind();

/// Subject "device:<hex>": an administrator let it join.
struct DeviceCertified {
    std::string user; ///< who set it up
    std::string invitation; ///< that it came with; used up by it; empty: an administrator's own
};
const KindOf<DeviceCertified> &deviceCertifiedKind();

/// States of "person:…": "", "asked", "hold", "erased".
SubjectSort personSort();
/// States of "device:…": "", "joined" with user and invitation, or "revoked" with last_seq.
SubjectSort deviceSort();

} // namespace attune::journal
