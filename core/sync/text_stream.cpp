// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/text_stream.h"

#include "core/sync/utf8.h"

#include <algorithm>
#include <array>

namespace attune::sync {

namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view kUtf16LeMark = "\xFF\xFE";
constexpr std::string_view kUtf16BeMark = "\xFE\xFF";
constexpr std::size_t kRawBlock = std::size_t{64} << 10;

/// 0x80…0x9F of Windows-1252; the five bytes it leaves undefined become U+FFFD.
constexpr std::array<char16_t, 32> kWindowsUpper = {0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026,
    0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018,
    0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD,
    0x017E, 0x0178};

void decodeWindows(std::string_view raw, std::string &out)
{
    for (const char c : raw) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80)
            out += c;
        else
            appendUtf8(out, byte < 0xA0 ? kWindowsUpper[byte - 0x80] : char32_t{byte});
    }
}

/// Decodes whole code points and says how many bytes that took; `last` forces out what is left.
std::size_t decodeUtf16(std::string_view raw, bool little, bool last, std::string &out)
{
    const auto unitAt = [&](std::size_t at) {
        const auto first = static_cast<unsigned char>(raw[at]);
        const auto second = static_cast<unsigned char>(raw[at + 1]);
        return static_cast<char32_t>(little ? first | second << 8 : first << 8 | second);
    };
    std::size_t at = 0;
    while (at + 2 <= raw.size()) {
        const char32_t unit = unitAt(at);
        const bool high = unit >= 0xD800 && unit < 0xDC00;
        if (high && at + 4 > raw.size() && !last)
            break;
        if (high && at + 4 <= raw.size()) {
            const char32_t low = unitAt(at + 2);
            if (low >= 0xDC00 && low < 0xE000) {
                appendUtf8(out, 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00));
                at += 4;
                continue;
            }
        }
        appendUtf8(out, unit >= 0xD800 && unit < 0xE000 ? kReplacement : unit);
        at += 2;
    }
    if (last && at < raw.size()) {
        appendUtf8(out, kReplacement);
        at = raw.size();
    }
    return at;
}

std::size_t markLength(std::string_view head, Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return head.starts_with(kUtf8Mark) ? kUtf8Mark.size() : 0;
    case Encoding::Utf16Le:
        return head.starts_with(kUtf16LeMark) ? kUtf16LeMark.size() : 0;
    case Encoding::Utf16Be:
        return head.starts_with(kUtf16BeMark) ? kUtf16BeMark.size() : 0;
    case Encoding::Windows1252:
        return 0;
    }
    return 0;
}

/// Latin text in UTF-16 has a zero in every other byte, which no other text has.
std::optional<Encoding> guessUtf16(std::string_view head)
{
    std::size_t even = 0;
    std::size_t odd = 0;
    const std::size_t seen = std::min<std::size_t>(head.size(), 4096) & ~std::size_t{1};
    for (std::size_t i = 0; i < seen; ++i)
        (i % 2 == 0 ? even : odd) += head[i] == '\0' ? 1 : 0;
    if (seen >= 8 && odd * 5 > seen && even * 20 < seen)
        return Encoding::Utf16Le;
    if (seen >= 8 && even * 5 > seen && odd * 20 < seen)
        return Encoding::Utf16Be;
    return std::nullopt;
}

} // namespace

std::string_view nameOf(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return "utf-8";
    case Encoding::Utf16Le:
        return "utf-16le";
    case Encoding::Utf16Be:
        return "utf-16be";
    case Encoding::Windows1252:
        return "windows-1252";
    }
    return "utf-8";
}

std::optional<Encoding> encodingNamed(std::string_view name)
{
    for (const Encoding encoding :
        {Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be, Encoding::Windows1252})
        if (nameOf(encoding) == name)
            return encoding;
    return std::nullopt;
}

Encoding guessEncoding(ByteView head, bool mayBeLegacy)
{
    const std::string_view text = textOf(head);
    if (text.starts_with(kUtf8Mark))
        return Encoding::Utf8;
    if (text.starts_with(kUtf16LeMark))
        return Encoding::Utf16Le;
    if (text.starts_with(kUtf16BeMark))
        return Encoding::Utf16Be;
    if (const auto wide = guessUtf16(text))
        return *wide;
    if (!mayBeLegacy)
        return Encoding::Utf8;
    const Utf8Census census = surveyUtf8(text);
    return census.wrong > 0 && census.multibyte == 0 ? Encoding::Windows1252 : Encoding::Utf8;
}

std::string decode(ByteView bytes, Encoding encoding)
{
    std::string_view raw = textOf(bytes);
    raw.remove_prefix(markLength(raw, encoding));
    std::string out;
    out.reserve(raw.size());
    switch (encoding) {
    case Encoding::Utf8:
        out = raw;
        break;
    case Encoding::Windows1252:
        decodeWindows(raw, out);
        break;
    case Encoding::Utf16Le:
        decodeUtf16(raw, true, true, out);
        break;
    case Encoding::Utf16Be:
        decodeUtf16(raw, false, true, out);
        break;
    }
    return out;
}

TextStream::TextStream(std::unique_ptr<ByteSource> source, Encoding encoding)
    : m_source(std::move(source))
    , m_encoding(encoding)
{
}

Result<std::size_t> TextStream::readRaw(std::span<char> into)
{
    const auto bytes = std::span(reinterpret_cast<unsigned char *>(into.data()), into.size());
    if (m_offset == 0) { // the mark of the encoding is no text
        std::array<unsigned char, 3> head{};
        const auto got = m_source->read(0, head);
        if (!got)
            return got.error();
        m_offset = markLength(textOf(ByteView(head.data(), *got)), m_encoding);
    }
    auto got = m_source->read(m_offset, bytes);
    if (got)
        m_offset += *got;
    return got;
}

Done TextStream::decodeMore()
{
    m_decoded.clear();
    m_taken = 0;
    std::string raw = std::move(m_carry);
    m_carry.clear();
    const std::size_t kept = raw.size();
    raw.resize(kept + kRawBlock);
    const auto got = readRaw(std::span(raw).subspan(kept));
    if (!got)
        return got.error();
    raw.resize(kept + *got);
    if (m_encoding == Encoding::Windows1252) {
        decodeWindows(raw, m_decoded);
        return {};
    }
    const std::size_t used =
        decodeUtf16(raw, m_encoding == Encoding::Utf16Le, *got == 0, m_decoded);
    m_carry = raw.substr(used);
    return {};
}

Result<std::size_t> TextStream::read(std::span<char> into)
{
    if (m_encoding == Encoding::Utf8)
        return readRaw(into);
    if (m_taken == m_decoded.size()) {
        if (const Done done = decodeMore(); !done)
            return done.error();
    }
    const std::size_t count = std::min(into.size(), m_decoded.size() - m_taken);
    std::copy_n(m_decoded.data() + m_taken, count, into.data());
    m_taken += count;
    return count;
}

} // namespace attune::sync
