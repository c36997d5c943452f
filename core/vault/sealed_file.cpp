// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/sealed_file.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <optional>

#include <fcntl.h>
#include <sodium.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace attune::vault {

namespace {

constexpr std::array<unsigned char, 8> kMagic = {'A', 'T', 'N', 'S', 'E', 'A', 'L', '\n'};
constexpr std::uint16_t kVersion = 1;
constexpr std::size_t kTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t kSealedStride = kSealedChunkSize + kTagSize;
constexpr std::size_t kPrefixSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES - 8;
constexpr std::size_t kHeaderSize = 8 + 2 + 2 + 4 + 8 + 16 + kPrefixSize;
constexpr std::size_t kCachedChunks = 4;
static_assert(kSealedFileKeySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

bool sodiumReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

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

/// What both sides need to name a chunk: the key, and the header it is bound to.
class ChunkCipher {
public:
    ChunkCipher(SealedFileKey key, ByteView header)
    {
        std::copy(key.begin(), key.end(), m_key.begin());
        const auto prefix = header.subspan(kHeaderSize - kPrefixSize, kPrefixSize);
        std::copy(prefix.begin(), prefix.end(), m_prefix.begin());
        crypto_generichash(
            m_digest.data(), m_digest.size(), header.data(), header.size(), nullptr, 0);
    }
    ~ChunkCipher() { sodium_memzero(m_key.data(), m_key.size()); }
    ChunkCipher(const ChunkCipher &) = delete;
    ChunkCipher &operator=(const ChunkCipher &) = delete;

    /// `plainSize` is that of the whole file and given with the last chunk only.
    Bytes seal(ByteView plain, std::uint64_t index, std::optional<std::uint64_t> plainSize) const
    {
        Bytes sealed(plain.size() + kTagSize);
        const auto bound = associated(index, plainSize);
        const auto once = nonce(index);
        crypto_aead_xchacha20poly1305_ietf_encrypt(sealed.data(), nullptr, plain.data(),
            plain.size(), bound.data(), bound.size(), nullptr, once.data(), m_key.data());
        return sealed;
    }

    /// `plain` has room for sealed.size() less the tag.
    bool open(unsigned char *plain, ByteView sealed, std::uint64_t index,
        std::optional<std::uint64_t> plainSize) const
    {
        const auto bound = associated(index, plainSize);
        const auto once = nonce(index);
        return crypto_aead_xchacha20poly1305_ietf_decrypt(plain, nullptr, nullptr, sealed.data(),
                   sealed.size(), bound.data(), bound.size(), once.data(), m_key.data())
            == 0;
    }

private:
    using Nonce = std::array<unsigned char, kPrefixSize + 8>;
    using Associated = std::array<unsigned char, 32 + 8 + 1 + 8>;

    Nonce nonce(std::uint64_t index) const
    {
        Nonce once;
        std::copy(m_prefix.begin(), m_prefix.end(), once.begin());
        putNumber(once.data() + kPrefixSize, index, 8);
        return once;
    }

    Associated associated(std::uint64_t index, std::optional<std::uint64_t> plainSize) const
    {
        Associated bound;
        std::copy(m_digest.begin(), m_digest.end(), bound.begin());
        putNumber(bound.data() + 32, index, 8);
        bound[40] = plainSize ? 1 : 0;
        putNumber(bound.data() + 41, plainSize.value_or(0), 8);
        return bound;
    }

    std::array<unsigned char, kSealedFileKeySize> m_key = {};
    std::array<unsigned char, kPrefixSize> m_prefix = {};
    std::array<unsigned char, 32> m_digest = {};
};

Bytes headerBytes(const SealedFileHeader &header)
{
    Bytes out(kHeaderSize);
    std::copy(kMagic.begin(), kMagic.end(), out.begin());
    putNumber(&out[8], kVersion, 2);
    putNumber(&out[12], kSealedChunkSize, 4);
    std::copy(header.keyId.begin(), header.keyId.end(), out.begin() + 16);
    std::copy(header.fileId.begin(), header.fileId.end(), out.begin() + 24);
    randombytes_buf(&out[40], kPrefixSize);
    return out;
}

struct ReadHeader {
    SealedFileHeader header;
    Bytes raw;
};

Result<ReadHeader> readHeader(ByteSource &sealed)
{
    Bytes raw(kHeaderSize);
    const auto got = sealed.read(0, raw);
    if (!got)
        return got.error();
    if (*got < kMagic.size() || !std::equal(kMagic.begin(), kMagic.end(), raw.begin()))
        return Error{Fault::Foreign, "not a sealed file"};
    if (*got < kHeaderSize)
        return Error{Fault::Corrupt, "the sealed file ends inside its header"};
    if (numberAt(&raw[8], 2) > kVersion)
        return Error{Fault::Newer, "sealed in a later layout"};
    // Reserved bytes need no look: they are bound to every chunk like the rest of the header.
    if (numberAt(&raw[8], 2) != kVersion || numberAt(&raw[12], 4) != kSealedChunkSize)
        return Error{Fault::Corrupt, "the sealed file's header makes no sense"};

    ReadHeader read;
    std::copy_n(raw.begin() + 16, read.header.keyId.size(), read.header.keyId.begin());
    std::copy_n(raw.begin() + 24, read.header.fileId.size(), read.header.fileId.begin());
    read.raw = std::move(raw);
    return read;
}

Error systemError(const std::string &path, int number)
{
    const Fault fault = number == ENOSPC || number == EDQUOT ? Fault::NoSpace
        : number == EACCES || number == EPERM                ? Fault::Denied
                                                             : Fault::Io;
    return {fault, path + ": " + std::strerror(number)};
}

/// A .part file that is ours alone: the lock tells one left by a crash from one being written. Its
/// holder may have renamed it between our opening and our locking, so the name is checked after.
Result<int> openPart(const std::string &path)
{
    for (;;) {
        const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (file < 0)
            return systemError(path, errno);
        if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
            ::close(file);
            return Error{Fault::Locked, path + ": being written by somebody else"};
        }
        struct stat held = {};
        struct stat named = {};
        const bool same = ::fstat(file, &held) == 0 && ::lstat(path.c_str(), &named) == 0
            && held.st_ino == named.st_ino && held.st_dev == named.st_dev;
        if (same && ::ftruncate(file, 0) == 0)
            return file;
        const int number = errno;
        ::close(file);
        if (same)
            return systemError(path, number);
    }
}

Done writeAll(int file, ByteView bytes, const std::string &path)
{
    while (!bytes.empty()) {
        const ssize_t done = ::write(file, bytes.data(), bytes.size());
        if (done < 0 && errno == EINTR)
            continue;
        if (done < 0)
            return systemError(path, errno);
        bytes = bytes.subspan(static_cast<std::size_t>(done));
    }
    return {};
}

/// A rename is on the disk only when its folder is.
Done syncFolderOf(const std::string &path)
{
    auto folder = std::filesystem::path(path).parent_path();
    if (folder.empty())
        folder = ".";
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return systemError(folder.string(), errno);
    const int failed = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    return failed ? Done(systemError(folder.string(), failed)) : Done();
}

} // namespace

Result<SealedFileHeader> sealedFileHeaderOf(ByteSource &sealed)
{
    auto read = readHeader(sealed);
    if (!read)
        return read.error();
    return std::move(read->header);
}

// ---- writing

struct SealedFileWriter::Impl {
    Impl(SealedFileKey key, const SealedFileHeader &header, ByteView raw)
        : cipher(key, raw)
        , fileId(header.fileId)
    {
        pending.reserve(kSealedChunkSize);
    }
    ~Impl() { discard(); }

    std::string partPath() const { return path + ".part"; }

    Done put(ByteView bytes)
    {
        sealedSize += bytes.size();
        if (file >= 0)
            return writeAll(file, bytes, partPath());
        memory.insert(memory.end(), bytes.begin(), bytes.end());
        return {};
    }

    Done sealPending(bool last)
    {
        const auto size = last ? std::optional(plainSize) : std::nullopt;
        const auto done = put(cipher.seal(pending, index++, size));
        sodium_memzero(pending.data(), pending.size());
        pending.clear();
        return done;
    }

    /// Keeps a full chunk until more comes: only then is it known not to be the last.
    Done take(ByteView plain)
    {
        while (!plain.empty()) {
            if (pending.size() == kSealedChunkSize) {
                if (auto done = sealPending(false); !done)
                    return done;
            }
            const auto part =
                plain.first(std::min(plain.size(), kSealedChunkSize - pending.size()));
            pending.insert(pending.end(), part.begin(), part.end());
            plainSize += part.size();
            plain = plain.subspan(part.size());
        }
        return {};
    }

    Done finish()
    {
        if (auto done = sealPending(true); !done)
            return done;
        if (file < 0)
            return {};
        if (::fsync(file) != 0 || ::rename(partPath().c_str(), path.c_str()) != 0)
            return systemError(partPath(), errno);
        ::close(file);
        file = -1;
        return syncFolderOf(path);
    }

    void discard()
    {
        if (file >= 0) {
            ::unlink(partPath().c_str()); // before the lock goes, or it could be another writer's
            ::close(file);
            file = -1;
        }
        sodium_memzero(pending.data(), pending.size());
        pending.clear();
    }

    ChunkCipher cipher;
    SealedFileId fileId;
    Bytes pending; ///< plain; grows within its reserved capacity only, so no copy stays behind
    std::uint64_t index = 0;
    std::uint64_t plainSize = 0;
    std::uint64_t sealedSize = 0;
    std::string path;
    int file = -1;
    Bytes memory;
    bool finished = false;
    std::optional<Error> failure;
};

SealedFileWriter::SealedFileWriter(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{
}
SealedFileWriter::SealedFileWriter(SealedFileWriter &&) noexcept = default;
SealedFileWriter &SealedFileWriter::operator=(SealedFileWriter &&) noexcept = default;
SealedFileWriter::~SealedFileWriter() = default;

Result<SealedFileWriter> SealedFileWriter::create(
    const std::string &path, SealedFileKey key, const SealedKeyId &keyId)
{
    auto writer = inMemory(key, keyId);
    if (!writer)
        return writer;
    const auto file = openPart(path + ".part");
    if (!file)
        return file.error();
    Impl &impl = *writer->m_impl;
    impl.path = path;
    impl.file = *file;
    impl.sealedSize = 0;
    if (auto done = impl.put(std::exchange(impl.memory, {})); !done)
        return done.error();
    return writer;
}

Result<SealedFileWriter> SealedFileWriter::inMemory(SealedFileKey key, const SealedKeyId &keyId)
{
    if (!sodiumReady())
        return Error{Fault::Io, "libsodium found no source of randomness"};
    SealedFileHeader header{keyId, {}};
    randombytes_buf(header.fileId.data(), header.fileId.size());
    const Bytes raw = headerBytes(header);
    auto impl = std::make_unique<Impl>(key, header, raw);
    if (auto done = impl->put(raw); !done)
        return done.error();
    return SealedFileWriter(std::move(impl));
}

Done SealedFileWriter::write(ByteView plain)
{
    if (!m_impl->failure && m_impl->finished)
        return Error{Fault::Invalid, "the sealed file is closed"};
    if (!m_impl->failure) {
        if (auto done = m_impl->take(plain); !done) {
            m_impl->failure = done.error();
            m_impl->discard();
        }
    }
    return m_impl->failure ? Done(*m_impl->failure) : Done();
}

Result<SealedFileWriter::Finished> SealedFileWriter::finish()
{
    if (auto open = write({}); !open)
        return open.error();
    m_impl->finished = true;
    if (auto done = m_impl->finish(); !done) {
        m_impl->failure = done.error();
        m_impl->discard();
        return done.error();
    }
    return Finished{m_impl->fileId, m_impl->plainSize, m_impl->sealedSize};
}

void SealedFileWriter::abort()
{
    m_impl->discard();
    if (!m_impl->finished && !m_impl->failure)
        m_impl->failure = Error{Fault::Cancelled, "the sealed file was given up"};
}

Bytes SealedFileWriter::takeBytes()
{
    return std::move(m_impl->memory);
}

Result<SealedFileWriter::Finished> sealAll(
    ByteSource &plain, SealedFileWriter &writer, std::stop_token stop)
{
    Bytes buffer(kSealedChunkSize);
    std::optional<Error> failure;
    for (std::uint64_t at = 0; !failure && at < plain.size();) {
        const auto got = plain.read(at, buffer);
        if (stop.stop_requested())
            failure = Error{Fault::Cancelled, "sealing was stopped"};
        else if (!got)
            failure = got.error();
        else if (*got == 0)
            failure = Error{Fault::Io, "the file became shorter while it was read"};
        else if (auto done = writer.write(ByteView(buffer).first(*got)); !done)
            failure = done.error();
        else
            at += *got;
    }
    sodium_memzero(buffer.data(), buffer.size());
    if (failure) {
        writer.abort();
        return *failure;
    }
    return writer.finish();
}

// ---- reading

struct SealedFileReader::Impl {
    struct Cached {
        std::uint64_t index = 0;
        std::uint64_t lastUse = 0; ///< 0: holds nothing
        Bytes room; ///< of a whole chunk, so that it never moves and can be wiped
        ByteView plain;
    };

    Impl(SealedFileKey key, ReadHeader read, std::unique_ptr<ByteSource> from)
        : cipher(key, read.raw)
        , header(std::move(read.header))
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
        return index + 1 < chunks ? kSealedStride : plainSize - index * kSealedChunkSize + kTagSize;
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
            slot->plain = ByteView(slot->room).first(buffer.size() - kTagSize);
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
    auto read = readHeader(*sealed);
    if (!read)
        return read.error();
    auto impl = std::make_unique<Impl>(key, std::move(*read), std::move(sealed));
    const std::uint64_t body = impl->sealed->size() - impl->bodyAt;
    impl->chunks = std::max<std::uint64_t>(1, (body + kSealedStride - 1) / kSealedStride);
    if (body < (impl->chunks - 1) * kSealedStride + kTagSize)
        return Error{Fault::Corrupt, "the sealed file was cut"};
    impl->plainSize = body - impl->chunks * kTagSize;
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
