// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The folder two workstations share: written so that nobody ever sees half a file under its name,
// read without believing that everybody does so.
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <filesystem>
#include <vector>

namespace attune::exchange {

/// One centre's part of a folder, "attune-<centre>"; others may lie beside it.
class SharedFolder {
public:
    /// Makes its part. Fault::NotFound when the folder itself is not there (a stick not plugged
    /// in).
    static Result<SharedFolder> open(
        const std::filesystem::path &folder, const std::string &centre);

    /// Regular files with this extension, in order of name, from every sub-folder; no links.
    std::vector<std::filesystem::path> files(std::string_view extension) const;
    /// Fault::Corrupt for more than any file of ours holds, NotFound when it went away meanwhile.
    static Result<Bytes> read(const std::filesystem::path &file);

    /// A new file with the next free number in this sub-folder; never replaces one.
    Result<std::filesystem::path> add(
        const std::string &sub, ByteView bytes, std::string_view extension) const;
    /// In the place of what was there, all at once.
    Done put(const std::string &sub, const std::string &name, ByteView bytes) const;

    const std::filesystem::path &root() const { return m_root; }

private:
    explicit SharedFolder(std::filesystem::path root)
        : m_root(std::move(root))
    {
    }
    std::filesystem::path m_root;
};

} // namespace attune::exchange
