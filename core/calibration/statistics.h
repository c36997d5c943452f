// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every coefficient of agreement of a session or of one of its questions, for a report: the panel
// shows four of them.
#pragma once

#include "core/calibration/calibration.h"

#include <string_view>

namespace attune::calibration {

enum class Statistic {
    Unanimous, ///< share of interactions rated by all of which all gave the same
    WithinStep, ///< share of the same of which nobody is further than one step of the scale away
    Pairwise, ///< share of pairs of raters that gave the same
    Alpha, ///< Krippendorff's
    Fleiss,
    Conger,
    Cohen, ///< of two raters
    Light, ///< mean of Cohen's over all pairs, of three raters and more
    GwetAc,
    BrennanPrediger,
    Icc11, ///< Shrout & Fleiss (1979): of those who were rated by all
    Icc21,
    Icc31,
    Icc1k,
    Icc2k,
    Icc3k,
    IccAgreement, ///< of one rating by restricted likelihood: nobody is left out
    KendallW, ///< ties corrected
    Lin, ///< concordance of two raters
};

struct NamedStatistic {
    Statistic which;
    stats::Estimate estimate;
};

/// Those that apply to the scale: yes or no and points have kappas (points with ordinal weights),
/// points and amounts have intraclass correlations. What cannot be had is there with its reason.
std::vector<NamedStatistic> statisticsOf(const Question &question, const Method &method = {});
/// Of all questions together, each question of each interaction as a unit of its own; no intervals
/// of one interaction alone.
std::vector<NamedStatistic> statisticsOf(const Outcome &outcome, const Method &method = {});

/// "fleiss_kappa": as the command calc calls it.
std::string_view nameOf(Statistic statistic);

} // namespace attune::calibration
