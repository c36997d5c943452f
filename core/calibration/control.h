// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Control charts of evaluators: their distance from gold items, whose right answer is known, and
// which may come again in later sessions without anybody being told.
#pragma once

#include "core/calibration/evaluators.h"
#include "core/stats/control_chart.h"

namespace attune::calibration {

struct RightAnswer {
    std::string contact, question;
    double points = 0;
};
/// A session with who gave the right answers in it (empty: nobody did), and what all agreed at its
/// end to be right: that holds from the next session on, also against the expert.
struct Refereed {
    const Sitting *sitting = nullptr;
    std::string expert;
    std::vector<RightAnswer> agreed;
};

struct RaterControl {
    std::string name;
    std::vector<stats::ControlPoint> points; ///< by session; empty without a scatter
    std::size_t repeated = 0; ///< answers to items that had come before
};
struct Control {
    std::vector<RaterControl> raters; ///< of the last session
    std::size_t references = 0; ///< answers that are known to be right
    std::optional<double> scatter; ///< within a session, of all of them; nullopt: no limits
};
/// Pure. The earliest session first; only questions of the last one.
Control controlOf(std::span<const Refereed> sittings);

} // namespace attune::calibration
