// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/device_key.h"

#include <algorithm>
#include <cstring>

namespace attune::vault {

namespace {

/// A sealed secret belongs to its device.
std::string placeOf(const DevicePublic &device)
{
    return "device/" + toHex(device.id);
}

struct KeptDevice {
    DevicePublic open;
    Bytes sealed;
};

Result<std::optional<KeptDevice>> newest(Vault &vault)
{
    return vault.withKeys([](store::Connection &keys) -> Result<std::optional<KeptDevice>> {
        auto row = keys.prepare("SELECT dev, sign_public, sealed_secret, certificate FROM device "
                                "ORDER BY position DESC LIMIT 1");
        if (!row.step())
            return std::optional<KeptDevice>();
        KeptDevice kept;
        if (row.blob(0).size() != kept.open.id.size()
            || row.blob(1).size() != kept.open.signPublic.size())
            return {Fault::Corrupt, "the key of this workstation is damaged"};
        std::ranges::copy(row.blob(0), kept.open.id.begin());
        std::ranges::copy(row.blob(1), kept.open.signPublic.begin());
        kept.sealed = copyOf(row.blob(2));
        kept.open.certificate = copyOf(row.blob(3));
        return std::optional(std::move(kept));
    });
}

} // namespace

DeviceKey drawDeviceKey()
{
    DeviceKey key;
    randombytes_buf(key.open.id.data(), key.open.id.size());
    crypto_sign_keypair(key.open.signPublic.data(), key.secret.data());
    return key;
}

Done keepDeviceKey(Vault &vault, const DeviceKey &key)
{
    const std::string place = placeOf(key.open);
    if (vault.user().empty())
        return {Fault::Denied, "nobody is signed in"};
    const auto sealed =
        vault.seal({DataClass::Internal, 0}, Place{place}, ByteView(key.secret.view()));
    if (!sealed)
        return sealed.error();
    return vault.withKeys([&](store::Connection &keys) -> Done {
        keys.prepare("INSERT INTO device(dev, position, sign_public, sealed_secret, certificate) "
                     "VALUES(:dev, (SELECT count(*) FROM device), :public, :secret, :certificate)")
            .run(ByteView(key.open.id), ByteView(key.open.signPublic), *sealed,
                key.open.certificate);
        return {};
    });
}

Done keepCertificate(Vault &vault, const Bytes &certificate)
{
    return vault.withKeys([&](store::Connection &keys) -> Done {
        keys.prepare("UPDATE device SET certificate = :certificate WHERE position = "
                     "(SELECT max(position) FROM device)")
            .run(certificate);
        return {};
    });
}

Result<std::optional<DevicePublic>> deviceInUse(Vault &vault)
{
    auto kept = newest(vault);
    if (!kept)
        return kept.error();
    return *kept ? std::optional(std::move((*kept)->open)) : std::nullopt;
}

Result<DeviceKey> openDeviceKey(Vault &vault)
{
    auto kept = newest(vault);
    if (!kept)
        return kept.error();
    if (!*kept)
        return {Fault::NotFound, "this workstation has no key of its own yet"};
    DeviceKey key;
    key.open = std::move((*kept)->open);
    const std::string place = placeOf(key.open);
    auto secret = vault.open(Place{place}, (*kept)->sealed);
    if (!secret)
        return secret.error();
    if (secret->size() != key.secret.size())
        return {Fault::Corrupt, "the key of this workstation is damaged"};
    std::memcpy(key.secret.data(), secret->data(), secret->size());
    sodium_memzero(secret->data(), secret->size());
    return key;
}

} // namespace attune::vault
