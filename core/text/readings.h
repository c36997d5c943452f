// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From a turn's ledger to its figures: levels, marks, tone, valence.
#pragma once

#include "core/text/analysis.h"

namespace attune::text {

/// What later turns and the contact as a whole need to know of a turn; never leaves this folder.
struct TurnTrace {
    Role role = Role::Other;
    bool scored = false;
    float valence = 0;
    bool distressed = false;
    float satisfaction =
        0; ///< what the rules say of it; of an agent's turn: what it gives cause for
    float thanks = 0;
    std::uint32_t words = 0;
    bool question = false;
};

void readCustomer(const PackData &pack, Analysis &a, Mode mode, TurnScore &out);
void readAgent(Analysis &a, bool answersDistress, TurnScore &out);
void readBoth(const Analysis &a, TurnScore &out);
void readTrace(const Analysis &a, const TurnScore &score, TurnTrace &out);
void readSpans(const Analysis &a, TurnScore &out);

} // namespace attune::text
