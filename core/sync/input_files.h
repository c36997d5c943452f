// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Paths as people name them into files that can be read, in the order they should be read in.
#pragma once

#include "core/base/byte_source.h"
#include "core/sync/sync.h"

#include <string>
#include <vector>

namespace attune::sync {

struct InputFile {
    std::string path;
    Format format = Format::Unknown;
    Encoding encoding = Encoding::Utf8;
    std::int64_t size = 0;
    Bytes fingerprint; ///< of its path, size, time of change and beginning
    int rank = 0; ///< lower is read earlier
};

struct InputFiles {
    std::vector<InputFile> files;
    std::vector<facts::SetAsideRecord> refused; ///< what cannot be read, each with its reason
    std::vector<std::string> passedOver;
    std::int64_t bytes = 0;
};

InputFiles findFiles(const std::vector<std::string> &paths, const SourceOptions &options);

} // namespace attune::sync
