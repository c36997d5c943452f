// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/line_splitter.h"

#include <cstring>

namespace attune::sync {

LineSplitter::LineSplitter(TextWindow &window, std::size_t limit)
    : m_window(window)
    , m_limit(limit)
{
}

void LineSplitter::release()
{
    m_window.consume(m_held);
    m_held = 0;
}

/// Passes over the rest of a line without keeping it.
Result<bool> LineSplitter::skipLong(Line &line)
{
    line.tooLong = true;
    line.text = {};
    for (;;) {
        const std::string_view ahead = m_window.ahead();
        const std::size_t end = ahead.find('\n');
        if (end != std::string_view::npos) {
            line.length += end;
            m_held = end + 1;
            return true;
        }
        line.length += ahead.size();
        m_window.consume(ahead.size());
        auto got = m_window.more();
        if (!got)
            return got;
        if (!*got) {
            line.terminated = false;
            return true;
        }
    }
}

Result<bool> LineSplitter::next(Line &line)
{
    release();
    line = {};
    std::size_t searched = 0;
    for (;;) {
        const std::string_view ahead = m_window.ahead();
        std::size_t end = ahead.find('\n', searched);
        if (end == std::string_view::npos && ahead.size() > m_limit) {
            line.number = ++m_number;
            return skipLong(line);
        }
        if (end == std::string_view::npos) {
            searched = ahead.size();
            auto got = m_window.more();
            if (!got)
                return got;
            if (*got)
                continue;
            if (ahead.empty())
                return false;
            line.terminated = false;
            end = m_window.ahead().size();
        }
        line.number = ++m_number;
        line.text = m_window.ahead().substr(0, end);
        m_held = end + (line.terminated ? 1 : 0);
        while (!line.text.empty() && line.text.back() == '\r')
            line.text.remove_suffix(1);
        line.length = line.text.size();
        if (line.length > m_limit) {
            line.tooLong = true;
            line.text = {};
        }
        return true;
    }
}

} // namespace attune::sync
