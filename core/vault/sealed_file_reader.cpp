// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The reading side of sealed_file.h: opens single chunks and keeps the last few.
#include "core/vault/sealed_chunks.h"

#include <algorithm>
#include <string>

namespace attune::vault {

namespace {

constexpr std::size_t kCachedChunks = 4;

} // namespace

struct SealedFileReader::Impl {
    struct Cached {
        std::uint64_t index = 0;
        std::uint64_t lastUse = 0; ///< 0: holds nothing
        Bytes room; ///< of a whole chunk, so that it never moves and can be wiped
        ByteView plain;
    };

    Impl(SealedFileKey key, ReadSealedHeader read, std::unique_ptr<ByteSource> from)
        : cipher(key, read.raw)
        , header(read.header)
        , sealed(std::move(from))
        , bodyAt(read.raw.size())
    {
    }
    ~Impl()
    {
        for (Cached &slot : cache)
            sodium_memzero(slot.room.data(), slot.room.size());
    }

    std::uint64_t sealedLengthOf(std::uint64_t index) const
    {
        return index + 1 < chunks ? kSealedStride
                                  : plainSize - index * kSealedChunkSize + kSealedTagSize;
    }

    Result<const Cached *> chunk(std::uint64_t index)
    {
        auto slot = std::find_if(cache.begin(), cache.end(),
            [index](const Cached &c) { return c.lastUse != 0 && c.index == index; });
        if (slot == cache.end()) {
            slot = std::min_element(cache.begin(), cache.end(),
                [](const Cached &a, const Cached &b) { return a.lastUse < b.lastUse; });
            slot->lastUse = 0;
            buffer.resize(static_cast<std::size_t>(sealedLengthOf(index)));
            const auto got = sealed->read(bodyAt + index * kSealedStride, buffer);
            if (!got)
                return got.error();
            const auto size = index + 1 == chunks ? std::optional(plainSize) : std::nullopt;
            slot->room.resize(kSealedChunkSize);
            slot->plain = ByteView(slot->room).first(buffer.size() - kSealedTagSize);
            if (*got != buffer.size() || !cipher.open(slot->room.data(), buffer, index, size))
                return Error{Fault::Corrupt,
                    "part " + std::to_string(index + 1) + " of " + std::to_string(chunks)
                        + " of the sealed file does not open: damaged, or another key"};
            slot->index = index;
        }
        slot->lastUse = ++uses;
        return &*slot;
    }

    ChunkCipher cipher;
    SealedFileHeader header;
    std::unique_ptr<ByteSource> sealed;
    std::uint64_t bodyAt;
    std::uint64_t chunks = 0;
    std::uint64_t plainSize = 0;
    std::uint64_t uses = 0;
    Bytes buffer; ///< sealed
    std::array<Cached, kCachedChunks> cache;
};

SealedFileReader::SealedFileReader(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{
}
SealedFileReader::~SealedFileReader() = default;

Result<std::unique_ptr<SealedFileReader>> SealedFileReader::open(
    std::unique_ptr<ByteSource> sealed, SealedFileKey key)
{
    if (!sodiumReady())
        return Error{Fault::Io, "libsodium found no source of randomness"};
    auto read = readSealedHeader(*sealed);
    if (!read)
        return read.error();
    auto impl = std::make_unique<Impl>(key, std::move(*read), std::move(sealed));
    const std::uint64_t body = impl->sealed->size() - impl->bodyAt;
    impl->chunks = std::max<std::uint64_t>(1, (body + kSealedStride - 1) / kSealedStride);
    if (body < (impl->chunks - 1) * kSealedStride + kSealedTagSize)
        return Error{Fault::Corrupt, "the sealed file was cut"};
    impl->plainSize = body - impl->chunks * kSealedTagSize;
    // Only the writer's last chunk opens as the last, and only with the size it was written with.
    if (auto last = impl->chunk(impl->chunks - 1); !last)
        return last.error();
    return std::unique_ptr<SealedFileReader>(new SealedFileReader(std::move(impl)));
}

Result<std::unique_ptr<SealedFileReader>> SealedFileReader::open(
    const std::string &path, SealedFileKey key)
{
    auto file = FileSource::open(path);
    if (!file)
        return file.error();
    return open(std::move(*file), key);
}

const SealedFileHeader &SealedFileReader::header() const
{
    return m_impl->header;
}

std::uint64_t SealedFileReader::size() const
{
    return m_impl->plainSize;
}

Result<std::size_t> SealedFileReader::read(std::uint64_t offset, std::span<unsigned char> into)
{
    const std::size_t wanted = offset >= m_impl->plainSize
        ? 0
        : static_cast<std::size_t>(
            std::min<std::uint64_t>(into.size(), m_impl->plainSize - offset));
    std::size_t done = 0;
    while (done < wanted) {
        const std::uint64_t at = offset + done;
        const auto chunk = m_impl->chunk(at / kSealedChunkSize);
        if (!chunk)
            return chunk.error();
        const auto from = (*chunk)->plain.subspan(static_cast<std::size_t>(at % kSealedChunkSize));
        const std::size_t count = std::min(wanted - done, from.size());
        std::copy_n(from.begin(), count, into.begin() + static_cast<std::ptrdiff_t>(done));
        done += count;
    }
    return done;
}

} // namespace attune::vault
