// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The key this workstation signs with, kept in keys.db so that any user who signs in here may use
// it.
#pragma once

#include "core/vault/vault.h"

namespace attune::vault {

struct DevicePublic {
    std::array<unsigned char, 8> id{};
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> signPublic{};
    Bytes certificate; ///< as who drew the key made it
};

struct DeviceKey {
    DevicePublic open;
    Secret<crypto_sign_SECRETKEYBYTES> secret;
};

/// A new id and a new pair of keys, nowhere kept yet.
DeviceKey drawDeviceKey();
/// From now on the one in use. Fault::Denied while nobody is signed in.
Done keepDeviceKey(Vault &vault, const DeviceKey &key);

/// For the key in use, which waits for it.
Done keepCertificate(Vault &vault, const Bytes &certificate);

/// Nullopt when this workstation has none yet. Needs nobody signed in.
Result<std::optional<DevicePublic>> deviceInUse(Vault &vault);
/// With its secret. Fault::Denied while nobody is signed in, NotFound when there is none.
Result<DeviceKey> openDeviceKey(Vault &vault);

} // namespace attune::vault
