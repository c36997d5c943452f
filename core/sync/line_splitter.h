// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Text into lines, with memory bounded by the longest line that is allowed.
#pragma once

#include "core/sync/text_window.h"

namespace attune::sync {

struct Line {
    std::string_view
        text; ///< without its ending; valid until the next call; padded as the window is
    std::int64_t number = 0; ///< from 1
    std::size_t length = 0; ///< of the text, also where it was too long to hold
    bool tooLong = false; ///< then `text` is empty
    bool terminated = true; ///< false: the file ends in it
};

class LineSplitter {
public:
    LineSplitter(TextWindow &window, std::size_t limit);
    /// The window was moved: `number` is that of the last line before where it stands.
    void goOnAfter(std::int64_t number) { m_number = number; }

    /// False at the end. Endings are LF, CRLF or a lone CR before LF; an empty line is a line.
    Result<bool> next(Line &line);
    /// The line last given counts as consumed only now, so that window.offset() lies behind it.
    void release();
    /// Of the line last given.
    std::int64_t number() const { return m_number; }

private:
    Result<bool> skipLong(Line &line);

    TextWindow &m_window;
    std::size_t m_limit;
    std::int64_t m_number = 0;
    std::size_t m_held = 0; ///< bytes of the line last given, with its ending
};

} // namespace attune::sync
