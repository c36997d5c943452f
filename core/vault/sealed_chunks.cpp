// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/sealed_chunks.h"

#include <algorithm>

namespace attune::vault {

namespace {

constexpr std::array<unsigned char, 8> kMagic = {'A', 'T', 'N', 'S', 'E', 'A', 'L', '\n'};
constexpr std::uint16_t kChunkVersion = 1;
constexpr std::size_t kPrefixAt = 8 + 2 + 2 + 4 + 8 + 16;
constexpr std::size_t kHeaderSize = kPrefixAt + 16;
static_assert(kSealedFileKeySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

void putNumber(unsigned char *to, std::uint64_t value, std::size_t bytes)
{
    for (std::size_t i = 0; i < bytes; ++i)
        to[i] = static_cast<unsigned char>(value >> (8 * i));
}

std::uint64_t numberAt(const unsigned char *from, std::size_t bytes)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < bytes; ++i)
        value |= static_cast<std::uint64_t>(from[i]) << (8 * i);
    return value;
}

} // namespace

Bytes newSealedHeader(const KeyId &keyId, SealedFileId &fileId)
{
    Bytes out(kHeaderSize);
    randombytes_buf(fileId.data(), fileId.size());
    std::copy(kMagic.begin(), kMagic.end(), out.begin());
    putNumber(&out[8], kChunkVersion, 2);
    putNumber(&out[12], kSealedChunkSize, 4);
    std::copy(keyId.begin(), keyId.end(), out.begin() + 16);
    std::copy(fileId.begin(), fileId.end(), out.begin() + 24);
    randombytes_buf(&out[kPrefixAt], kHeaderSize - kPrefixAt);
    return out;
}

Result<ReadSealedHeader> readSealedHeader(ByteSource &sealed)
{
    Bytes raw(kHeaderSize);
    const auto got = sealed.read(0, raw);
    if (!got)
        return got.error();
    if (*got < kMagic.size() || !std::equal(kMagic.begin(), kMagic.end(), raw.begin()))
        return Error{Fault::Foreign, "not a sealed file"};
    if (*got < kHeaderSize)
        return Error{Fault::Corrupt, "the sealed file ends inside its header"};
    if (numberAt(&raw[8], 2) > kChunkVersion)
        return Error{Fault::Newer, "sealed in a later layout"};
    // Reserved bytes need no look: they are bound to every chunk like the rest of the header.
    if (numberAt(&raw[8], 2) != kChunkVersion || numberAt(&raw[12], 4) != kSealedChunkSize)
        return Error{Fault::Corrupt, "the sealed file's header makes no sense"};

    ReadSealedHeader read;
    std::copy_n(raw.begin() + 16, read.header.keyId.size(), read.header.keyId.begin());
    std::copy_n(raw.begin() + 24, read.header.fileId.size(), read.header.fileId.begin());
    read.raw = std::move(raw);
    return read;
}

Result<SealedFileHeader> sealedFileHeaderOf(ByteSource &sealed)
{
    auto read = readSealedHeader(sealed);
    if (!read)
        return read.error();
    return read->header;
}

ChunkCipher::ChunkCipher(SealedFileKey key, ByteView header)
{
    std::copy(key.begin(), key.end(), m_key.data());
    const auto prefix = header.subspan(kPrefixAt, kPrefixSize);
    std::copy(prefix.begin(), prefix.end(), m_prefix.begin());
    crypto_generichash(m_digest.data(), m_digest.size(), header.data(), header.size(), nullptr, 0);
}

Bytes ChunkCipher::seal(
    ByteView plain, std::uint64_t index, std::optional<std::uint64_t> plainSize) const
{
    Bytes sealed(plain.size() + kSealedTagSize);
    const auto bound = associated(index, plainSize);
    const auto once = nonce(index);
    crypto_aead_xchacha20poly1305_ietf_encrypt(sealed.data(), nullptr, plain.data(), plain.size(),
        bound.data(), bound.size(), nullptr, once.data(), m_key.data());
    return sealed;
}

bool ChunkCipher::open(unsigned char *plain, ByteView sealed, std::uint64_t index,
    std::optional<std::uint64_t> plainSize) const
{
    const auto bound = associated(index, plainSize);
    const auto once = nonce(index);
    return crypto_aead_xchacha20poly1305_ietf_decrypt(plain, nullptr, nullptr, sealed.data(),
               sealed.size(), bound.data(), bound.size(), once.data(), m_key.data())
        == 0;
}

ChunkCipher::Nonce ChunkCipher::nonce(std::uint64_t index) const
{
    Nonce once;
    std::copy(m_prefix.begin(), m_prefix.end(), once.begin());
    putNumber(once.data() + kPrefixSize, index, 8);
    return once;
}

ChunkCipher::Associated ChunkCipher::associated(
    std::uint64_t index, std::optional<std::uint64_t> plainSize) const
{
    Associated bound;
    std::copy(m_digest.begin(), m_digest.end(), bound.begin());
    putNumber(bound.data() + 32, index, 8);
    bound[40] = plainSize ? 1 : 0;
    putNumber(bound.data() + 41, plainSize.value_or(0), 8);
    return bound;
}

} // namespace attune::vault
