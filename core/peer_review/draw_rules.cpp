// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rounds chances to an assignment: around a cycle of undecided arcs, flow moves one way or the
// other until one of them is decided, with odds that keep every expectation (dependent rounding:
// Gandhi et al. 2006, J. ACM 53:324; with nested groups: Budish, Che, Kojima & Milgrom 2013, AER
// 103:585).
#include "core/peer_review/assignment.h"

#include "core/stats/random.h"

#include <algorithm>
#include <map>

namespace attune::peer_review {

namespace {

class Rounding {
public:
    Rounding(const Problem &problem, const Chances &chances, std::uint64_t seed)
        : m_random(seed)
    {
        const int source = node();
        std::vector<int> reviewers, items;
        for (const int load : chances.loads) {
            reviewers.push_back(node());
            add(source, reviewers.back(), load);
        }
        for (std::size_t i = 0; i < problem.items.size(); ++i)
            items.push_back(node());
        std::map<std::pair<int, int>, std::pair<int, int>> pairs; // of people: node, shares
        for (const Chance &chance : chances.chances) {
            const auto item = static_cast<std::size_t>(chance.pair.item);
            auto &[place, shares] = pairs[{chance.pair.reviewer, problem.items[item].reviewee}];
            if (shares == 0)
                place = node();
            shares += chance.shares;
            add(place, items[item], chance.shares);
            m_meetings.push_back(static_cast<int>(m_arcs.size()) - 1);
        }
        for (const auto &[people, pair] : pairs)
            add(reviewers[static_cast<std::size_t>(people.first)], pair.first, pair.second);
    }

    /// Which of the chances happen, in their order.
    std::vector<bool> run()
    {
        for (int start = 0; start < static_cast<int>(m_around.size()); ++start)
            while (undecided(start, kNone) != kNone)
                walkFrom(start);
        std::vector<bool> out;
        for (const int arc : m_meetings)
            out.push_back(m_arcs[static_cast<std::size_t>(arc)].shares == kWhole);
        return out;
    }

private:
    static constexpr int kNone = -1;

    struct Arc {
        int from = 0, to = 0;
        int shares = 0;

        bool isDecided() const { return shares % kWhole == 0; }
        int up() const { return kWhole - shares % kWhole; }
        int down() const { return shares % kWhole; }
    };

    int node()
    {
        m_around.emplace_back();
        m_onPath.push_back(kNone);
        return static_cast<int>(m_around.size()) - 1;
    }

    void add(int from, int to, int shares)
    {
        const int arc = static_cast<int>(m_arcs.size());
        m_arcs.push_back({from, to, shares});
        m_around[static_cast<std::size_t>(from)].push_back(arc);
        m_around[static_cast<std::size_t>(to)].push_back(arc);
    }

    /// An arc at `node` that is not decided and not `but`; decided ones are dropped on the way.
    int undecided(int node, int but)
    {
        auto &around = m_around[static_cast<std::size_t>(node)];
        for (std::size_t i = around.size(); i-- > 0;) {
            if (m_arcs[static_cast<std::size_t>(around[i])].isDecided()) {
                around[i] = around.back();
                around.pop_back();
            } else if (around[i] != but) {
                return around[i];
            }
        }
        return kNone;
    }

    /// What comes into a node and goes out of it is whole together, so an undecided arc is never
    /// alone there and the walk meets itself.
    void walkFrom(int start)
    {
        std::vector<std::pair<int, int>> path; // nodes, and the arc each is left by
        int at = start, came = kNone;
        while (m_onPath[static_cast<std::size_t>(at)] == kNone) {
            const int next = undecided(at, came);
            m_onPath[static_cast<std::size_t>(at)] = static_cast<int>(path.size());
            path.emplace_back(at, next);
            const Arc &arc = m_arcs[static_cast<std::size_t>(next)];
            at = arc.from == at ? arc.to : arc.from;
            came = next;
        }
        const auto first = static_cast<std::size_t>(m_onPath[static_cast<std::size_t>(at)]);
        push({path.begin() + static_cast<std::ptrdiff_t>(first), path.end()});
        for (const auto &[passed, arc] : path)
            m_onPath[static_cast<std::size_t>(passed)] = kNone;
    }

    void push(const std::vector<std::pair<int, int>> &cycle)
    {
        int up = kWhole, down = kWhole;
        for (const auto &[node, index] : cycle) {
            const Arc &arc = m_arcs[static_cast<std::size_t>(index)];
            const bool along = arc.from == node;
            up = std::min(up, along ? arc.up() : arc.down());
            down = std::min(down, along ? arc.down() : arc.up());
        }
        const bool goesUp = m_random.below(static_cast<std::uint32_t>(up + down))
            < static_cast<std::uint32_t>(down);
        for (const auto &[node, index] : cycle) {
            Arc &arc = m_arcs[static_cast<std::size_t>(index)];
            arc.shares += ((arc.from == node) == goesUp ? 1 : -1) * (goesUp ? up : down);
        }
    }

    stats::Random m_random;
    std::vector<Arc> m_arcs;
    std::vector<std::vector<int>> m_around; ///< arcs at each node
    std::vector<int> m_onPath; ///< place of a node on the present walk
    std::vector<int> m_meetings; ///< arcs of the chances
};

} // namespace

std::vector<Pairing> draw(const Problem &problem, const Chances &chances, std::uint64_t seed)
{
    const auto happens = Rounding(problem, chances, seed).run();
    std::vector<Pairing> out;
    for (std::size_t i = 0; i < happens.size(); ++i)
        if (happens[i])
            out.push_back(chances.chances[i].pair);
    return out;
}

} // namespace attune::peer_review
