// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/byte_source.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace attune {

namespace {

Error fileError(const std::string &path, int number)
{
    const Fault fault = number == ENOENT || number == ENOTDIR ? Fault::NotFound
        : number == EACCES || number == EPERM                 ? Fault::Denied
                                                              : Fault::Io;
    return {fault, path + ": " + std::strerror(number)};
}

} // namespace

Result<std::unique_ptr<FileSource>> FileSource::open(const std::string &path)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return fileError(path, errno);
    struct stat info = {};
    const bool known = ::fstat(descriptor, &info) == 0;
    if (!known || !S_ISREG(info.st_mode)) {
        const int number = errno;
        ::close(descriptor);
        return known ? Error{Fault::Invalid, path + ": not a file"} : fileError(path, number);
    }
    return std::unique_ptr<FileSource>(
        new FileSource(descriptor, static_cast<std::uint64_t>(info.st_size)));
}

FileSource::~FileSource()
{
    ::close(m_descriptor);
}

Result<std::size_t> FileSource::read(std::uint64_t offset, std::span<unsigned char> into)
{
    const std::size_t wanted = offset >= m_size
        ? 0
        : static_cast<std::size_t>(std::min<std::uint64_t>(into.size(), m_size - offset));
    std::size_t done = 0;
    while (done < wanted) {
        const ssize_t got = ::pread(
            m_descriptor, into.data() + done, wanted - done, static_cast<off_t>(offset + done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return Error{Fault::Io, std::strerror(errno)};
        if (got == 0)
            return Error{Fault::Io, "the file became shorter while it was read"};
        done += static_cast<std::size_t>(got);
    }
    return done;
}

Result<std::size_t> MemorySource::read(std::uint64_t offset, std::span<unsigned char> into)
{
    if (offset >= m_bytes.size())
        return std::size_t{0};
    const std::size_t count = std::min<std::size_t>(into.size(), m_bytes.size() - offset);
    std::copy_n(m_bytes.begin() + static_cast<std::ptrdiff_t>(offset), count, into.begin());
    return count;
}

} // namespace attune
