// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words as a search compares them: lower case, composed, without accents, in the order of the text.
#pragma once

#include "core/text/text.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace attune::text {

struct FoldedWord {
    std::string word;
    std::uint32_t begin = 0, end = 0; ///< UTF-16 units in the original
};

/// Letters and digits in runs; a run is cut after 64 bytes. "Müller's" gives "muller" and "s".
/// Works in any language and needs no pack.
std::vector<FoldedWord> foldedWords(std::string_view text);

} // namespace attune::text
