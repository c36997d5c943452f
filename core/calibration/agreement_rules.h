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

/// As the declared points say where there are some, else as the scores look.
Scale scaleOf(const stats::Ratings &ratings);
/// With the points that could be given: those that are declared, where every score is one of them;
/// else those that were given, and of points the whole numbers between.
stats::Ratings declared(stats::Ratings ratings, Scale scale);

/// Each question of each interaction as a unit.
stats::Ratings pooled(const Outcome &outcome);
/// Interactions that somebody gave a score.
std::size_t ratedInteractions(const Outcome &outcome);

} // namespace attune::calibration
