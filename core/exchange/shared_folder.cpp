// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/shared_folder.h"

#include "core/store/backup.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstring>

namespace attune::exchange {

namespace {

constexpr std::uintmax_t kLargestFile = std::uintmax_t{320} << 20;
constexpr std::int64_t kLastNumber = 999'999'999'999;

Error errorOf(const std::filesystem::path &file)
{
    const int code = errno;
    const Fault fault = code == ENOSPC || code == EDQUOT || code == EFBIG ? Fault::NoSpace
        : code == EACCES || code == EROFS || code == EPERM                ? Fault::Denied
        : code == ENOENT                                                  ? Fault::NotFound
                                                                          : Fault::Io;
    return {fault, file.string() + ": " + std::strerror(code)};
}

bool writeAll(int fd, ByteView bytes)
{
    while (!bytes.empty()) {
        const auto wrote = ::write(fd, bytes.data(), bytes.size());
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote <= 0)
            return false;
        bytes = bytes.subspan(static_cast<std::size_t>(wrote));
    }
    return ::fsync(fd) == 0;
}

/// Of "000000000412.atx" 412; 0 for every other name.
std::int64_t numberOf(const std::filesystem::path &file)
{
    const std::string stem = file.stem().string();
    std::int64_t out = 0;
    const auto [end, error] = std::from_chars(stem.data(), stem.data() + stem.size(), out);
    return error == std::errc() && end == stem.data() + stem.size() && out > 0 && out < kLastNumber
        ? out
        : 0;
}

/// Written and flushed under a name that readers pass over. The name is this process's own.
Result<std::filesystem::path> writePart(const std::filesystem::path &folder, ByteView bytes)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error)
        return {error == std::errc::no_space_on_device ? Fault::NoSpace
                : error == std::errc::permission_denied || error == std::errc::read_only_file_system
                ? Fault::Denied
                : Fault::Io,
            folder.string() + ": " + error.message()};
    const auto part = folder / ("." + std::to_string(::getpid()) + ".part");
    const int fd = ::open(part.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC,
        S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH);
    if (fd < 0)
        return errorOf(part);
    const bool whole = writeAll(fd, bytes);
    const int code = errno;
    ::close(fd);
    if (!whole) {
        ::unlink(part.c_str());
        errno = code;
        return errorOf(part);
    }
    return part;
}

/// Without replacing what is there. Sticks (FAT) and some shares know no such renaming; there a
/// look must do: nobody else writes into this sub-folder.
bool renameNew(const std::filesystem::path &from, const std::filesystem::path &to)
{
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP)
        return false;
    struct stat there { };
    if (::lstat(to.c_str(), &there) == 0) {
        errno = EEXIST;
        return false;
    }
    return ::rename(from.c_str(), to.c_str()) == 0;
}

} // namespace

Result<SharedFolder> SharedFolder::open(
    const std::filesystem::path &folder, const std::string &centre)
{
    std::error_code error;
    if (!std::filesystem::is_directory(folder, error))
        return {Fault::NotFound, folder.string() + " is not there"};
    SharedFolder out(folder / ("attune-" + centre));
    std::filesystem::create_directories(out.m_root, error);
    if (error)
        return {error == std::errc::no_space_on_device ? Fault::NoSpace : Fault::Denied,
            out.m_root.string() + ": " + error.message()};
    return out;
}

std::vector<std::filesystem::path> SharedFolder::files(std::string_view extension) const
{
    std::vector<std::filesystem::path> out;
    std::error_code error;
    // A folder that cannot be listed, or goes away meanwhile, has nothing for us this time.
    for (std::filesystem::directory_iterator sub(m_root, error), end; !error && sub != end;
         sub.increment(error)) {
        std::error_code inner;
        if (!std::filesystem::is_directory(sub->symlink_status(inner)))
            continue;
        for (std::filesystem::directory_iterator file(sub->path(), inner); !inner && file != end;
             file.increment(inner)) {
            std::error_code unknown;
            if (file->path().extension() == extension
                && !file->path().filename().string().starts_with('.')
                && std::filesystem::is_regular_file(file->symlink_status(unknown)))
                out.push_back(file->path());
        }
    }
    std::ranges::sort(out);
    return out;
}

Result<Bytes> SharedFolder::read(const std::filesystem::path &file)
{
    // Not a pipe and not a link, whatever it was a moment ago.
    const int fd = ::open(file.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (fd < 0)
        return errorOf(file);
    struct stat about { };
    if (::fstat(fd, &about) != 0 || !S_ISREG(about.st_mode)
        || static_cast<std::uintmax_t>(about.st_size) > kLargestFile) {
        ::close(fd);
        return {Fault::Corrupt, "it is no file of an exchange"};
    }
    Bytes out(static_cast<std::size_t>(about.st_size));
    std::size_t have = 0;
    while (have < out.size()) {
        const auto got = ::read(fd, out.data() + have, out.size() - have);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0) {
            const Error error = errorOf(file);
            ::close(fd);
            return error;
        }
        if (got == 0)
            break;
        have += static_cast<std::size_t>(got);
    }
    ::close(fd);
    out.resize(have);
    return out;
}

Result<std::filesystem::path> SharedFolder::add(
    const std::string &sub, ByteView bytes, std::string_view extension) const
{
    const auto folder = m_root / sub;
    const auto part = writePart(folder, bytes);
    if (!part)
        return part.error();
    std::int64_t number = 0;
    for (const auto &file : files(extension)) {
        if (file.parent_path() == folder)
            number = std::max(number, numberOf(file));
    }
    for (int tries = 0; tries < 1000; ++tries) {
        std::string name = std::to_string(++number);
        name.insert(0, name.size() < 12 ? 12 - name.size() : 0, '0');
        const auto file = folder / (name + std::string(extension));
        if (renameNew(*part, file)) {
            // Some shares cannot flush a folder; the file itself is on the disk already.
            (void)store::flushToDisk(folder);
            return file;
        }
        if (errno != EEXIST)
            break;
    }
    const Error error = errorOf(*part);
    ::unlink(part->c_str());
    return error;
}

Done SharedFolder::put(const std::string &sub, const std::string &name, ByteView bytes) const
{
    const auto part = writePart(m_root / sub, bytes);
    if (!part)
        return part.error();
    const auto file = m_root / sub / name;
    if (::rename(part->c_str(), file.c_str()) != 0) {
        const Error error = errorOf(file);
        ::unlink(part->c_str());
        return error;
    }
    (void)store::flushToDisk(m_root / sub); // as above
    return {};
}

} // namespace attune::exchange
