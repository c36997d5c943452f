// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The printed recovery key: three parts, any two of which are the key, and one of which is nothing.
#pragma once

#include "core/base/result.h"
#include "core/vault/secret.h"

#include <array>
#include <string>
#include <string_view>

namespace attune::access {

/// Each pair of parts has a pad of its own: one holds the pad, the other the key under it.
using RecoveryParts = std::array<std::string, 3>;

/// As they are printed: "1-" and groups of letters and digits, the last of them a check.
RecoveryParts split(const vault::Key &key);
/// Spaces, small letters and line ends do no harm. Faults: Invalid when one of them is mistyped or
/// both are the same part, Denied when they are parts of different keys.
Result<vault::Key> join(std::string_view partA, std::string_view partB);

} // namespace attune::access
