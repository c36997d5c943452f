// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file as UTF-8 text in blocks, whatever it was written in.
#pragma once

#include "core/base/byte_source.h"
#include "core/base/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace attune::sync {

enum class Encoding : std::uint8_t { Utf8, Utf16Le, Utf16Be, Windows1252 };

std::string_view nameOf(Encoding encoding);
std::optional<Encoding> encodingNamed(std::string_view name);

/// By byte order mark, else by which encoding the bytes make sense in. `mayBeLegacy` allows
/// Windows-1252: spreadsheets write it, JSON never is.
Encoding guessEncoding(ByteView head, bool mayBeLegacy);

/// Decodes all of `bytes`; a byte order mark is dropped. UTF-8 is passed through as it is, with
/// whatever is wrong in it: readers repair and count that record by record.
std::string decode(ByteView bytes, Encoding encoding);

class TextStream {
public:
    TextStream(std::unique_ptr<ByteSource> source, Encoding encoding);

    /// Fills the front of `into`; 0 at the end of the file.
    Result<std::size_t> read(std::span<char> into);
    std::uint64_t rawSize() const { return m_source->size(); }
    /// How far the file itself has been read, for progress.
    std::uint64_t rawOffset() const { return m_offset; }
    Encoding encoding() const { return m_encoding; }

private:
    Result<std::size_t> readRaw(std::span<char> into);
    Done decodeMore();

    std::unique_ptr<ByteSource> m_source;
    Encoding m_encoding;
    std::uint64_t m_offset = 0;
    std::string m_decoded; ///< what other encodings than UTF-8 have waiting
    std::size_t m_taken = 0;
    std::string m_carry; ///< half a code unit or half a pair at the end of a block
};

} // namespace attune::sync
