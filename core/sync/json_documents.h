// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One JSON value after the other out of a file: JSON Lines, one pretty-printed value, values
// written one after the other, or the elements of an array that is larger than memory.
#pragma once

#include "core/sync/line_splitter.h"
#include "core/sync/sync.h"

namespace attune::sync {

struct Document {
    std::string_view text; ///< valid until the next call; padded as the window is
    std::int64_t line = 0; ///< where it begins
    std::size_t length = 0; ///< also where it was too long to hold
    bool tooLong = false;
    bool cutOff = false; ///< the file ends in it
};

class JsonDocuments {
public:
    /// `named` is what the file's name promises: lines, whatever the first of them looks like.
    JsonDocuments(TextWindow &window, const Limits &limits, bool named);

    /// Looks at how the file begins, then goes on from where it was left.
    Done start(const std::optional<ResumePoint> &from);
    /// False at the end. Blank lines and the brackets and commas of an outer array are passed over.
    Result<bool> next(Document &document);
    /// Counts the document last given as consumed.
    void release();
    /// Number of the last line that is consumed whole.
    std::int64_t line() const { return m_line; }

private:
    enum class Shape { Lines, Values };
    Shape decide() const;
    Result<bool> nextLine(Document &document);
    Result<bool> nextValue(Document &document);
    Result<bool> skipToValue();
    Result<bool> skipLong(Document &document, class ValueScanner &scanner);
    void consume(std::size_t count);

    TextWindow &m_window;
    Limits m_limits;
    bool m_named;
    Shape m_shape = Shape::Lines;
    LineSplitter m_lines;
    std::int64_t m_line = 0;
    std::size_t m_held = 0;
};

} // namespace attune::sync
