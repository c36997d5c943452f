// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/unmapped.h"

#include "core/base/byte_source.h"
#include "core/sync/csv.h"
#include "core/sync/input_files.h"

#include <algorithm>
#include <set>

namespace attune::sync {

std::vector<UnmappedFile> unmappedFiles(
    const std::vector<std::string> &paths, const SourceOptions &options)
{
    std::vector<UnmappedFile> unmapped;
    std::set<std::string> known;
    for (const ColumnMapping &mapping : options.mappings)
        known.insert(mapping.fingerprint);
    for (const InputFile &file : findFiles(paths, options).files) {
        if (file.format != Format::Csv)
            continue;
        auto source = FileSource::open(file.path);
        if (!source)
            continue; // the import itself says so
        Bytes head(kHeadBytes);
        const auto got = (*source)->read(0, head);
        if (!got)
            continue;
        head.resize(*got);
        CsvSample sample = sampleCsv(head);
        ColumnMapping guess = guessMapping(sample, file.path);
        if (known.insert(guess.fingerprint).second)
            unmapped.push_back({file.path, std::move(head), std::move(sample), std::move(guess)});
    }
    return unmapped;
}

} // namespace attune::sync
