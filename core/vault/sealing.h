// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a sealed value looks like and how a passphrase becomes a key: libsodium, nothing of our own.
#pragma once

#include "core/base/result.h"
#include "core/vault/secret.h"

#include <array>
#include <string>
#include <string_view>

namespace attune::vault {

using KeyId = std::array<unsigned char, 8>;

/// Names the place a sealed value belongs to, so that it cannot be moved to another row or table.
struct Place {
    std::string_view table;
    std::int64_t row = 0;
    std::int64_t part = 0;
};

/// version (1) | key id (8) | nonce (24) | XChaCha20-Poly1305 of the text (n + 16); the place and
/// the first nine bytes are authenticated with it.
Bytes sealWith(const Key &key, const KeyId &id, Place place, ByteView plain);
/// Fault::Corrupt when it was changed, moved, or sealed with another key.
Result<Bytes> openWith(const Key &key, Place place, ByteView sealed);
/// Which key a sealed value needs; Fault::Corrupt when it is none of ours.
Result<KeyId> keyIdOf(ByteView sealed);

/// How slow guessing a passphrase is made. The default takes 0.2–0.5 s on an ordinary machine.
struct KdfCost {
    std::int64_t ops = 3;
    std::int64_t memory = 64 * 1024 * 1024;
};

/// Argon2id. Fault::NoSpace when there is not the memory.
Result<Key> keyFromPassphrase(std::string_view passphrase, ByteView salt, KdfCost cost);

/// BLAKE2b with a key; `purpose` keeps the uses of one key apart.
Bytes keyedHash(const Key &key, std::string_view purpose, ByteView data, std::size_t size);
Key deriveKey(const Key &key, std::string_view purpose);

/// Must have been called once before anything else of libsodium; cheap to call again.
bool sodiumReady();

} // namespace attune::vault
