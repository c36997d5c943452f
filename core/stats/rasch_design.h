// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What of the scores can be fitted: without extremes, without categories nobody gave, and whether
// the rest hangs together.
#pragma once

#include "core/stats/rasch.h"

namespace attune::stats {

/// The scores in the fit, their levels and categories numbered without gaps.
struct RaschDesign {
    struct Row {
        std::vector<std::size_t> levels;
        std::size_t category = 0;
    };
    std::vector<RaschFacet> facets; ///< with the levels that are left
    std::vector<Row> rows;
    std::size_t steps = 0;

    /// Writes extremes, categories, collapsed, used and isConnected of the fit.
    RaschDesign(const RaschData &data, RaschFit &fit);

    double signOf(std::size_t facet) const { return facets[facet].isAbility ? 1 : -1; }
    std::size_t floatingFacet() const;
    std::size_t largestFacet() const;
    double measureOf(const Row &row, const std::vector<std::vector<double>> &measures) const;
    double logLikelihood(
        const std::vector<std::vector<double>> &measures, const std::vector<double> &steps) const;
    void giveBack(const std::vector<std::vector<double>> &measures, RaschFit &fit) const;

private:
    bool isConnected() const;

    std::vector<std::vector<std::size_t>> m_place; ///< of each level of the data; kGone
};

double expectedOf(const std::vector<double> &shares);
double centralMoment(const std::vector<double> &shares, double mean, int power);

/// Measures of the extremes of a fit, one at a time, with all else as it is.
void placeExtremes(const RaschData &data, RaschFit &fit);

} // namespace attune::stats
