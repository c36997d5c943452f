// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the empathy index says to people: its figures, its sentences, its reasons.
#pragma once

#include "core/empathy_index/unit_details.h"
#include "ui/charts/interval_rows.h"
#include "ui/charts/trend_chart.h"
#include "ui/widgets/kpi_tile.h"

namespace attune::ui {

QString figureName(scoring::Proxy figure);
/// What it counts, in one sentence.
QString figureReason(scoring::Proxy figure);
QString unitName(const empathy_index::Snapshot &snapshot, std::int64_t unit, bool masked);

/// "25 · 25 · 25 · 25"
QString weightsText(const empathy_index::Weights &weights);
QString namedWeights(const empathy_index::Weights &weights);
QString indexScopeLine(const empathy_index::Snapshot &snapshot);
std::vector<Kpi> indexTiles(const empathy_index::Snapshot &snapshot);
IntervalRow indexRow(
    const empathy_index::Snapshot &snapshot, const empathy_index::Unit &unit, bool masked);
std::vector<TrendValue> trendValues(
    const std::vector<empathy_index::TrendPoint> &points, const Zone &zone);

/// Why a unit stands where it stands, in whole sentences.
QStringList whySentences(const empathy_index::Unit &unit, const empathy_index::Outcome &outcome);
/// What looks like playing to the figures; empty: nothing does.
QStringList gamingSentences(
    const empathy_index::Unit &unit, const empathy_index::UnitDetails &details);
/// One line a set, the newest first.
QStringList weightsHistory(const empathy_index::WeightsHistory &history, const Zone &zone);

} // namespace attune::ui
