// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A centre on disk: one folder, its files, and the lock that lets one program write it.
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>

namespace attune::store {

struct CentrePaths {
    std::filesystem::path folder;

    std::filesystem::path facts() const { return folder / "facts.db"; }
    std::filesystem::path journal() const { return folder / "journal.db"; }
    /// Own decisions once more, in a plain file that only grows.
    std::filesystem::path outbox() const { return folder / "outbox.atj"; }
    std::filesystem::path keys() const { return folder / "keys.db"; }
    std::filesystem::path recordings() const { return folder / "recordings"; }
    std::filesystem::path backups() const { return folder / "backups"; }
    std::filesystem::path lock() const { return folder / "lock"; }

    bool exists() const;
};

/// Makes the folder, readable by its owner alone. Fault::Foreign when it holds files that are not
/// ours.
Done createCentreFolder(const CentrePaths &paths);

/// Held for as long as this program may write the centre; the kernel lets go of it when the program
/// ends, however it ends.
class CentreLock {
public:
    /// Fault::Locked with "process 4711 on host since 2026-03-02T…" when somebody else holds it;
    /// Fault::Unsupported on a network file system, where neither flock nor WAL can be relied on.
    static Result<CentreLock> take(const CentrePaths &paths);
    ~CentreLock();
    CentreLock(CentreLock &&other) noexcept;
    CentreLock &operator=(CentreLock &&other) noexcept;

private:
    explicit CentreLock(int fd)
        : m_fd(fd)
    {
    }
    int m_fd = -1;
};

} // namespace attune::store
