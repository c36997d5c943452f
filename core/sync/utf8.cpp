// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/utf8.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <optional>

namespace attune::sync {

namespace {

constexpr std::string_view kReplacementBytes = "\xEF\xBF\xBD";
/// 2^64 has 20 digits; whatever has more cannot be a number of any type we read.
constexpr std::size_t kLongestInteger = 19;

bool isTail(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// Length of the sound sequence that begins at `at`; 0 when none does. Table 3-7 of the Unicode
/// standard: no overlong forms, no surrogates, nothing above U+10FFFF.
std::size_t soundLength(std::string_view text, std::size_t at)
{
    const auto byteAt = [&](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const unsigned lead = byteAt(at);
    const unsigned second = byteAt(at + 1);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return second >= 0x80 && second <= 0xBF ? 2 : 0;
    unsigned low = 0x80;
    unsigned high = 0xBF;
    if (lead == 0xE0 || lead == 0xF0)
        low = lead == 0xE0 ? 0xA0 : 0x90;
    if (lead == 0xED || lead == 0xF4)
        high = lead == 0xED ? 0x9F : 0x8F;
    if (lead < 0xE0 || lead > 0xF4 || second < low || second > high)
        return 0;
    const std::size_t length = lead < 0xF0 ? 3 : 4;
    for (std::size_t i = 2; i < length; ++i)
        if (at + i >= text.size() || !isTail(text[at + i]))
            return 0;
    return length;
}

/// How many bytes one replacement stands for: the lead and what still looks like its tail.
std::size_t brokenLength(std::string_view text, std::size_t at)
{
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::size_t most = lead >= 0xF0 && lead <= 0xF4 ? 4
        : lead >= 0xE0                                    ? 3
        : lead >= 0xC2                                    ? 2
                                                          : 1;
    std::size_t length = 1;
    if (lead < 0xF5)
        while (length < most && at + length < text.size() && isTail(text[at + length]))
            ++length;
    return length == most && most > 1 ? 1 : length; // a whole but forbidden form: byte by byte
}

/// Whether the text ends within a sequence that could have become sound.
bool isCutOff(std::string_view text, std::size_t at)
{
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::string_view rest = text.substr(at + 1);
    return lead >= 0xC2 && lead <= 0xF4
        && rest.size() < (lead >= 0xF0 ? 3U
                   : lead >= 0xE0      ? 2U
                                       : 1U)
        && std::all_of(rest.begin(), rest.end(), isTail);
}

/// Eight ASCII bytes at once.
bool isPlainWord(const char *at)
{
    std::uint64_t word = 0;
    std::memcpy(&word, at, sizeof word);
    const std::uint64_t zeroes = (word - 0x0101010101010101ULL) & ~word;
    return ((word | zeroes) & 0x8080808080808080ULL) == 0;
}

std::optional<unsigned> hexUnit(std::string_view text, std::size_t at)
{
    if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u')
        return std::nullopt;
    unsigned value = 0;
    for (std::size_t i = at + 2; i < at + 6; ++i) {
        const char c = text[i];
        const int digit = c >= '0' && c <= '9' ? c - '0'
            : c >= 'a' && c <= 'f'             ? c - 'a' + 10
            : c >= 'A' && c <= 'F'             ? c - 'A' + 10
                                               : -1;
        if (digit < 0)
            return std::nullopt;
        value = value * 16 + static_cast<unsigned>(digit);
    }
    return value;
}

bool isHigh(unsigned unit)
{
    return unit >= 0xD800 && unit < 0xDC00;
}
bool isLow(unsigned unit)
{
    return unit >= 0xDC00 && unit < 0xE000;
}

/// Copies the escape at `at` and advances behind it.
void copyEscape(std::string_view json, std::size_t &at, std::string &out, std::size_t &repairs)
{
    const auto unit = hexUnit(json, at);
    if (!unit) {
        const std::size_t length = at + 1 < json.size() ? 2 : 1;
        out += json.substr(at, length);
        at += length;
        return;
    }
    const auto next = isHigh(*unit) ? hexUnit(json, at + 6) : std::nullopt;
    if (next && isLow(*next)) {
        out += json.substr(at, 12);
        at += 12;
        return;
    }
    if (isHigh(*unit) || isLow(*unit)) {
        out += kReplacementBytes;
        ++repairs;
    } else {
        out += json.substr(at, 6);
    }
    at += 6;
}

/// Copies the run of digits at `at`, as a string when it is too long for a number.
void copyDigits(std::string_view json, std::size_t &at, std::string &out, std::size_t &repairs)
{
    const bool goesOn =
        !out.empty() && std::string_view(".eE+-").find(out.back()) != std::string_view::npos;
    std::size_t end = at;
    while (end < json.size() && json[end] >= '0' && json[end] <= '9')
        ++end;
    const bool whole =
        end == json.size() || std::string_view(".eE").find(json[end]) == std::string_view::npos;
    if (end - at > kLongestInteger && whole && !goesOn) {
        out += '"';
        out += json.substr(at, end - at);
        out += '"';
        ++repairs;
    } else {
        out += json.substr(at, end - at);
    }
    at = end;
}

} // namespace

void appendUtf8(std::string &out, char32_t codePoint)
{
    const auto tail = [](char32_t bits) {
        return static_cast<char>(0x80U | (bits & 0x3FU));
    };
    if (codePoint < 0x80) {
        out += static_cast<char>(codePoint);
    } else if (codePoint < 0x800) {
        out += static_cast<char>(0xC0U | codePoint >> 6);
        out += tail(codePoint);
    } else if (codePoint < 0x10000) {
        out += static_cast<char>(0xE0U | codePoint >> 12);
        out += tail(codePoint >> 6);
        out += tail(codePoint);
    } else {
        out += static_cast<char>(0xF0U | codePoint >> 18);
        out += tail(codePoint >> 12);
        out += tail(codePoint >> 6);
        out += tail(codePoint);
    }
}

Utf8Census surveyUtf8(std::string_view text)
{
    Utf8Census census;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = soundLength(text, at);
        if (length > 1)
            ++census.multibyte;
        if (length == 0 && !isCutOff(text, at))
            ++census.wrong;
        at += std::max<std::size_t>(length, 1);
    }
    return census;
}

bool isSound(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        while (at + 8 <= text.size() && isPlainWord(text.data() + at))
            at += 8;
        if (at == text.size())
            break;
        const std::size_t length = text[at] == '\0' ? 0 : soundLength(text, at);
        if (length == 0)
            return false;
        at += length;
    }
    return true;
}

std::string repaired(std::string_view text, std::size_t &repairs)
{
    std::string out;
    out.reserve(text.size() + 8);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = text[at] == '\0' ? 0 : soundLength(text, at);
        if (length > 0) {
            out += text.substr(at, length);
            at += length;
            continue;
        }
        out += kReplacementBytes;
        ++repairs;
        at += text[at] == '\0' ? 1 : brokenLength(text, at);
    }
    return out;
}

std::string repairedJson(std::string_view json, std::size_t &repairs)
{
    const std::string sound = isSound(json) ? std::string(json) : repaired(json, repairs);
    std::string out;
    out.reserve(sound.size() + 8);
    bool inString = false;
    for (std::size_t at = 0; at < sound.size();) {
        const char c = sound[at];
        if (inString && c == '\\') {
            copyEscape(sound, at, out, repairs);
            continue;
        }
        if (!inString && c >= '0' && c <= '9') {
            copyDigits(sound, at, out, repairs);
            continue;
        }
        if (c == '"')
            inString = !inString;
        out += c;
        ++at;
    }
    return out;
}

} // namespace attune::sync
