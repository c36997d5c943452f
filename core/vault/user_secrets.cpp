// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/user_secrets.h"

#include <cstring>

namespace attune::vault {

namespace {

constexpr KeyId kUserKeyId{'u', 's', 'e', 'r', 0, 0, 0, 0};
constexpr std::size_t kKeys = crypto_box_SECRETKEYBYTES + crypto_sign_SECRETKEYBYTES;
constexpr std::size_t kWithFounder = kKeys + std::tuple_size_v<UserKey>;

} // namespace

UserKey UserSecrets::signPublic() const
{
    UserKey open;
    crypto_sign_ed25519_sk_to_pk(open.data(), sign.data());
    return open;
}

UserSecrets drawUserSecrets()
{
    UserSecrets drawn;
    UserKey open;
    crypto_box_keypair(open.data(), drawn.box.data());
    crypto_sign_keypair(open.data(), drawn.sign.data());
    return drawn;
}

Bytes plainSecrets(const UserSecrets &secrets)
{
    Bytes plain;
    plain.reserve(kWithFounder); // growing would leave copies behind
    plain.insert(plain.end(), secrets.box.data(), secrets.box.data() + secrets.box.size());
    plain.insert(plain.end(), secrets.sign.data(), secrets.sign.data() + secrets.sign.size());
    if (secrets.founder)
        plain.insert(plain.end(), secrets.founder->begin(), secrets.founder->end());
    return plain;
}

std::optional<UserSecrets> secretsFromPlain(Bytes &plain)
{
    std::optional<UserSecrets> out;
    if (plain.size() == kKeys || plain.size() == kWithFounder) {
        out.emplace();
        out->box = keyFrom(ByteView(plain));
        std::memcpy(out->sign.data(), plain.data() + crypto_box_SECRETKEYBYTES, out->sign.size());
        if (plain.size() == kWithFounder)
            std::memcpy(
                out->founder.emplace().data(), plain.data() + kKeys, std::tuple_size_v<UserKey>);
    }
    sodium_memzero(plain.data(), plain.size());
    return out;
}

Result<SealedSecrets> sealSecrets(
    const UserSecrets &secrets, std::string_view user, std::string_view passphrase, KdfCost cost)
{
    const auto salt = Secret<crypto_pwhash_SALTBYTES>::random();
    const auto lockKey = keyFromPassphrase(passphrase, salt.view(), cost);
    if (!lockKey)
        return lockKey.error();
    Bytes plain = plainSecrets(secrets);
    SealedSecrets out{copyOf(salt.view()), cost, sealWith(*lockKey, kUserKeyId, {user}, plain)};
    sodium_memzero(plain.data(), plain.size());
    return out;
}

Result<UserSecrets> openSecrets(
    const SealedSecrets &sealed, std::string_view user, std::string_view passphrase)
{
    const auto key = keyFromPassphrase(passphrase, sealed.salt, sealed.cost);
    if (!key)
        return key.error();
    auto plain = openWith(*key, {user}, sealed.sealed);
    auto out = plain ? secretsFromPlain(*plain) : std::nullopt;
    if (!out)
        return {Fault::Denied, "wrong passphrase"};
    return std::move(*out);
}

} // namespace attune::vault
