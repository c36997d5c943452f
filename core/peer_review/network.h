// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The flow network of an assignment: reviewers, pairs of people, contacts. A unit of flow is a
// share of a review.
#pragma once

#include "core/peer_review/assignment.h"

namespace attune::peer_review {

/// A reviewer and a reviewee who may meet, over one or more contacts.
struct PeoplePair {
    int reviewer = 0, reviewee = 0;
    int capacity = 0; ///< shares
    int cost = 0; ///< lower is preferred
    bool forced = false;
    std::vector<int> items;
};

struct Network {
    std::vector<PeoplePair> pairs;
    int meetings = 0; ///< arcs between pairs and contacts
};

/// All pairs that may meet, or those worth looking at: `breadth` times as many reviewers for each
/// reviewee as the cap asks for, the preferred ones; 0: all.
Network networkOf(const Problem &problem, int breadth);

/// Shares one person may review another, together.
int capacityOf(const Problem &problem);

} // namespace attune::peer_review
