// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A large sealed thing, such as a recording, that can be read from any place without opening all of
// it: independent chunks of authenticated encryption behind a plain header.
//
// Layout, numbers little-endian:
//   "ATNSEAL\n" | version u16 | 0 u16 | chunk size u32 | key id 8 | file id 16 | nonce prefix 16 |
//   chunks
// A chunk is XChaCha20-Poly1305-IETF of 64 KiB of plain bytes (the last one may hold less) and its
// 16-byte tag. Nonce: prefix, chunk index u64. Associated data: BLAKE2b-256 of the header, chunk
// index u64, 1 for the last chunk else 0, and with the last chunk the plain size u64. So a chunk
// opens only in its own file, in its own place, and only the last one as the last; the plain size
// is nowhere written but follows from the file's length and is proved by the last chunk.
#pragma once

#include "core/base/byte_source.h"
#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/vault/sealing.h"

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <string>

namespace attune::vault {

inline constexpr std::size_t kSealedFileKeySize = 32;
inline constexpr std::size_t kSealedChunkSize = 64 * 1024;

using SealedFileKey = std::span<const unsigned char, kSealedFileKeySize>;
using SealedFileId = std::array<unsigned char, 16>;

/// What may be known without a key. It is proved only once a reader has opened the file with one.
struct SealedFileHeader {
    KeyId keyId = {}; ///< as the writer's caller gave it
    /// Random, and different for each file ever written. Who stores it beside the file's name and
    /// compares notices when two whole files were exchanged.
    SealedFileId fileId = {};
};

/// Foreign: not a sealed file; Newer: a later layout; Corrupt: it ends inside its header.
Result<SealedFileHeader> sealedFileHeaderOf(ByteSource &sealed);

/// Writes `path`.part and gives it its name only when all of it is on the disk. What was never
/// finished is removed; a .part left by a crash is overwritten by the next writer of that path.
class SealedFileWriter {
public:
    struct Finished {
        SealedFileId fileId = {};
        std::uint64_t plainSize = 0;
        std::uint64_t sealedSize = 0;
    };

    /// Fault::Locked when another writer is at work on the same path.
    static Result<SealedFileWriter> create(
        const std::string &path, SealedFileKey key, const KeyId &keyId);
    /// Takes the sealed bytes into memory; fetch them with takeBytes() after finish().
    static Result<SealedFileWriter> inMemory(SealedFileKey key, const KeyId &keyId);

    SealedFileWriter(SealedFileWriter &&) noexcept;
    SealedFileWriter &operator=(SealedFileWriter &&) noexcept;
    ~SealedFileWriter(); ///< aborts what was not finished

    /// After an error nothing more is taken and finish() repeats the error.
    Done write(ByteView plain);
    /// Puts file and folder on the disk; an older file of that name is replaced in one step.
    Result<Finished> finish();
    void abort();
    Bytes takeBytes();

private:
    struct Impl;
    explicit SealedFileWriter(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// Reads all of `plain` into the writer and finishes it; aborts on an error or when told to stop.
Result<SealedFileWriter::Finished> sealAll(
    ByteSource &plain, SealedFileWriter &writer, const std::stop_token &stop = {});

/// The plain bytes of a sealed file. Keeps a few opened chunks; not for two threads at once.
class SealedFileReader final : public ByteSource {
public:
    /// Opens the last chunk at once, so that a cut file is refused here. Besides the faults of
    /// sealedFileHeaderOf(): Corrupt for damage and for a wrong key, which look the same; Io.
    static Result<std::unique_ptr<SealedFileReader>> open(
        std::unique_ptr<ByteSource> sealed, SealedFileKey key);
    static Result<std::unique_ptr<SealedFileReader>> open(
        const std::string &path, SealedFileKey key);
    ~SealedFileReader() override;

    const SealedFileHeader &header() const;
    std::uint64_t size() const override;
    /// Corrupt as soon as one chunk it needs does not open; `into` then holds nothing to be used.
    Result<std::size_t> read(std::uint64_t offset, std::span<unsigned char> into) override;

private:
    struct Impl;
    explicit SealedFileReader(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace attune::vault
