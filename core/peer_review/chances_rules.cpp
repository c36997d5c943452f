// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Solves the network for the most even and least predictable chances (LEMON, network simplex).
#include "core/peer_review/network.h"

#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>

namespace attune::peer_review {

namespace {

using Graph = lemon::SmartDigraph;
using Flow = std::int64_t;

constexpr int kEasy = 100; // shares of a pair beyond which others are preferred
constexpr int kSpread = 30; // what those shares cost more
constexpr int kUneven = 1000; // what each further review of one person costs more than the last
constexpr int kSingly = 64; // loads beyond are not told apart

Done check(const Problem &problem)
{
    const auto reviewers = problem.reviewers.size(), items = problem.items.size();
    if (!(problem.cap > 0) || problem.cap * kWhole < 1)
        return {Fault::Invalid, "the cap must be above 0"};
    if (problem.barred.size() != reviewers * items
        || (!problem.before.empty()
            && problem.before.size() != reviewers * static_cast<std::size_t>(problem.reviewees)))
        return {Fault::Invalid, "the rules must speak of every reviewer and every contact"};
    for (const Load &load : problem.reviewers)
        if (load.least < 0 || load.most < load.least)
            return {Fault::Invalid, "a load must run from its least to its most"};
    for (const Item &item : problem.items)
        if (item.reviews < 0 || item.reviewee < 0 || item.reviewee >= problem.reviewees)
            return {Fault::Invalid, "a contact needs a reviewee and a number of reviews"};
    std::map<int, int> forced;
    for (const Pairing &pair : problem.forced) {
        if (pair.item < 0 || pair.item >= static_cast<int>(items) || pair.reviewer < 0
            || pair.reviewer >= static_cast<int>(reviewers))
            return {Fault::Invalid, "a pair decided by hand names nobody"};
        if (++forced[pair.item] > problem.items[static_cast<std::size_t>(pair.item)].reviews)
            return {
                Fault::Invalid, "more reviewers are decided by hand than a contact has reviews"};
    }
    return {};
}

class Marginals {
public:
    Marginals(const Problem &problem, Network network)
        : m_problem(problem)
        , m_network(std::move(network))
        , m_supplies(m_graph)
        , m_lower(m_graph)
        , m_upper(m_graph)
        , m_costs(m_graph)
    {
        addLoads();
        addItems();
        addPairs();
    }

    std::optional<Chances> solve()
    {
        lemon::NetworkSimplex<Graph, Flow, Flow> simplex(m_graph);
        simplex.supplyMap(m_supplies).lowerMap(m_lower).upperMap(m_upper).costMap(m_costs);
        if (simplex.run() != simplex.OPTIMAL)
            return std::nullopt;
        Chances out;
        out.loads.resize(m_problem.reviewers.size());
        for (const auto &[arc, reviewer] : m_loadArcs)
            out.loads[static_cast<std::size_t>(reviewer)] += static_cast<int>(simplex.flow(arc));
        for (const Meeting &meeting : m_meetings)
            if (const auto shares = static_cast<int>(simplex.flow(meeting.arc)); shares > 0)
                out.chances.push_back({meeting.pair, shares});
        std::ranges::sort(out.chances, {}, &Chance::pair);
        for (std::size_t i = 0; i < m_network.pairs.size(); ++i) {
            Flow shares = 0;
            for (const Graph::Arc arc : m_pairArcs[i])
                shares += simplex.flow(arc);
            if (!m_network.pairs[i].forced)
                out.mostLikely = std::max(out.mostLikely, static_cast<int>(shares));
        }
        return out;
    }

private:
    struct Meeting {
        Graph::Arc arc;
        Pairing pair;
    };

    Graph::Arc add(Graph::Node from, Graph::Node to, Flow lower, Flow upper, Flow cost)
    {
        const Graph::Arc arc = m_graph.addArc(from, to);
        m_lower[arc] = lower;
        m_upper[arc] = upper;
        m_costs[arc] = cost;
        return arc;
    }

    /// Each further review costs more than the one before, so that loads come out even.
    void addLoads()
    {
        m_source = m_graph.addNode();
        for (std::size_t i = 0; i < m_problem.reviewers.size(); ++i) {
            const Load &load = m_problem.reviewers[i];
            m_reviewers.push_back(m_graph.addNode());
            const auto unit = [&](Flow lower, Flow upper, int nth) {
                m_loadArcs.emplace_back(
                    add(m_source, m_reviewers.back(), lower, upper, Flow{kUneven} * nth),
                    static_cast<int>(i));
            };
            const int singly = std::min(load.most, std::max(load.least, kSingly));
            for (int nth = 1; nth <= singly; ++nth)
                unit(nth <= load.least ? kWhole : 0, kWhole, nth);
            if (load.most > singly)
                unit(0, Flow{kWhole} * (load.most - singly), singly + 1);
        }
    }

    void addItems()
    {
        Flow all = 0;
        for (const Item &item : m_problem.items) {
            m_items.push_back(m_graph.addNode());
            m_supplies[m_items.back()] = -Flow{kWhole} * item.reviews;
            all += Flow{kWhole} * item.reviews;
        }
        m_supplies[m_source] = all;
    }

    void addPairs()
    {
        for (const PeoplePair &pair : m_network.pairs) {
            const Graph::Node node = m_graph.addNode();
            const Graph::Node from = m_reviewers[static_cast<std::size_t>(pair.reviewer)];
            const Flow most = std::min<Flow>(pair.capacity, Flow{kWhole} * std::ssize(pair.items));
            const Flow half = pair.forced ? most : std::min<Flow>(most, kEasy);
            auto &arcs = m_pairArcs.emplace_back();
            arcs.push_back(add(from, node, pair.forced ? most : 0, half, pair.cost));
            if (half < most)
                arcs.push_back(add(from, node, 0, most - half, pair.cost + kSpread));
            for (const int item : pair.items)
                m_meetings.push_back(
                    {add(node, m_items[static_cast<std::size_t>(item)], 0, kWhole, 0),
                        {item, pair.reviewer}});
        }
    }

    const Problem &m_problem;
    Network m_network;
    Graph m_graph;
    Graph::NodeMap<Flow> m_supplies;
    Graph::ArcMap<Flow> m_lower, m_upper, m_costs;
    Graph::Node m_source;
    std::vector<Graph::Node> m_reviewers, m_items;
    std::vector<std::pair<Graph::Arc, int>> m_loadArcs;
    std::vector<std::vector<Graph::Arc>> m_pairArcs; ///< one or two a pair
    std::vector<Meeting> m_meetings;
};

/// How many reviews the loads of a draw may lie apart where neither least nor most explains it.
int unevenness(const Problem &problem, const Chances &chances)
{
    int low = std::numeric_limits<int>::max(), high = 0;
    for (std::size_t i = 0; i < chances.loads.size(); ++i) {
        const Load &load = problem.reviewers[i];
        const int below = chances.loads[i] / kWhole;
        const int above = (chances.loads[i] + kWhole - 1) / kWhole;
        if (below < load.most)
            low = std::min(low, below);
        if (above > load.least)
            high = std::max(high, above);
    }
    return std::max(0, high - low);
}

} // namespace

Result<Chances> chancesOf(const Problem &problem)
{
    if (auto checked = check(problem); !checked)
        return checked.error();
    std::optional<Chances> best;
    // Few candidates are quick; more of them when the loads cannot be even with few.
    for (const int breadth : {1, 3, 0}) {
        auto found = Marginals(problem, networkOf(problem, breadth)).solve();
        if (found && (!best || unevenness(problem, *found) < unevenness(problem, *best)))
            best = std::move(found);
        if (best && unevenness(problem, *best) <= 1)
            break;
    }
    if (!best)
        return {Fault::NotFound, "no assignment keeps all rules"};
    return std::move(*best);
}

} // namespace attune::peer_review
