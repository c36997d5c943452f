// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/csv_splitter.h"

#include "core/sync/ascii.h"
#include "core/sync/utf8.h"

#include <algorithm>
#include <iterator>

namespace attune::sync {

namespace {

/// What one row may hold between its quotes before the opening one is taken for a slip.
constexpr std::size_t kMostOpenBytes = std::size_t{256} << 10;
constexpr std::size_t kMostOpenLines = 4000;

} // namespace

CsvSplitter::CsvSplitter(LineSplitter &lines, char delimiter)
    : m_lines(lines)
    , m_delimiter(delimiter)
{
    csv_init(&m_parser, 0);
    csv_set_delim(&m_parser, static_cast<unsigned char>(delimiter));
}

void CsvSplitter::resetParser()
{
    csv_free(&m_parser);
    csv_init(&m_parser, 0);
    csv_set_delim(&m_parser, static_cast<unsigned char>(m_delimiter));
}

CsvSplitter::~CsvSplitter()
{
    csv_free(&m_parser);
}

void CsvSplitter::onCell(void *text, std::size_t size, void *self)
{
    auto *splitter = static_cast<CsvSplitter *>(self);
    splitter->m_store.append(static_cast<const char *>(text), size);
    splitter->m_ends.push_back(splitter->m_store.size());
}

void CsvSplitter::onRow(int, void *self)
{
    static_cast<CsvSplitter *>(self)->m_rowDone = true;
}

/// Gives one line to libcsv; true when the row ended with it.
bool CsvSplitter::feed(std::string_view line)
{
    m_rowDone = false;
    csv_parse(&m_parser, line.data(), line.size(), onCell, onRow, this);
    csv_parse(&m_parser, "\n", 1, onCell, onRow, this);
    return m_rowDone;
}

/// The next line, read again or for the first time; repaired where it is no UTF-8.
Result<bool> CsvSplitter::nextLine(HeldLine &line)
{
    if (!m_pending.empty()) {
        line = std::move(m_pending.front());
        m_pending.pop_front();
        return true;
    }
    Line read;
    auto got = m_lines.next(read);
    if (!got || !*got)
        return got;
    line.number = read.number;
    line.length = read.length;
    line.tooLong = read.tooLong;
    line.cutOff = !read.terminated;
    std::size_t repairs = 0;
    if (isSound(read.text))
        line.text.assign(read.text);
    else
        line.text = repaired(read.text, repairs);
    line.repaired = repairs > 0;
    return true;
}

/// No quote: every delimiter is one.
void CsvSplitter::splitPlain(CsvRow &row)
{
    std::string_view rest = m_raw;
    for (;;) {
        const std::size_t end = rest.find(m_delimiter);
        row.cells.push_back(trimmed(rest.substr(0, std::min(end, rest.size()))));
        if (end == std::string_view::npos)
            return;
        rest.remove_prefix(end + 1);
    }
}

/// The first of the open lines is a row that cannot be read; the others get another chance.
void CsvSplitter::giveUp(CsvRow &row)
{
    m_raw = m_open.front().text;
    row.line = m_open.front().number;
    row.text = m_raw;
    row.length = m_raw.size();
    row.cutOff = m_open.front().cutOff;
    row.openQuote = true;
    m_pending.insert(m_pending.begin(), std::make_move_iterator(m_open.begin() + 1),
        std::make_move_iterator(m_open.end()));
    m_open.clear();
    resetParser();
}

/// A row with quotes in it, over as many lines as it takes; m_open holds the first.
Result<bool> CsvSplitter::readQuoted(CsvRow &row)
{
    m_store.clear();
    m_ends.clear();
    std::size_t bytes = m_open.front().text.size();
    bool done = feed(m_open.front().text);
    while (!done) {
        HeldLine line;
        const bool full = bytes > kMostOpenBytes || m_open.size() > kMostOpenLines;
        auto got = full ? Result<bool>(false) : nextLine(line);
        if (!got)
            return got;
        if (*got)
            m_open.push_back(std::move(line));
        if (!*got || m_open.back().tooLong) {
            giveUp(row);
            return true;
        }
        bytes += m_open.back().text.size();
        done = feed(m_open.back().text);
    }
    if (m_open.size() > 1 && m_expected > 0 && m_ends.size() != m_expected) {
        giveUp(row);
        return true;
    }
    m_raw.clear();
    for (const HeldLine &line : m_open) {
        m_raw += m_raw.empty() ? "" : "\n";
        m_raw += line.text;
        row.repaired = row.repaired || line.repaired;
    }
    row.cutOff = m_open.back().cutOff;
    std::size_t begin = 0;
    for (const std::size_t end : m_ends) {
        row.cells.push_back(std::string_view(m_store).substr(begin, end - begin));
        begin = end;
    }
    return true;
}

Result<bool> CsvSplitter::next(CsvRow &row)
{
    row.cells.clear();
    row.text = {};
    row.tooLong = row.openQuote = row.cutOff = row.repaired = false;
    m_open.clear();
    HeldLine line;
    line.text = std::move(m_raw); // its memory serves again
    do {
        auto got = nextLine(line);
        if (!got || !*got)
            return got;
    } while (!line.tooLong && trimmed(line.text).empty());
    row.length = line.length;
    row.tooLong = line.tooLong;
    row.line = line.number;
    row.cutOff = line.cutOff;
    row.repaired = line.repaired;
    if (row.tooLong)
        return true;
    if (line.text.find('"') == std::string::npos) {
        m_raw = std::move(line.text);
        splitPlain(row);
    } else {
        m_open.push_back(std::move(line));
        auto got = readQuoted(row);
        if (!got || !*got || row.openQuote)
            return got;
    }
    row.text = m_raw;
    row.length = m_raw.size();
    return true;
}

} // namespace attune::sync
