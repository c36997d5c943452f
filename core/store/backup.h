// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of a database file that are whole even while it is in use.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>

namespace attune::store {

/// How far the copy is, in pages of the file.
using CopyProgress = std::function<void(std::int64_t done, std::int64_t total)>;

/// Into a new file `<name>-<UTC time>.db` in `folder`, flushed to disk; returns its path. The
/// source may be open and in use. Stopped, it leaves no copy behind: Fault::Cancelled.
Result<std::filesystem::path> backUp(const std::filesystem::path &file,
    const std::filesystem::path &folder, const CopyProgress &progress = {},
    const std::stop_token &stop = {});

/// Flushes a file or a folder's entries to the disk.
Done flushToDisk(const std::filesystem::path &path);

} // namespace attune::store
