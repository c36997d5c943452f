// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Base64 as files have it: either alphabet, with or without padding, line breaks inside.
#pragma once

#include "core/base/bytes.h"

#include <optional>
#include <string_view>

namespace attune::sync {

/// Nullopt when a character belongs to no alphabet or the length cannot be.
std::optional<Bytes> decodeBase64(std::string_view text);

/// How many bytes it would be, without decoding.
inline std::size_t decodedSize(std::string_view text)
{
    return text.size() / 4 * 3 + text.size() % 4;
}

} // namespace attune::sync
