// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// FNV-1a over the bytes of a word: the same number on every machine, to be mixed as a table needs
// it.
#pragma once

#include <cstdint>
#include <string_view>

namespace attune::text {

constexpr std::uint64_t fnv1a(std::string_view word)
{
    std::uint64_t h = 14695981039346656037ULL;
    for (const char c : word)
        h = (h ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return h;
}

} // namespace attune::text
