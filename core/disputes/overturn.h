// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How often disputes changed something, of each evaluator and each question, with how sure that is.
#pragma once

#include "core/disputes/disputes.h"
#include "core/stats/interval.h"

namespace attune::disputes {

/// Below this many decisions a share says next to nothing, and is said to.
inline constexpr std::size_t kFewDecisions = 10;

struct Overturned {
    std::string name; ///< a user, or a question's id
    std::string form; ///< of a question
    std::size_t evaluations = 0; ///< in which it could have been disputed
    std::size_t changed = 0, decided = 0; ///< disputes of an evaluator; decisions of a question
    std::size_t open = 0;
    std::size_t overtaken = 0; ///< disputes that ended because the evaluation was retracted
    std::optional<stats::Interval> interval; ///< 95 %, Wilson; none without a decision

    bool few() const { return decided < kFewDecisions; }
};
struct OverturnReport {
    Overturned all; ///< disputes
    std::vector<Overturned> evaluators; ///< by name: whoever stands above is no better
    std::vector<Overturned> questions; ///< by form and id
    /// Questions decided otherwise than the second evaluator gave them, of those they answered.
    std::size_t against = 0, derived = 0;
};
/// Pure, over whole states. Of an evaluator a dispute counts once, however many questions it has,
/// since the answers of one evaluation hang together; of a question each evaluation counts once.
OverturnReport overturnReport(const std::vector<State> &evaluations);

} // namespace attune::disputes
