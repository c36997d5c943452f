// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CSV exports, read through a column mapping; and the preview in which a mapping is put right.
#pragma once

#include "core/base/byte_source.h"
#include "core/sync/csv_cells.h"
#include "core/sync/sync.h"

#include <memory>
#include <string>
#include <vector>

namespace attune::sync {

/// The first rows of a file, with the delimiter and the encoding that make sense of it.
CsvSample sampleCsv(ByteView head, std::size_t rows = 50);

/// The saved mapping with the header's fingerprint, else a guess.
ColumnMapping mappingFor(
    const CsvSample &sample, const std::vector<ColumnMapping> &saved, std::string_view fileName);

class CsvReader final : public Reader {
public:
    CsvReader(const SourceOptions &options, std::string fileName);
    ~CsvReader() override;

    Done read(TextStream &text, const std::optional<ResumePoint> &from, RecordSink &sink,
        std::stop_token stop) override;

    class Pass; ///< of the .cpp

private:
    SourceOptions m_options;
    std::string m_fileName;
};

struct PreviewRow {
    std::vector<std::string> cells;
    std::optional<CellProblem> problem; ///< why this row would be set aside
};
/// What `mapping` would make of the first rows.
std::vector<PreviewRow> previewCsv(ByteView head, const ColumnMapping &mapping,
    const SourceOptions &options, std::size_t rows = 50);

} // namespace attune::sync
