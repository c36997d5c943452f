// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a table of ratings as the reference files write it, and writes estimates under their names.
#pragma once

#include "core/stats/bootstrap.h"
#include "core/stats/ratings.h"
#include "core/stats/weights.h"

#include <QJsonObject>

namespace attune::app {

/// "raters", "categories" and "ratings", one list a unit, null where nobody rated. Categories that
/// are not all numbers count by their place. Throws WrongInput, also for what is not on the scale.
stats::Ratings ratingsIn(const QJsonObject &inputs);

/// "agreement_weights" or "disagreement_weights", for each pair of categories.
std::optional<stats::Weights> customWeightsIn(const QJsonObject &inputs, std::size_t categories);

/// value, ci, se, df, pa, pe, n, undefined and, where it is, the reason in words.
QJsonObject asJson(const stats::Estimate &estimate);
QJsonValue asJson(const std::optional<stats::Interval> &interval);
const char *reasonOf(stats::Undefined why);

} // namespace attune::app
