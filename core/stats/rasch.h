// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The many-facet Rasch model of ratings (Linacre 1989) with one rating scale:
// log(P_k / P_k−1) = unit − rater − item − … − threshold k, fitted by joint maximum likelihood.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace attune::stats {

struct RaschFacet {
    std::size_t levels = 0;
    bool isAbility = false; ///< adds to the score (units); the others take from it
    bool isCentred = true; ///< mean 0; one facet is not, it carries the level of all
};

struct RaschScore {
    std::vector<std::size_t> levels; ///< one for each facet
    std::size_t category = 0; ///< place in the scale
};

struct RaschData {
    std::vector<RaschFacet> facets;
    std::vector<double> scale; ///< the number of each category, ascending
    std::vector<RaschScore> scores;
};

enum class RaschEnd { Lowest, Highest };

/// A level whose scores are all at one end has no finite measure. It is left out of the fit and
/// stands here, its score moved by 0.3 towards the middle (as Facets does).
struct RaschExtreme {
    std::size_t facet = 0, level = 0;
    RaschEnd end = RaschEnd::Lowest;
    double total = 0, count = 0;
    std::optional<double> measure, error;
};

struct RaschFit {
    /// By facet, then level; none for levels that are not in the fit.
    std::vector<std::vector<std::optional<double>>> measures;
    std::vector<double> thresholds; ///< mean 0, one less than categories()
    std::vector<std::size_t> categories; ///< that are in the fit, as places in the scale
    std::vector<std::size_t> collapsed; ///< between them, given by nobody: no step leads to them
    std::vector<RaschExtreme> extremes;
    std::vector<std::size_t> used; ///< the scores in the fit
    double logLikelihood = 0;
    bool isConnected = true; ///< else measures of different parts cannot be compared
    bool hasConverged = false; ///< else some measure runs away: the scores order the levels wholly
};

/// Newton's method on all parameters, the largest facet absorbed, until no step is above 1e-8
/// logits. Where isConnected or hasConverged is false there are no measures.
RaschFit fitRasch(const RaschData &data);

/// The probabilities of the categories of a fit, for `measure` = unit − rater − item − ….
std::vector<double> raschProbabilities(double measure, std::span<const double> thresholds);

} // namespace attune::stats
