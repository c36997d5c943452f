// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a cycle is drawn from, and the draw: contacts of each reviewee, then who reviews them.
#pragma once

#include "core/peer_review/cycles.h"

namespace attune::peer_review {

/// A review of an earlier cycle.
struct PastReview {
    std::string reviewer, reviewee;
    int cyclesAgo = 1;
    bool thisQuarter = true;
};

struct World {
    struct Person {
        AgentId agent, lead;
    };
    std::map<std::string, Person> people; ///< by pseudonym
    std::map<std::string, std::vector<std::string>> contacts; ///< of each reviewee, to draw from
    std::map<std::string, std::vector<AgentId>> others; ///< on a contact beside the reviewee
    std::set<std::string> qualified; ///< names of reviewers
    std::set<std::string> left; ///< accounts that are closed: nothing is given to them any more
    std::vector<PastReview> past;
    /// Nullopt: the area they come from is not there.
    std::optional<std::set<std::string>> inRecovery; ///< pseudonyms
    std::optional<std::vector<std::pair<std::string, std::string>>> disputes;
    /// Evaluations and cycles that do not open here: what they would say is not asked.
    std::int64_t unreadableEvaluations = 0;
    std::int64_t unreadableCycles = 0;
};

struct Drawing {
    std::optional<Drawn> drawn; ///< nullopt: there is no assignment, and the clash says why
    std::vector<std::string> contacts; ///< as in Drawn, in any case
    Clash clash;
};
/// Pure. Fault::Invalid for a plan that contradicts itself, NotFound when there is no contact.
Result<Drawing> drawCycle(const Plan &plan, const World &world, std::uint64_t seed);

/// The contact after those that were drawn or put in already, in the order of the same draw; empty:
/// there is no further one.
std::string nextContact(const State &state, const World &world, const Assignment &assignment);

/// Who takes over a review: of those the rules allow for its contact, below their most, and who did
/// not have it before, whoever has the fewest reviews, then the fewest of this person's work; among
/// equals the seed of the draw decides, so that nobody is chosen. A place of Plan::reviewers.
std::optional<std::size_t> nextReviewer(const State &state, const World &world, std::size_t place);

/// The reviews of these cycles as the past of one that begins `now`, the newest cycle first.
std::vector<PastReview> pastOf(const std::vector<State> &cycles, Instant now);

} // namespace attune::peer_review
