// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lines into rows of cells (RFC 4180). A quote that is opened and never closed costs its own line,
// not the rest of the file.
#pragma once

#include "core/sync/line_splitter.h"

#include <csv.h>

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace attune::sync {

struct CsvRow {
    std::vector<std::string_view> cells; ///< valid until the next row
    std::string_view text; ///< as it stands in the file
    std::int64_t line = 0; ///< where it begins
    std::size_t length = 0;
    bool tooLong = false;
    bool openQuote = false; ///< there are no cells: a quote in it is never closed
    bool cutOff = false; ///< the file ends in it without a line ending
    bool repaired = false; ///< malformed UTF-8 or NUL in it became U+FFFD
};

class CsvSplitter {
public:
    CsvSplitter(LineSplitter &lines, char delimiter);
    ~CsvSplitter();
    CsvSplitter(const CsvSplitter &) = delete;
    CsvSplitter &operator=(const CsvSplitter &) = delete;

    /// False at the end; empty lines are passed over.
    Result<bool> next(CsvRow &row);
    /// All lines that were read have been given out as rows.
    bool isLevel() const { return m_pending.empty(); }
    /// How many cells a row should have. A row over several lines with another number of cells is
    /// taken for one whose quote was never closed.
    void expect(std::size_t cells) { m_expected = cells; }

private:
    struct HeldLine {
        std::string text;
        std::int64_t number = 0;
        std::size_t length = 0;
        bool tooLong = false;
        bool cutOff = false;
        bool repaired = false;
    };
    Result<bool> nextLine(HeldLine &line);
    Result<bool> readQuoted(CsvRow &row);
    bool feed(std::string_view line);
    void resetParser();
    void giveUp(CsvRow &row);
    void splitPlain(CsvRow &row);
    static void onCell(void *text, std::size_t size, void *self);
    static void onRow(int, void *self);

    LineSplitter &m_lines;
    char m_delimiter;
    std::size_t m_expected = 0;
    csv_parser m_parser;
    std::deque<HeldLine> m_pending; ///< lines to be read again
    std::vector<HeldLine> m_open; ///< lines of a row whose quote is open
    std::string m_raw; ///< of the row last given
    std::string m_store; ///< its cells, one after the other
    std::vector<std::size_t> m_ends;
    bool m_rowDone = false;
};

} // namespace attune::sync
