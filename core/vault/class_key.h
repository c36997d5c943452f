// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A class key on its way to a user: wrapped to them, and a signed word of who gave it.
#pragma once

#include "core/base/result.h"
#include "core/vault/classes.h"
#include "core/vault/roster.h"
#include "core/vault/secret.h"

namespace attune::vault {

/// A generation of a class key as it stands in keys.db for one user.
struct Grant {
    KeyScope scope;
    std::int64_t generation = 1;
    std::string user;
    Bytes wrapped;
    std::string by;
    Bytes signature;
};

/// The half of a class key that anybody may seal with.
struct ClassPublic {
    KeyScope scope;
    std::int64_t generation = 1;
    Bytes key;
    std::string by; ///< with its signature empty in a centre of an older program
    Bytes signature;
};

struct KeyPair {
    UserKey open{};
    Key secret;
};
KeyPair drawKeyPair();

/// A sealed box: opens for the holder of the secret half, and does not say who made it.
Bytes wrapFor(ByteView publicKey, ByteView plain);
/// Fault::Corrupt when it does not open.
Result<Bytes> unwrap(ByteView wrapped, ByteView boxPublic, const Key &boxSecret);
Key keyFrom(ByteView bytes);
/// The public half of an X25519 secret.
UserKey publicHalf(const Key &secret);

/// What is signed: everything but the signature.
Bytes grantText(const Grant &grant);
Bytes drawnText(const ClassPublic &drawn);

Bytes signWith(const Secret<crypto_sign_SECRETKEYBYTES> &secret, ByteView text);
/// By any key this user ever signed with.
bool isGivenBy(const Roster &roster, const Grant &grant);
/// By somebody who was an administrator with that key.
bool isDrawnByAdministrator(const Roster &roster, const ClassPublic &drawn);

} // namespace attune::vault
