// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The key of what forgets itself: named after its subject it belongs to nobody, so that destroying
// it needs no decision.
#pragma once

#include <string>
#include <string_view>

namespace attune::journal {

inline constexpr std::string_view kOwnKeyPrefix = "support-";

/// To be given as Draft::person of every entry of the subject ("support:7f" → "support-7f").
inline std::string ownKeyOf(std::string_view subject)
{
    return std::string(kOwnKeyPrefix) + std::string(subject.substr(subject.find(':') + 1));
}

} // namespace attune::journal
