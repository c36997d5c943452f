// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether words are of the pack's language, from its own and other languages' function words and
// from how many words the pack knows.
#pragma once

#include "core/text/pack_data.h"
#include "core/text/tokens.h"

#include <cstdint>

namespace attune::text {

/// Counts that add up over turns.
struct LanguageEvidence {
    std::uint32_t words = 0; ///< letters only; names of things sent, numbers and marks left out
    std::uint32_t own = 0; ///< function words of the language
    std::uint32_t foreign = 0; ///< function words of other languages only
    std::uint32_t known = 0;
    std::uint32_t latin = 0, otherScript = 0; ///< letters

    void add(const LanguageEvidence &other);
};

enum class LanguageVerdict : std::uint8_t { Own, Other, Open };

LanguageEvidence evidenceOf(const Normal &normal, const Tokens &tokens, const PackData &pack);

/// Open where the words are too few to tell.
LanguageVerdict judge(const LanguageEvidence &evidence);

/// −1…1.
float fitOf(const LanguageEvidence &evidence);

/// "de-AT" is German; an empty tag says nothing.
bool isTagOf(std::string_view tag, std::string_view language);

} // namespace attune::text
