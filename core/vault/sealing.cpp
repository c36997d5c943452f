// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/sealing.h"

#include "core/vault/classes.h"

#include <array>
#include <cstring>

namespace attune::vault {

namespace {

constexpr unsigned char kSealVersion = 1;
constexpr std::size_t kHead = 1 + std::tuple_size_v<KeyId>;
constexpr std::size_t kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;

void appendNumber(Bytes &out, std::int64_t value)
{
    for (int shift = 0; shift < 64; shift += 8)
        out.push_back(static_cast<unsigned char>(static_cast<std::uint64_t>(value) >> shift));
}

/// A nonce must be new, not secret: a thread takes 170 of them at one question to the system, which
/// costs as much as sealing a short value.
void drawNonce(unsigned char *out)
{
    static thread_local struct {
        std::array<unsigned char, 170 * kNonce> bytes;
        std::size_t used = sizeof(bytes);
    } drawn;
    if (drawn.used == drawn.bytes.size()) {
        randombytes_buf(drawn.bytes.data(), drawn.bytes.size());
        drawn.used = 0;
    }
    std::memcpy(out, drawn.bytes.data() + drawn.used, kNonce);
    drawn.used += kNonce;
}

Bytes authenticated(Place place, ByteView head)
{
    Bytes out = copyOf(head);
    appendNumber(out, place.row);
    appendNumber(out, place.part);
    out.insert(out.end(), place.table.begin(), place.table.end());
    return out;
}

} // namespace

std::string_view nameOf(DataClass dataClass)
{
    switch (dataClass) {
    case DataClass::Internal:
        return "internal";
    case DataClass::Personal:
        return "personal";
    case DataClass::Emotional:
        return "emotional";
    case DataClass::Transcript:
        return "transcript";
    case DataClass::Confidential:
        return "confidential";
    }
    return "unknown";
}

bool sodiumReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

Bytes sealWith(const Key &key, const KeyId &id, Place place, ByteView plain)
{
    Bytes out(kHead + kNonce + plain.size() + kTag);
    out[0] = kSealVersion;
    std::memcpy(out.data() + 1, id.data(), id.size());
    drawNonce(out.data() + kHead);
    const Bytes with = authenticated(place, ByteView(out).first(kHead));
    crypto_aead_xchacha20poly1305_ietf_encrypt(out.data() + kHead + kNonce, nullptr, plain.data(),
        plain.size(), with.data(), with.size(), nullptr, out.data() + kHead, key.data());
    return out;
}

Result<KeyId> keyIdOf(ByteView sealed)
{
    if (sealed.size() < kHead + kNonce + kTag || sealed[0] != kSealVersion)
        return {Fault::Corrupt, "not a sealed value"};
    KeyId id;
    std::memcpy(id.data(), sealed.data() + 1, id.size());
    return id;
}

Result<Bytes> openWith(const Key &key, Place place, ByteView sealed)
{
    if (const auto id = keyIdOf(sealed); !id)
        return id.error();
    Bytes plain(sealed.size() - kHead - kNonce - kTag);
    const Bytes with = authenticated(place, sealed.first(kHead));
    const ByteView body = sealed.subspan(kHead + kNonce);
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr,
        body.data(), body.size(), with.data(), with.size(), sealed.data() + kHead, key.data());
    if (opened != 0)
        return {Fault::Corrupt, "a sealed value in " + std::string(place.table) + " does not open"};
    return plain;
}

Result<Key> keyFromPassphrase(std::string_view passphrase, ByteView salt, KdfCost cost)
{
    if (salt.size() != crypto_pwhash_SALTBYTES)
        return {Fault::Corrupt, "the salt has a wrong size"};
    Key key;
    const int made = crypto_pwhash(key.data(), Key::size(), passphrase.data(), passphrase.size(),
        salt.data(), static_cast<unsigned long long>(cost.ops),
        static_cast<std::size_t>(cost.memory), crypto_pwhash_ALG_ARGON2ID13);
    if (made != 0)
        return {Fault::NoSpace, "not enough memory to check a passphrase"};
    return key;
}

Bytes keyedHash(const Key &key, std::string_view purpose, ByteView data, std::size_t size)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, key.data(), Key::size(), size);
    const auto length = static_cast<unsigned char>(purpose.size());
    crypto_generichash_update(&state, &length, 1);
    crypto_generichash_update(&state, bytesOf(purpose).data(), purpose.size());
    crypto_generichash_update(&state, data.data(), data.size());
    Bytes out(size);
    crypto_generichash_final(&state, out.data(), size);
    return out;
}

Key deriveKey(const Key &key, std::string_view purpose)
{
    const Bytes bytes = keyedHash(key, purpose, {}, Key::size());
    Key derived;
    std::memcpy(derived.data(), bytes.data(), Key::size());
    return derived;
}

} // namespace attune::vault
