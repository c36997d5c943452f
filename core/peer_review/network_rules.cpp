// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lays out who may meet whom, and leaves out those who are not needed.
#include "core/peer_review/network.h"

#include "core/stats/random.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace attune::peer_review {

namespace {

constexpr int kMetBefore = 20; // of cost, each time
constexpr std::uint32_t kChanceOfOrder = 10; // so that no order of a list decides
constexpr int kFewest = 6; // reviewers beside those the cap asks for

} // namespace

int capacityOf(const Problem &problem)
{
    return problem.cap >= 1 ? std::numeric_limits<int>::max() / 4
                            : static_cast<int>(std::floor(problem.cap * kWhole + 1e-9));
}

Network networkOf(const Problem &problem, int breadth)
{
    const int reviewers = static_cast<int>(problem.reviewers.size());
    const int capacity = capacityOf(problem);
    std::vector<std::vector<int>> itemsOf(static_cast<std::size_t>(problem.reviewees));
    for (std::size_t i = 0; i < problem.items.size(); ++i)
        itemsOf[static_cast<std::size_t>(problem.items[i].reviewee)].push_back(static_cast<int>(i));
    std::map<std::pair<int, int>, std::set<int>> forced; // of reviewee, reviewer
    for (const Pairing &pair : problem.forced)
        forced[{problem.items[static_cast<std::size_t>(pair.item)].reviewee, pair.reviewer}].insert(
            pair.item);
    stats::Random random(problem.seed);
    Network out;
    for (int reviewee = 0; reviewee < problem.reviewees; ++reviewee) {
        const auto &items = itemsOf[static_cast<std::size_t>(reviewee)];
        std::vector<PeoplePair> candidates;
        int wanted = 0;
        for (const int item : items)
            wanted += problem.items[static_cast<std::size_t>(item)].reviews;
        for (int reviewer = 0; reviewer < reviewers; ++reviewer) {
            PeoplePair pair{reviewer, reviewee, capacity,
                static_cast<int>(random.below(kChanceOfOrder)), false, {}};
            if (!problem.before.empty())
                pair.cost += kMetBefore
                    * problem.before[static_cast<std::size_t>(
                        reviewer * problem.reviewees + reviewee)];
            for (const int item : items)
                if (problem.mayReview(item, reviewer))
                    pair.items.push_back(item);
            if (const auto found = forced.find({reviewee, reviewer}); found != forced.end()) {
                // What was decided by hand is certain, and beyond it these two do not meet.
                pair.forced = true;
                pair.items.assign(found->second.begin(), found->second.end());
                pair.capacity = kWhole * static_cast<int>(pair.items.size());
            }
            if (!pair.items.empty())
                candidates.push_back(std::move(pair));
        }
        if (breadth > 0) {
            const int asked = (wanted * kWhole + capacity - 1) / capacity;
            const auto keep = static_cast<std::size_t>(breadth * (asked + kFewest));
            // A reviewer for all of somebody's contacts is worth more than one for a few.
            std::ranges::stable_sort(candidates, [](const PeoplePair &a, const PeoplePair &b) {
                return std::tuple(!a.forced, a.cost / kMetBefore, -std::ssize(a.items), a.cost)
                    < std::tuple(!b.forced, b.cost / kMetBefore, -std::ssize(b.items), b.cost);
            });
            if (candidates.size() > keep)
                candidates.resize(keep);
        }
        for (PeoplePair &pair : candidates) {
            out.meetings += static_cast<int>(pair.items.size());
            out.pairs.push_back(std::move(pair));
        }
    }
    return out;
}

} // namespace attune::peer_review
