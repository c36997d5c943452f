// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Interactions a session can be drawn from.
#pragma once

#include "core/base/time.h"
#include "core/store/connection.h"

#include <string>
#include <vector>

namespace attune::sessions {

/// "source/external id" of each contact of the period that has a transcript.
Result<std::vector<std::string>> readDrawable(store::Connection &facts, Interval period);

/// Those of `names` that are here with a transcript.
Result<std::vector<std::string>> readScorable(
    store::Connection &facts, const std::vector<std::string> &names);

} // namespace attune::sessions
