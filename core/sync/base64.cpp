// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/base64.h"

#include <array>

namespace attune::sync {

namespace {

constexpr std::int8_t kNone = -1;
constexpr std::int8_t kSkip = -2;

constexpr std::array<std::int8_t, 256> makeTable()
{
    std::array<std::int8_t, 256> table{};
    table.fill(kNone);
    for (std::size_t i = 0; i < 26; ++i) {
        table['A' + i] = static_cast<std::int8_t>(i);
        table['a' + i] = static_cast<std::int8_t>(26 + i);
    }
    for (std::size_t i = 0; i < 10; ++i)
        table['0' + i] = static_cast<std::int8_t>(52 + i);
    table['+'] = table['-'] = 62;
    table['/'] = table['_'] = 63;
    table[' '] = table['\t'] = table['\r'] = table['\n'] = kSkip;
    return table;
}

constexpr auto kTable = makeTable();

} // namespace

std::optional<Bytes> decodeBase64(std::string_view text)
{
    while (!text.empty()
        && (text.back() == '=' || kTable[static_cast<unsigned char>(text.back())] == kSkip))
        text.remove_suffix(1);
    Bytes out;
    out.reserve(decodedSize(text));
    std::uint32_t bits = 0;
    int held = 0;
    for (const char c : text) {
        const std::int8_t value = kTable[static_cast<unsigned char>(c)];
        if (value == kSkip)
            continue;
        if (value == kNone)
            return std::nullopt;
        bits = bits << 6 | static_cast<std::uint32_t>(value);
        if (++held == 4) {
            out.push_back(static_cast<unsigned char>(bits >> 16));
            out.push_back(static_cast<unsigned char>(bits >> 8));
            out.push_back(static_cast<unsigned char>(bits));
            held = 0;
        }
    }
    if (held == 1)
        return std::nullopt;
    if (held == 2)
        out.push_back(static_cast<unsigned char>(bits >> 4));
    if (held == 3) {
        out.push_back(static_cast<unsigned char>(bits >> 10));
        out.push_back(static_cast<unsigned char>(bits >> 2));
    }
    return out;
}

} // namespace attune::sync
