// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/base/time.h"
#include "core/store/connection.h"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace attune::store {

namespace {

/// Pages copied between two looks at whether to stop: about 4 MB.
constexpr int kPagesAtOnce = 1000;

/// Page by page, for that tells how far it is; all of it belongs to one moment of the source.
Done copyPages(const std::filesystem::path &file, const std::filesystem::path &target,
    const CopyProgress &progress, const std::stop_token &stop)
{
    try {
        SQLite::Database source(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX, 5000);
        SQLite::Database made(
            target.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX);
        made.exec("PRAGMA synchronous=OFF"); // flushed once, when it is whole
        SQLite::Backup copy(made, source);
        for (int code = SQLITE_OK; code != SQLITE_DONE;) {
            if (stop.stop_requested())
                return {Fault::Cancelled, "stopped while " + file.string() + " was copied"};
            code = copy.executeStep(kPagesAtOnce);
            if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
                return {Fault::Locked, file.string() + " is held by another program"};
            if (progress)
                progress(copy.getTotalPageCount() - copy.getRemainingPageCount(),
                    copy.getTotalPageCount());
        }
    } catch (const SQLite::Exception &exception) {
        return errorFrom(exception);
    }
    return {};
}

} // namespace

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

Result<std::filesystem::path> backUp(const std::filesystem::path &file,
    const std::filesystem::path &folder, const CopyProgress &progress, const std::stop_token &stop)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error)
        return {Fault::Io, folder.string() + ": " + error.message()};
    std::string stamp = toIso(SystemClock().now());
    std::erase_if(stamp, [](char c) { return c == ':' || c == '.'; });
    const auto target = folder / (file.stem().string() + "-" + stamp + ".db");
    if (auto copied = copyPages(file, target, progress, stop); !copied) {
        std::filesystem::remove(target, error);
        return copied.error();
    }
    if (auto flushed = flushToDisk(target); !flushed)
        return flushed.error();
    return target;
}

} // namespace attune::store
