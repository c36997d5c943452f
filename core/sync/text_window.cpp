// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/text_window.h"

#include "core/sync/text_stream.h"

#include <algorithm>
#include <cstring>

namespace attune::sync {

TextWindow::TextWindow(TextStream &stream)
    : m_stream(stream)
{
}

/// Moves what is ahead to the front and leaves room for a block behind it. Grows by doubling for a
/// long record and shrinks again behind it; realloc moves pages instead of copying them.
Done TextWindow::makeRoom()
{
    const std::size_t kept = m_end - m_begin;
    if (m_begin > 0)
        std::memmove(m_buffer.get(), m_buffer.get() + m_begin, kept);
    m_begin = 0;
    m_end = kept;
    std::size_t wanted = m_capacity;
    if (kept + kBlock > m_capacity)
        wanted = std::max(kept + kBlock, m_capacity * 2);
    else if (m_capacity > 8 * kBlock && kept < kBlock)
        wanted = 2 * kBlock;
    if (wanted == m_capacity)
        return {};
    auto *block = static_cast<char *>(std::realloc(m_buffer.get(), wanted + kPadding));
    if (block == nullptr)
        return {Fault::NoSpace, "no memory for a long record"};
    static_cast<void>(m_buffer.release()); // realloc has taken the old block over
    m_buffer.reset(block);
    m_capacity = wanted;
    return {};
}

Result<bool> TextWindow::more()
{
    if (const Done done = makeRoom(); !done)
        return done.error();
    const auto got = m_stream.read(std::span(m_buffer.get() + m_end, kBlock));
    if (!got)
        return got.error();
    m_end += *got;
    std::memset(m_buffer.get() + m_end, 0, kPadding);
    return *got > 0;
}

void TextWindow::consume(std::size_t count)
{
    m_begin += count;
    m_offset += static_cast<std::int64_t>(count);
}

Done TextWindow::skipTo(std::int64_t offset)
{
    while (m_offset < offset) {
        if (ahead().empty()) {
            const auto got = more();
            if (!got)
                return got.error();
            if (!*got)
                return {Fault::Invalid, "the text ends before the place to go on from"};
        }
        const auto left = static_cast<std::size_t>(offset - m_offset);
        consume(std::min(ahead().size(), left));
    }
    return {};
}

} // namespace attune::sync
