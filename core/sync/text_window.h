// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A bounded view of the text ahead, moved on piece by piece; counts what it has passed.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string_view>

namespace attune::sync {

class TextStream;

class TextWindow {
public:
    /// What a parser may touch, not use, behind any view of the window.
    static constexpr std::size_t kPadding = 64;
    static constexpr std::size_t kBlock = std::size_t{1} << 20;

    explicit TextWindow(TextStream &stream);

    /// Valid until the next call of more(), consume() or skipTo().
    std::string_view ahead() const { return {m_buffer.get() + m_begin, m_end - m_begin}; }
    /// Adds a block to ahead(); false at the end of the text.
    Result<bool> more();
    void consume(std::size_t count);
    std::int64_t offset() const { return m_offset; }
    /// The most bytes it ever held at once, or had room for.
    std::size_t capacity() const { return m_capacity; }

    /// Consumes everything before `offset`; Fault::Invalid when the text ends before it.
    Done skipTo(std::int64_t offset);

private:
    struct Free {
        void operator()(char *block) const { std::free(block); }
    };
    Done makeRoom();

    TextStream &m_stream;
    std::unique_ptr<char, Free> m_buffer;
    std::size_t m_capacity = 0; ///< without the padding
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::int64_t m_offset = 0;
};

} // namespace attune::sync
