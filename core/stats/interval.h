// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An interval of an estimate.
#pragma once

namespace attune::stats {

struct Interval {
    double lower = 0, upper = 1;
};

} // namespace attune::stats
