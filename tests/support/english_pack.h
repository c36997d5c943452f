// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The English pack as it lies in the sources, for tests that score.
#pragma once

#include "core/scoring/scoring.h"

namespace attune::tests {

/// Fails the program when the pack does not load.
const scoring::Scorers &englishScorers();

} // namespace attune::tests
