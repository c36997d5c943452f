// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cutting lines and reading numbers, without a locale.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace attune::text {

std::string_view trimmed(std::string_view text);
std::vector<std::string_view> split(std::string_view text, char separator);
std::vector<std::string_view> words(std::string_view text); ///< by blanks, none empty
std::string_view takeWord(std::string_view &rest); ///< the next word by blanks; empty at the end
std::optional<float> floatOf(std::string_view text); ///< plain decimal, no exponent
std::optional<std::uint32_t> numberOf(std::string_view text);

std::string quoted(std::string_view text); ///< in quotation marks, for messages

} // namespace attune::text
