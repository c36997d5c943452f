// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with the plan of a cycle.
#include "core/peer_review/cycles.h"

#include <algorithm>

namespace attune::peer_review {

namespace {

/// The names of everybody in a plan.
struct PlanPeople {
    std::set<std::string> reviewers, reviewees;

    explicit PlanPeople(const Plan &plan)
        : reviewees(plan.reviewees.begin(), plan.reviewees.end())
    {
        for (const std::string &text : plan.reviewers)
            reviewers.insert(reviewerFrom(text).name());
    }
    bool holdsPair(const std::string &text) const
    {
        const auto pair = pairFrom(text);
        return pair && reviewers.contains(pair->first) && reviewees.contains(pair->second);
    }
    bool holdsBoth(const std::string &text) const
    {
        const auto pair = pairFrom(text);
        const auto holds = [&](const std::string &name) {
            return reviewers.contains(name) || reviewees.contains(name);
        };
        return pair && holds(pair->first) && holds(pair->second);
    }
};

bool isReviewer(const std::string &text)
{
    const Reviewer reviewer = reviewerFrom(text);
    return (!reviewer.person.empty() || !reviewer.account.empty())
        && reviewer.person.find(' ') == std::string::npos;
}

} // namespace

std::vector<PlanProblem> problemsOf(const Plan &plan)
{
    std::vector<PlanProblem> out;
    const auto check = [&](bool wrong, PlanProblem problem) {
        if (wrong)
            out.push_back(problem);
    };
    const PlanPeople people(plan);
    check(plan.title.empty(), PlanProblem::NoTitle);
    check(plan.form.empty(), PlanProblem::NoForm);
    check(plan.reviewers.empty(), PlanProblem::NoReviewers);
    check(plan.reviewees.empty(), PlanProblem::NoReviewees);
    check(people.reviewers.size() != plan.reviewers.size()
            || people.reviewees.size() != plan.reviewees.size(),
        PlanProblem::TwiceNamed);
    check(!std::ranges::all_of(plan.reviewers, isReviewer), PlanProblem::BadReviewer);
    const auto arePairs = [&](const std::vector<std::string> &pairs) {
        return std::ranges::all_of(
            pairs, [&](const std::string &text) { return people.holdsPair(text); });
    };
    const bool areDeclared = std::ranges::all_of(
        plan.declared, [&](const std::string &text) { return people.holdsBoth(text); });
    check(!arePairs(plan.vetoes) || !arePairs(plan.forced) || !areDeclared, PlanProblem::BadPair);
    check(!std::ranges::all_of(plan.switchedOff,
              [](const std::string &name) { return ruleNamed(name).has_value(); }),
        PlanProblem::BadRule);
    check(plan.least < 0 || plan.most < 1 || plan.least > plan.most || plan.contacts < 1,
        PlanProblem::BadLoad);
    check(plan.from >= plan.until, PlanProblem::BadPeriod);
    check(plan.reviewers.size() > kMostPeople || plan.reviewees.size() > kMostPeople
            || plan.reviewees.size()
                    * static_cast<std::size_t>(std::max(plan.contacts, std::int64_t{1}))
                > kMostItems,
        PlanProblem::TooLarge);
    return out;
}

std::string_view nameOf(PlanProblem problem)
{
    static constexpr std::array<std::string_view, 11> kNamesOfProblems{"no-title", "no-form",
        "no-reviewers", "no-reviewees", "twice-named", "bad-reviewer", "bad-pair", "bad-rule",
        "bad-load", "bad-period", "too-large"};
    static_assert(kNamesOfProblems.size() == static_cast<std::size_t>(PlanProblem::TooLarge) + 1);
    return kNamesOfProblems[static_cast<std::size_t>(problem)];
}

} // namespace attune::peer_review
