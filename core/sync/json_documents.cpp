// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/json_documents.h"

#include <algorithm>

namespace attune::sync {

namespace {

constexpr std::string_view kBlank = " \t\r\n";
constexpr std::string_view kBetween = " \t\r\n,[]"; ///< of an outer array and around values

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(kBlank) == std::string_view::npos;
}

} // namespace

/// Finds where an object ends by its brackets and strings; takes the text in pieces.
class ValueScanner {
public:
    /// How much of `text` belongs to the value; `finished` tells whether it ends there.
    std::size_t scan(std::string_view text);
    bool finished = false;
    /// A line began with an object though the value was not closed: what was open has lost its end.
    bool lost = false;

private:
    int m_depth = 0;
    bool m_inString = false;
    bool m_escaped = false;
    bool m_lineStart = false;
};

std::size_t ValueScanner::scan(std::string_view text)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (m_lineStart && c == '{' && (m_inString || m_depth > 0)) {
            lost = finished = true;
            return at;
        }
        m_lineStart = c == '\n';
        if (m_escaped) {
            m_escaped = false;
        } else if (m_inString) {
            m_escaped = c == '\\';
            m_inString = c != '"';
        } else if (c == '"') {
            m_inString = true;
        } else if (c == '{' || c == '[') {
            ++m_depth;
        } else if ((c == '}' || c == ']') && --m_depth <= 0) {
            finished = true;
            return at + 1;
        }
    }
    return text.size();
}

JsonDocuments::JsonDocuments(TextWindow &window, const Limits &limits, bool named)
    : m_window(window)
    , m_limits(limits)
    , m_named(named)
    , m_lines(window, limits.record)
{
}

void JsonDocuments::consume(std::size_t count)
{
    const std::string_view passed = m_window.ahead().substr(0, count);
    m_line += std::count(passed.begin(), passed.end(), '\n');
    m_window.consume(count);
}

void JsonDocuments::release()
{
    if (m_shape == Shape::Lines) {
        m_lines.release();
        return;
    }
    consume(m_held);
    m_held = 0;
}

/// An array, or an object that goes over several lines or is followed by another one on its own
/// line, is read value by value; everything else line by line, which a broken record cannot bring
/// out of step.
JsonDocuments::Shape JsonDocuments::decide() const
{
    const std::string_view head = m_window.ahead();
    const std::size_t begin = head.find_first_not_of(kBlank);
    if (begin == std::string_view::npos)
        return Shape::Lines;
    if (head[begin] == '[')
        return Shape::Values;
    if (head[begin] != '{' || m_named)
        return Shape::Lines;
    ValueScanner scanner;
    const std::size_t length = scanner.scan(head.substr(begin));
    const std::string_view value = head.substr(begin, length);
    const std::size_t lineEnd = value.find('\n');
    const bool overLines = lineEnd != std::string_view::npos;
    if (scanner.lost) // one line that is broken, or the lines of one value
        return isBlank(value.substr(lineEnd)) ? Shape::Lines : Shape::Values;
    if (overLines || !scanner.finished)
        return overLines ? Shape::Values : Shape::Lines;
    const std::string_view rest = head.substr(begin + length);
    const std::string_view sameLine = rest.substr(0, std::min(rest.find('\n'), rest.size()));
    const std::size_t follows = sameLine.find_first_not_of(kBlank);
    const bool another = follows != std::string_view::npos && sameLine[follows] == '{';
    return another ? Shape::Values : Shape::Lines;
}

Done JsonDocuments::start(const std::optional<ResumePoint> &from)
{
    if (const auto got = m_window.more(); !got)
        return got.error();
    m_shape = decide();
    if (!from)
        return {};
    if (const Done skipped = m_window.skipTo(from->offset); !skipped)
        return skipped.error();
    m_line = from->line;
    m_lines.goOnAfter(from->line);
    return {};
}

Result<bool> JsonDocuments::next(Document &document)
{
    document = {};
    return m_shape == Shape::Lines ? nextLine(document) : nextValue(document);
}

Result<bool> JsonDocuments::nextLine(Document &document)
{
    Line line;
    for (;;) {
        auto got = m_lines.next(line);
        if (!got || !*got)
            return got;
        m_line = line.number;
        if (line.tooLong || !isBlank(line.text))
            break;
    }
    document = {line.text, line.number, line.length, line.tooLong, !line.terminated};
    return true;
}

Result<bool> JsonDocuments::skipToValue()
{
    for (;;) {
        const std::string_view ahead = m_window.ahead();
        const std::size_t begin = ahead.find_first_not_of(kBetween);
        if (begin != std::string_view::npos) {
            consume(begin);
            return true;
        }
        consume(ahead.size());
        auto got = m_window.more();
        if (!got || !*got)
            return got;
    }
}

/// Passes over the rest of a value without keeping it.
Result<bool> JsonDocuments::skipLong(Document &document, ValueScanner &scanner)
{
    document.tooLong = true;
    document.text = {};
    while (!scanner.finished) {
        auto got = m_window.more();
        if (!got)
            return got;
        if (!*got) {
            document.cutOff = true;
            break;
        }
        const std::size_t length = scanner.scan(m_window.ahead());
        document.length += length;
        consume(length);
    }
    return true;
}

Result<bool> JsonDocuments::nextValue(Document &document)
{
    release();
    auto found = skipToValue();
    if (!found || !*found)
        return found;
    document.line = m_line + 1;
    ValueScanner scanner;
    std::size_t scanned = 0;
    const bool object = m_window.ahead().front() == '{';
    for (;;) {
        const std::string_view rest = m_window.ahead().substr(scanned);
        // What is no object is nothing we read; it ends with its line and is set aside as it
        // stands.
        const std::size_t end =
            object ? scanner.scan(rest) : std::min(rest.find('\n'), rest.size());
        const bool finished = object ? scanner.finished : end < rest.size();
        scanned += end;
        document.length = scanned;
        if (finished)
            break;
        if (scanned > m_limits.record) {
            consume(scanned);
            return skipLong(document, scanner);
        }
        auto got = m_window.more();
        if (!got)
            return got;
        if (!*got) {
            document.cutOff = object;
            break;
        }
    }
    document.text = m_window.ahead().substr(0, scanned);
    document.tooLong = scanned > m_limits.record;
    m_held = scanned;
    return true;
}

} // namespace attune::sync
