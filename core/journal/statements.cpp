// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/statements.h"

#include "core/journal/canonical.h"

namespace attune::journal {

namespace {

constexpr std::string_view kCertificate = "attune-device-certificate-v1";

Hash hashOfText(std::string_view text)
{
    Hash out;
    crypto_generichash(out.data(), out.size(), bytesOf(text).data(), text.size(), nullptr, 0);
    return out;
}

} // namespace

std::string certificateText(const Certificate &certificate)
{
    return toCanonical(Json::Object{{"what", kCertificate}, {"dev", toHex(certificate.dev)},
        {"key", toHex(certificate.key)}, {"actor", certificate.actor}, {"by", certificate.by},
        {"by_key", toHex(certificate.byKey)}});
}

Bytes joinCertificate(ByteView signature, std::string_view text)
{
    Bytes out = copyOf(signature);
    out.insert(out.end(), text.begin(), text.end());
    return out;
}

Result<Certificate> readCertificate(ByteView certificate)
{
    const Error damaged{Fault::Corrupt, "the certificate of a device is damaged"};
    if (certificate.size() <= crypto_sign_BYTES)
        return damaged;
    const auto text = certificate.subspan(crypto_sign_BYTES);
    const auto json = fromCanonical(textOf(text));
    if (!json || json->text("what") != kCertificate)
        return damaged;
    Certificate out;
    const auto dev = deviceFrom(json->text("dev"));
    const auto key = fromHex(json->text("key"));
    const auto byKey = fromHex(json->text("by_key"));
    if (!dev || !key || key->size() != out.key.size() || !byKey
        || byKey->size() != out.byKey.size())
        return damaged;
    out.dev = *dev;
    out.key = *arrayFrom<32>(*key);
    out.byKey = *arrayFrom<32>(*byKey);
    out.actor = json->text("actor");
    out.by = json->text("by");
    if (crypto_sign_verify_detached(certificate.data(), text.data(), text.size(), out.byKey.data())
        != 0)
        return {Fault::Corrupt, "a device was not certified by who it says"};
    return out;
}

Hash hashOf(const Witness &witness)
{
    return hashOfText(toCanonical(Json::Object{{"what", "attune-witness-v1"},
        {"by", toHex(witness.by)}, {"dev", toHex(witness.head.dev)}, {"seq", witness.head.seq},
        {"hash", toHex(witness.head.hash)}, {"hlc", std::to_string(witness.at.value)}}));
}

Hash hashOf(const Snapshot &snapshot)
{
    return hashOfText(
        toCanonical(Json::Object{{"what", "attune-snapshot-v1"}, {"dev", toHex(snapshot.head.dev)},
            {"seq", snapshot.head.seq}, {"hash", toHex(snapshot.head.hash)},
            {"fold", snapshot.foldVersion}, {"state", toHex(snapshot.state)}}));
}

} // namespace attune::journal
