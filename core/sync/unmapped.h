// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CSV files whose columns nobody has looked at yet: what a person is asked before they are
// imported.
#pragma once

#include "core/base/bytes.h"
#include "core/sync/column_mapping.h"
#include "core/sync/sync.h"

#include <string>
#include <vector>

namespace attune::sync {

struct UnmappedFile {
    std::string path;
    Bytes head; ///< its beginning, for previews
    CsvSample sample;
    ColumnMapping guess;
};

/// One for each header without a saved mapping among `options.mappings`, though several files have
/// it.
std::vector<UnmappedFile> unmappedFiles(
    const std::vector<std::string> &paths, const SourceOptions &options);

} // namespace attune::sync
