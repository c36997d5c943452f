// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/centre.h"

#include "core/base/time.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

namespace attune::store {

namespace {

/// NFS, SMB, SMB2 and CIFS by the magic numbers of statfs(2).
bool isNetworkFileSystem(const std::filesystem::path &folder)
{
    struct statfs system { };
    if (::statfs(folder.c_str(), &system) != 0)
        return false;
    constexpr std::array<unsigned, 4> kNetwork{0x6969u, 0x517Bu, 0xFE534D42u, 0xFF534D42u};
    for (const unsigned magic : kNetwork) {
        if (static_cast<unsigned>(system.f_type) == magic)
            return true;
    }
    return false;
}

std::string whoWeAre()
{
    std::array<char, 256> host{};
    ::gethostname(host.data(), host.size() - 1);
    return "process " + std::to_string(::getpid()) + " on " + host.data() + " since "
        + toIso(SystemClock().now());
}

std::string readAll(int fd)
{
    std::array<char, 512> text{};
    const auto size = ::pread(fd, text.data(), text.size(), 0);
    return size > 0 ? std::string(text.data(), static_cast<std::size_t>(size))
                    : std::string("another program");
}

} // namespace

bool CentrePaths::exists() const
{
    std::error_code error;
    return std::filesystem::exists(facts(), error) && std::filesystem::exists(keys(), error);
}

Done createCentreFolder(const CentrePaths &paths)
{
    std::error_code error;
    if (std::filesystem::exists(paths.folder, error)) {
        if (!std::filesystem::is_directory(paths.folder, error))
            return {Fault::Foreign, paths.folder.string() + " is a file"};
        const bool empty = std::filesystem::is_empty(paths.folder, error);
        if (!error && !empty && !paths.exists())
            return {Fault::Foreign, paths.folder.string() + " holds other files"};
    }
    std::filesystem::create_directories(paths.recordings(), error);
    if (error)
        return {Fault::Io, paths.folder.string() + ": " + error.message()};
    ::chmod(paths.folder.c_str(), S_IRWXU);
    return {};
}

Result<CentreLock> CentreLock::take(const CentrePaths &paths)
{
    if (isNetworkFileSystem(paths.folder))
        return {Fault::Unsupported, paths.folder.string() + " lies on a network file system"};
    const int fd = ::open(paths.lock().c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (fd < 0)
        return {errno == EACCES ? Fault::Denied : Fault::Io,
            paths.lock().string() + ": " + std::strerror(errno)};
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        std::string holder = readAll(fd);
        ::close(fd);
        return {Fault::Locked, std::move(holder)};
    }
    CentreLock lock(fd);
    const std::string us = whoWeAre();
    if (::ftruncate(fd, 0) != 0 || ::pwrite(fd, us.data(), us.size(), 0) < 0)
        return {errno == ENOSPC ? Fault::NoSpace : Fault::Io,
            paths.lock().string() + ": " + std::strerror(errno)};
    return lock;
}

CentreLock::~CentreLock()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

CentreLock::CentreLock(CentreLock &&other) noexcept
    : m_fd(std::exchange(other.m_fd, -1))
{
}

CentreLock &CentreLock::operator=(CentreLock &&other) noexcept
{
    std::swap(m_fd, other.m_fd);
    return *this;
}

} // namespace attune::store
