// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/class_key.h"

#include <algorithm>
#include <cstring>

namespace attune::vault {

namespace {

std::string scopeText(KeyScope scope, std::int64_t generation)
{
    return std::to_string(static_cast<int>(scope.dataClass)) + '\n' + std::to_string(scope.team)
        + '\n' + std::to_string(generation) + '\n';
}

Bytes joined(const std::string &text, ByteView bytes)
{
    Bytes out = copyOf(bytesOf(text));
    out.insert(out.end(), bytes.begin(), bytes.end());
    return out;
}

bool verifies(ByteView signature, ByteView text, const UserKey &key)
{
    return signature.size() == crypto_sign_BYTES
        && crypto_sign_verify_detached(signature.data(), text.data(), text.size(), key.data()) == 0;
}

} // namespace

KeyPair drawKeyPair()
{
    KeyPair pair;
    crypto_box_keypair(pair.open.data(), pair.secret.data());
    return pair;
}

Bytes wrapFor(ByteView publicKey, ByteView plain)
{
    Bytes out(plain.size() + crypto_box_SEALBYTES);
    crypto_box_seal(out.data(), plain.data(), plain.size(), publicKey.data());
    return out;
}

Result<Bytes> unwrap(ByteView wrapped, ByteView boxPublic, const Key &boxSecret)
{
    if (wrapped.size() < crypto_box_SEALBYTES)
        return {Fault::Corrupt, "a wrapped key is too short"};
    Bytes plain(wrapped.size() - crypto_box_SEALBYTES);
    if (boxPublic.size() != crypto_box_PUBLICKEYBYTES
        || crypto_box_seal_open(
               plain.data(), wrapped.data(), wrapped.size(), boxPublic.data(), boxSecret.data())
            != 0)
        return {Fault::Corrupt, "a wrapped key does not open"};
    return plain;
}

Key keyFrom(ByteView bytes)
{
    Key key;
    std::memcpy(key.data(), bytes.data(), Key::size());
    return key;
}

UserKey publicHalf(const Key &secret)
{
    UserKey open;
    crypto_scalarmult_base(open.data(), secret.data());
    return open;
}

Bytes grantText(const Grant &grant)
{
    return joined(
        "attune class key\n" + scopeText(grant.scope, grant.generation) + grant.user + '\n',
        grant.wrapped);
}

Bytes drawnText(const ClassPublic &drawn)
{
    return joined(
        "attune class public\n" + scopeText(drawn.scope, drawn.generation) + drawn.by + '\n',
        drawn.key);
}

Bytes signWith(const Secret<crypto_sign_SECRETKEYBYTES> &secret, ByteView text)
{
    Bytes signature(crypto_sign_BYTES);
    crypto_sign_detached(signature.data(), nullptr, text.data(), text.size(), secret.data());
    return signature;
}

bool isGivenBy(const Roster &roster, const Grant &grant)
{
    const Bytes text = grantText(grant);
    return std::ranges::any_of(roster.signKeysOf(grant.by),
        [&](const UserKey &key) { return verifies(grant.signature, text, key); });
}

bool isDrawnByAdministrator(const Roster &roster, const ClassPublic &drawn)
{
    const Bytes text = drawnText(drawn);
    return std::ranges::any_of(roster.signKeysOf(drawn.by), [&](const UserKey &key) {
        return roster.wasEver(drawn.by, key, Role::Administrator)
            && verifies(drawn.signature, text, key);
    });
}

} // namespace attune::vault
