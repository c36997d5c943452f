// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The language packs the program carries.
#pragma once

#include "core/base/result.h"
#include "core/scoring/scoring.h"

namespace attune::app {

/// Every pack below :/lexicon. Fault::Corrupt with the file and line of the first that does not
/// load.
Result<scoring::Scorers> loadScorers(text::Mode mode = text::Mode::WithLearntHeads);

} // namespace attune::app
