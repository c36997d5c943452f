// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Raw bytes, owned and viewed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace attune {

using Bytes = std::vector<unsigned char>;
using ByteView = std::span<const unsigned char>;

inline ByteView bytesOf(std::string_view text)
{
    return {reinterpret_cast<const unsigned char *>(text.data()), text.size()};
}

inline std::string_view textOf(ByteView bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

inline Bytes copyOf(ByteView bytes)
{
    return {bytes.begin(), bytes.end()};
}

std::string toHex(ByteView bytes);
/// Nullopt unless it is lower-case hexadecimal of whole bytes.
std::optional<Bytes> fromHex(std::string_view text);

} // namespace attune
