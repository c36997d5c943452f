// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A user's two secret keys and the founder they trust, sealed under a passphrase.
#pragma once

#include "core/vault/class_key.h"
#include "core/vault/sealing.h"

#include <optional>

namespace attune::vault {

struct UserSecrets {
    Key box;
    Secret<crypto_sign_SECRETKEYBYTES> sign;
    /// Whose chain of statements is believed; nullopt in what an older program sealed.
    std::optional<UserKey> founder;

    UserKey boxPublic() const { return publicHalf(box); }
    UserKey signPublic() const;
};
UserSecrets drawUserSecrets();

/// One after the other. Whoever is given it wipes it.
Bytes plainSecrets(const UserSecrets &secrets);
/// Nullopt unless it has the size of such; wipes what it was given.
std::optional<UserSecrets> secretsFromPlain(Bytes &plain);

/// As it stands in the table user.
struct SealedSecrets {
    Bytes salt;
    KdfCost cost;
    Bytes sealed;
};

/// Faults: NoSpace when there is not the memory.
Result<SealedSecrets> sealSecrets(
    const UserSecrets &secrets, std::string_view user, std::string_view passphrase, KdfCost cost);
/// Fault::Denied for a wrong passphrase, after the full cost of a right one.
Result<UserSecrets> openSecrets(
    const SealedSecrets &sealed, std::string_view user, std::string_view passphrase);

} // namespace attune::vault
