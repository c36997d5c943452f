// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of a database file that are whole even while it is in use.
#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace attune::store {

/// VACUUM INTO a new file `<name>-<UTC time>.db` in `folder`, flushed to disk; returns its path.
/// The source may be open and in use.
Result<std::filesystem::path> backUp(
    const std::filesystem::path &file, const std::filesystem::path &folder);

/// Flushes a file or a folder's entries to the disk.
Done flushToDisk(const std::filesystem::path &path);

} // namespace attune::store
