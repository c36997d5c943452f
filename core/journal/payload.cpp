// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/payload.h"

#include "core/vault/person_key.h"

namespace attune::journal {

namespace {

/// With row = seq this authenticates dev | seq | kind | cls: a payload opens in its own entry only.
std::string placeOf(const Head &head)
{
    return toHex(head.dev) + '|' + head.kind + '|' + head.cls;
}

vault::Key entryKey(const vault::Key &dataKey, const Head &head)
{
    return vault::deriveKey(
        dataKey, "journal entry " + toHex(head.dev) + ' ' + std::to_string(head.seq));
}

} // namespace

bool isPlain(ByteView sealed)
{
    return !sealed.empty() && sealed[0] == 0;
}

std::optional<vault::DataClass> classNamed(std::string_view name)
{
    using vault::DataClass;
    for (const DataClass each : {DataClass::Internal, DataClass::Personal, DataClass::Emotional,
             DataClass::Transcript, DataClass::Confidential}) {
        if (vault::nameOf(each) == name)
            return each;
    }
    return std::nullopt;
}

Result<SealedPayload> PayloadCodec::seal(
    const Head &head, vault::KeyScope scope, const std::string &person, std::string_view body)
{
    if (scope.dataClass == vault::DataClass::Internal && person.empty()) {
        SealedPayload plain{Bytes(body.size() + 1), {}};
        std::copy(body.begin(), body.end(), plain.bytes.begin() + 1);
        return plain;
    }
    const auto used = keyToSeal(scope, person);
    if (!used)
        return used.error();
    const auto &[id, key] = *used;
    const std::string place = placeOf(head);
    return SealedPayload{vault::sealWith(entryKey(key, head), id, {place, head.seq}, bytesOf(body)),
        (person.empty() ? "" : person + '/') + toHex(id)};
}

/// The vault keeps data keys at hand itself, and lets go of them when a class key is drawn anew.
Result<vault::Vault::FileKey> PayloadCodec::keyToSeal(
    vault::KeyScope scope, const std::string &person)
{
    if (person.empty())
        return m_vault.fileKey(scope);
    if (const auto known = m_sealing.find({scope, person}); known != m_sealing.end())
        return known->second;
    const auto key = vault::personKey(m_vault, scope, person);
    if (key)
        m_sealing.emplace(std::pair(scope, person), *key);
    return key;
}

Result<vault::Key> PayloadCodec::keyFor(const Head &head, ByteView sealed)
{
    if (isPlain(sealed))
        return {Fault::Unsupported, "this payload is not sealed"};
    const auto id = vault::keyIdOf(sealed);
    if (!id)
        return id.error();
    if (head.person().empty()) {
        const auto key = m_vault.fileKey(*id);
        return key ? Result<vault::Key>(entryKey(*key, head)) : key;
    }
    auto known = m_persons.find(*id);
    if (known == m_persons.end()) {
        const auto key = vault::openPersonKey(m_vault, *id);
        if (!key)
            return key;
        known = m_persons.emplace(*id, *key).first;
    }
    return entryKey(known->second, head);
}

Result<Bytes> PayloadCodec::open(const Head &head, ByteView sealed)
{
    if (isPlain(sealed))
        return copyOf(sealed.subspan(1));
    const auto key = keyFor(head, sealed);
    return key ? openWith(head, sealed, *key) : Result<Bytes>(key.error());
}

Result<Bytes> openWith(const Head &head, ByteView sealed, const vault::Key &key)
{
    const std::string place = placeOf(head);
    return vault::openWith(key, {place, head.seq}, sealed);
}

} // namespace attune::journal
