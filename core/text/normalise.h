// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Text in one spelling - lower case, composed, straight quotes, no stretched letters - with a map
// back to where each piece stood.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace attune::text {

/// `at` and `how` run beside `bytes`; `at` has one more entry, the end of the text.
struct Normal {
    enum How : std::uint8_t {
        Plain = 0,
        Upper = 1, ///< was a capital letter
        Stretched = 2, ///< further copies of this letter were dropped: "sooo" is kept as "soo"
    };
    std::string bytes;
    std::vector<std::uint32_t> at; ///< UTF-16 offset of the character in the original
    std::vector<std::uint8_t> how;
    std::uint32_t units = 0; ///< length of the original in UTF-16 units
    std::uint32_t latin = 0; ///< letters of the Latin script
    std::uint32_t otherScript = 0; ///< letters of any other
};

/// Fills `out`, whose memory is reused.
void normalise(std::string_view text, Normal &out);

} // namespace attune::text
