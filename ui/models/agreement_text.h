// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Coefficients of agreement as people read them: the value, its interval, and what it may be
// called.
#pragma once

#include "core/stats/bands.h"
#include "core/stats/ratings.h"

#include <QString>

namespace attune::ui {

/// "0.71 (0.58 to 0.82)", or why there is none.
QString estimateText(const stats::Estimate &estimate);
QString undefinedText(stats::Undefined why);
/// "tentative"; of both ends of the interval where they differ; empty without a value.
QString bandText(stats::BandName band);
QString bandText(stats::BandScale scale, const stats::Estimate &estimate);
/// Whose words they are: "Landis & Koch 1977".
QString authorText(stats::BandScale scale);

} // namespace attune::ui
