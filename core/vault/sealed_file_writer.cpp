// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The writing side of sealed_file.h: seals chunk by chunk into a .part file or into memory.
#include "core/vault/sealed_chunks.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace attune::vault {

namespace {

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

struct SealedFileWriter::Impl {
    Impl(SealedFileKey key, const SealedFileId &id, ByteView header)
        : cipher(key, header)
        , fileId(id)
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
        auto done = put(cipher.seal(pending, index++, size));
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
    const std::string &path, SealedFileKey key, const KeyId &keyId)
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

Result<SealedFileWriter> SealedFileWriter::inMemory(SealedFileKey key, const KeyId &keyId)
{
    if (!sodiumReady())
        return Error{Fault::Io, "libsodium found no source of randomness"};
    SealedFileId fileId;
    const Bytes header = newSealedHeader(keyId, fileId);
    auto impl = std::make_unique<Impl>(key, fileId, header);
    if (auto done = impl->put(header); !done)
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
    ByteSource &plain, SealedFileWriter &writer, const std::stop_token &stop)
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

} // namespace attune::vault
