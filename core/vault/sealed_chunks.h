// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The layout of a sealed file, as writer and reader of sealed_file.h share it; for these two alone.
#pragma once

#include "core/vault/sealed_file.h"

#include <sodium.h>

#include <optional>

namespace attune::vault {

inline constexpr std::size_t kSealedTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
inline constexpr std::size_t kSealedStride = kSealedChunkSize + kSealedTagSize;

/// The header of a new file; says which random id the file got.
Bytes newSealedHeader(const KeyId &keyId, SealedFileId &fileId);

struct ReadSealedHeader {
    SealedFileHeader header;
    Bytes raw;
};
Result<ReadSealedHeader> readSealedHeader(ByteSource &sealed);

/// Seals and opens single chunks of the file that has this header.
class ChunkCipher {
public:
    ChunkCipher(SealedFileKey key, ByteView header);

    /// `plainSize` is that of the whole file and given with the last chunk only.
    Bytes seal(ByteView plain, std::uint64_t index, std::optional<std::uint64_t> plainSize) const;
    /// `plain` has room for sealed.size() less the tag; false when it does not open.
    bool open(unsigned char *plain, ByteView sealed, std::uint64_t index,
        std::optional<std::uint64_t> plainSize) const;

private:
    static constexpr std::size_t kPrefixSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES - 8;
    using Nonce = std::array<unsigned char, kPrefixSize + 8>;
    using Associated = std::array<unsigned char, 32 + 8 + 1 + 8>;

    Nonce nonce(std::uint64_t index) const;
    Associated associated(std::uint64_t index, std::optional<std::uint64_t> plainSize) const;

    Key m_key;
    std::array<unsigned char, kPrefixSize> m_prefix = {};
    std::array<unsigned char, 32> m_digest = {};
};

} // namespace attune::vault
