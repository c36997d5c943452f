// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The classes of data, and where a key of a class reaches.
#pragma once

#include <cstdint>
#include <string_view>

namespace attune::vault {

enum class DataClass : std::uint8_t {
    Internal = 0, ///< plain in the file; its key only makes pseudonyms and digests
    Personal = 1,
    Emotional = 2,
    Transcript = 3,
    Confidential = 4,
};

std::string_view nameOf(DataClass dataClass);

/// A class within one team; team 0 is the whole centre.
struct KeyScope {
    DataClass dataClass = DataClass::Personal;
    std::int64_t team = 0;

    friend auto operator<=>(const KeyScope &, const KeyScope &) = default;
};

/// What customers said: one key for the whole centre.
inline constexpr KeyScope kTranscripts{DataClass::Transcript, 0};
/// What is derived of it about feelings.
inline constexpr KeyScope kEmotional{DataClass::Emotional, 0};

} // namespace attune::vault
