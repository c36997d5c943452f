// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calibration sessions of the demonstration centre: who scored which interaction how.
#pragma once

#include "core/demo/delivery.h"

namespace attune::demo {

/// `courses` in the order of time.
std::vector<RatedSession> rateSessions(const std::vector<TrueCourse> &courses, std::uint64_t seed);

} // namespace attune::demo
