// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Why an assignment is impossible, by the largest flow that is possible and the cut that holds it.
#include "core/peer_review/network.h"

#include <lemon/preflow.h>
#include <lemon/smart_graph.h>

#include <algorithm>
#include <cmath>

namespace attune::peer_review {

namespace {

constexpr int kSteps = 10; // a cap is found to the thousandth

/// As many reviews as can be placed when nobody has a least load.
class LargestFlow {
public:
    explicit LargestFlow(const Problem &problem)
        : m_problem(problem)
        , m_capacities(m_graph)
        , m_from(m_graph.addNode())
        , m_to(m_graph.addNode())
    {
        for (const Load &load : problem.reviewers) {
            m_reviewers.push_back(m_graph.addNode());
            add(m_from, m_reviewers.back(), std::int64_t{kWhole} * load.most);
        }
        for (const Item &item : problem.items) {
            m_items.push_back(m_graph.addNode());
            add(m_items.back(), m_to, std::int64_t{kWhole} * item.reviews);
            m_wanted += std::int64_t{kWhole} * item.reviews;
        }
        for (const PeoplePair &pair : networkOf(problem, 0).pairs) {
            const auto node = m_graph.addNode();
            add(m_reviewers[static_cast<std::size_t>(pair.reviewer)], node, pair.capacity);
            for (const int item : pair.items)
                add(node, m_items[static_cast<std::size_t>(item)], kWhole);
        }
    }

    /// Shares that find no reviewer.
    std::int64_t missing()
    {
        m_flow.emplace(m_graph, m_capacities, m_from, m_to);
        m_flow->runMinCut();
        return m_wanted - m_flow->flowValue();
    }

    /// After missing(): contacts that cannot be reached any more, and the reviewers who are used up
    /// by them.
    void tell(Clash &clash) const
    {
        for (std::size_t i = 0; i < m_items.size(); ++i)
            if (!m_flow->minCut(m_items[i]) && m_problem.items[i].reviews > 0)
                clash.crowded.push_back(static_cast<int>(i));
        for (std::size_t i = 0; i < m_reviewers.size(); ++i) {
            const auto may = [&](int item) {
                return m_problem.mayReview(item, static_cast<int>(i));
            };
            if (std::ranges::any_of(clash.crowded, may))
                clash.few.push_back(static_cast<int>(i));
        }
    }

private:
    void add(lemon::SmartDigraph::Node from, lemon::SmartDigraph::Node to, std::int64_t capacity)
    {
        m_capacities[m_graph.addArc(from, to)] = capacity;
    }

    using Capacities = lemon::SmartDigraph::ArcMap<std::int64_t>;

    const Problem &m_problem;
    lemon::SmartDigraph m_graph;
    Capacities m_capacities;
    lemon::SmartDigraph::Node m_from, m_to;
    std::vector<lemon::SmartDigraph::Node> m_reviewers, m_items;
    std::int64_t m_wanted = 0;
    std::optional<lemon::Preflow<lemon::SmartDigraph, Capacities>> m_flow;
};

bool fits(const Problem &problem)
{
    return LargestFlow(problem).missing() == 0;
}

/// Contacts for which, looked at alone, there are too few.
void tellShort(const Problem &problem, Clash &clash)
{
    const auto reviewers = problem.reviewers.size();
    for (std::size_t i = 0; i < problem.items.size(); ++i) {
        Clash::Short found;
        found.item = static_cast<int>(i);
        found.needed = problem.items[i].reviews * kWhole;
        const int each = std::min(kWhole, capacityOf(problem));
        found.needed = (found.needed + each - 1) / each;
        for (std::size_t r = 0; r < reviewers; ++r) {
            const Rules rules = problem.barred[i * reviewers + r];
            found.candidates += rules == 0 && problem.reviewers[r].most > 0 ? 1 : 0;
            for (std::size_t rule = 0; rule < kRules; ++rule)
                found.removed[rule] += rules == only(static_cast<Rule>(rule)) ? 1 : 0;
        }
        if (found.candidates < found.needed)
            clash.items.push_back(found);
    }
}

std::vector<Rule> freeingRules(const Problem &problem)
{
    std::vector<Rule> out;
    for (std::size_t rule = 0; rule < kRules; ++rule) {
        if (static_cast<Rule>(rule) == Rule::Self)
            continue;
        Problem lifted = problem;
        const Rules bit = only(static_cast<Rule>(rule));
        bool changes = false;
        for (Rules &rules : lifted.barred) {
            changes = changes || rules == bit;
            rules = static_cast<Rules>(rules & ~bit);
        }
        if (changes && fits(lifted))
            out.push_back(static_cast<Rule>(rule));
    }
    return out;
}

std::optional<double> leastCapOf(Problem problem)
{
    int low = capacityOf(problem), high = kWhole; // shares
    problem.cap = 1;
    if (!fits(problem))
        return std::nullopt;
    for (int step = 0; step < kSteps && low + 1 < high; ++step) {
        const int middle = (low + high) / 2;
        problem.cap = static_cast<double>(middle) / kWhole;
        (fits(problem) ? high : low) = middle;
    }
    return static_cast<double>(high) / kWhole;
}

/// Shares a reviewer could take were nobody else there.
std::int64_t reachOf(const Problem &problem, int reviewer)
{
    std::vector<std::int64_t> of(static_cast<std::size_t>(problem.reviewees));
    for (std::size_t i = 0; i < problem.items.size(); ++i)
        if (problem.mayReview(static_cast<int>(i), reviewer))
            of[static_cast<std::size_t>(problem.items[i].reviewee)] += kWhole;
    std::int64_t out = 0;
    for (const std::int64_t shares : of)
        out += std::min<std::int64_t>(shares, capacityOf(problem));
    return out;
}

} // namespace

Clash clashOf(const Problem &problem)
{
    Clash out;
    for (const Item &item : problem.items)
        out.reviews += item.reviews;
    for (std::size_t r = 0; r < problem.reviewers.size(); ++r) {
        out.capacity += problem.reviewers[r].most;
        if (reachOf(problem, static_cast<int>(r))
            < std::int64_t{kWhole} * problem.reviewers[r].least)
            out.idle.push_back(static_cast<int>(r));
    }
    tellShort(problem, out);
    LargestFlow flow(problem);
    const std::int64_t missing = flow.missing();
    if (missing == 0)
        return out; // then the least loads are what clashes
    out.missing = static_cast<int>((missing + kWhole - 1) / kWhole);
    flow.tell(out);
    out.freeing = freeingRules(problem);
    if (problem.cap < 1)
        out.leastCap = leastCapOf(problem);
    return out;
}

} // namespace attune::peer_review
