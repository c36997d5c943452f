// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/base/time.h"
#include "core/store/connection.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace attune::store {

Done flushToDisk(const std::filesystem::path &path)
{
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return {Fault::Io, path.string() + ": " + std::strerror(errno)};
    const bool flushed = ::fsync(fd) == 0;
    const int why = errno;
    ::close(fd);
    if (!flushed)
        return {
            why == ENOSPC ? Fault::NoSpace : Fault::Io, path.string() + ": " + std::strerror(why)};
    return {};
}

Result<std::filesystem::path> backUp(
    const std::filesystem::path &file, const std::filesystem::path &folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error)
        return {Fault::Io, folder.string() + ": " + error.message()};
    std::string stamp = toIso(SystemClock().now());
    std::erase_if(stamp, [](char c) { return c == ':' || c == '.'; });
    const auto target = folder / (file.stem().string() + "-" + stamp + ".db");
    // Not Connection::openReader: VACUUM INTO is refused on a query-only connection.
    try {
        SQLite::Database source(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX, 5000);
        SQLite::Statement copy(source, "VACUUM INTO :target");
        copy.bind(1, target.string());
        copy.exec();
    } catch (const SQLite::Exception &exception) {
        std::filesystem::remove(target, error);
        return errorFrom(exception);
    }
    if (auto flushed = flushToDisk(target); !flushed)
        return flushed.error();
    return target;
}

} // namespace attune::store
