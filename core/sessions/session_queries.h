// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Interactions a session can be drawn from.
#pragma once

#include "core/base/time.h"
#include "core/store/connection.h"

#include <string>
#include <vector>

namespace attune::sessions {

/// "source/external id" of each contact of the period whose words are here and may be read now: who
/// was erased, and who gave no lawful basis or took it back, is out before the draw.
Result<std::vector<std::string>> readDrawable(
    store::Connection &facts, Interval period, Instant now);
/// The same in words, for the certificate of the draw.
std::string drawableFilter(Interval period);

/// Those of `names` that are here and may be read now.
Result<std::vector<std::string>> readScorable(
    store::Connection &facts, const std::vector<std::string> &names, Instant now);

} // namespace attune::sessions
