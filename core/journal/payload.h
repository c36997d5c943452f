// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of an entry that can be forgotten: sealed with a key of its own, which comes from a
// class's data key or from a person's.
#pragma once

#include "core/journal/entry.h"
#include "core/journal/registry.h"
#include "core/vault/vault.h"

namespace attune::journal {

/// Internal payloads stand plain behind a zero byte; the others are sealed values of the vault
/// whose key is drawn from the data key for this entry alone, so that evidence can open one and no
/// other.
struct SealedPayload {
    Bytes bytes;
    std::string dek; ///< as the head has it
};

/// Keeps opened keys of persons for the session.
class PayloadCodec {
public:
    explicit PayloadCodec(vault::Vault &vault)
        : m_vault(vault)
    {
    }

    /// `head` has dev, seq, kind and cls already.
    Result<SealedPayload> seal(
        const Head &head, vault::KeyScope scope, const std::string &person, std::string_view body);
    /// Faults: Denied or NotFound when there is no key here; Corrupt when it is not this entry's.
    Result<Bytes> open(const Head &head, ByteView sealed);
    /// What opens this payload and no other; Fault::Unsupported when it is not sealed.
    Result<vault::Key> keyFor(const Head &head, ByteView sealed);
    void forget() { m_persons.clear(), m_sealing.clear(); }

private:
    Result<vault::Vault::FileKey> keyToSeal(vault::KeyScope scope, const std::string &person);

    vault::Vault &m_vault;
    std::map<vault::KeyId, vault::Key> m_persons;
    std::map<std::pair<vault::KeyScope, std::string>, vault::Vault::FileKey> m_sealing;
};

/// With the key keyFor() gave; also for who has nothing but that.
Result<Bytes> openWith(const Head &head, ByteView sealed, const vault::Key &entryKey);
bool isPlain(ByteView sealed);

std::optional<vault::DataClass> classNamed(std::string_view name);

} // namespace attune::journal
