// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The coefficients of one table of ratings.
#pragma once

#include "core/calibration/calibration.h"

namespace attune::calibration {

/// Units and raters without a rating do not count. Choices: alpha nominal, ordinal or interval by
/// the scale (2,000 resamples of units); AC1 of two values, AC2 with ordinal weights of points;
/// ICC(2,1) by analysis of variance, by restricted likelihood where somebody did not rate all.
Agreement agreementOf(const stats::Ratings &ratings, Scale scale, const Method &method);

} // namespace attune::calibration
