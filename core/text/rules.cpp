// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An Aho-Corasick automaton over word ids finds each rule's anchor (its longest run of plain words,
// or the members of its smallest class); the atoms around an anchor are then checked one by one.
#include "core/text/rules.h"

#include "core/text/pack_data.h"

#include <algorithm>
#include <cstddef>
#include <deque>
#include <map>

namespace attune::text {

namespace {

struct Node {
    std::map<WordId, std::uint32_t> edges;
    std::vector<std::uint32_t> outputs;
    std::uint32_t fail = 0;
};

} // namespace

std::string RuleSet::compile()
{
    std::vector<Node> nodes(1);
    std::vector<Output> outputs;
    const auto addPath = [&](const std::vector<WordId> &path, const Output &output) {
        std::uint32_t state = 0;
        for (const WordId word : path) {
            const auto [edge, isNew] =
                nodes[state].edges.try_emplace(word, static_cast<std::uint32_t>(nodes.size()));
            state = edge->second;
            if (isNew)
                nodes.emplace_back();
        }
        nodes[state].outputs.push_back(static_cast<std::uint32_t>(outputs.size()));
        outputs.push_back(output);
    };

    for (std::uint32_t r = 0; r < rules.size(); ++r) {
        const Rule &rule = rules[r];
        std::vector<WordId> path;
        for (std::uint32_t i = 0; i < rule.anchorLength; ++i)
            path.push_back(rule.atoms[rule.anchorBegin + i].a);
        const Atom &first = rule.atoms[rule.anchorBegin];
        const Output output{r, 0, static_cast<std::uint8_t>(rule.atoms.size()),
            static_cast<std::uint8_t>(rule.anchorBegin),
            static_cast<std::uint8_t>(rule.anchorLength),
            static_cast<std::int8_t>(rule.role ? static_cast<int>(*rule.role) : -1)};
        if (first.kind == Atom::Kind::Word) {
            addPath(path, output);
            continue;
        }
        const auto &members =
            first.kind == Atom::Kind::Class ? classMembers[first.a] : alternatives[first.a];
        for (const WordId word : members)
            addPath({word}, output);
    }

    std::deque<std::uint32_t> queue;
    for (const auto &[word, to] : nodes[0].edges)
        queue.push_back(to);
    std::vector<std::uint32_t> nextOutput(nodes.size(), 0);
    while (!queue.empty()) {
        const std::uint32_t state = queue.front();
        queue.pop_front();
        const std::uint32_t fail = nodes[state].fail;
        nextOutput[state] = nodes[fail].outputs.empty() ? nextOutput[fail] : fail;
        for (const auto &[word, to] : nodes[state].edges) {
            std::uint32_t f = fail;
            while (f != 0 && !nodes[f].edges.contains(word))
                f = nodes[f].fail;
            const auto edge = nodes[f].edges.find(word);
            nodes[to].fail = edge != nodes[f].edges.end() && edge->second != to ? edge->second : 0;
            queue.push_back(to);
        }
    }

    m_states.clear();
    m_edges.clear();
    m_outputs.clear();
    m_atoms.clear();
    std::vector<std::uint32_t> atomsAt(rules.size(), 0);
    WordId top = 0;
    for (std::uint32_t s = 0; s < nodes.size(); ++s) {
        State state;
        state.fail = nodes[s].fail;
        state.nextOutput = nextOutput[s];
        state.edgeBegin = static_cast<std::uint32_t>(m_edges.size());
        for (const auto &[word, to] : nodes[s].edges) {
            m_edges.push_back({word, to});
            top = std::max(top, word);
        }
        state.edgeEnd = static_cast<std::uint32_t>(m_edges.size());
        state.outputBegin = static_cast<std::uint32_t>(m_outputs.size());
        for (const std::uint32_t o : nodes[s].outputs) {
            Output &output = m_outputs.emplace_back(outputs[o]);
            std::vector<Atom> &atoms = rules[output.rule].atoms;
            if (!atoms.empty()) { // met first in this state
                atomsAt[output.rule] = static_cast<std::uint32_t>(m_atoms.size());
                m_atoms.insert(m_atoms.end(), atoms.begin(), atoms.end());
                atoms = {};
            }
            output.atomsAt = atomsAt[output.rule];
        }
        state.outputEnd = static_cast<std::uint32_t>(m_outputs.size());
        m_states.push_back(state);
    }
    m_atoms.shrink_to_fit();
    m_root.assign(std::size_t{top} + 1, 0);
    for (const auto &[word, to] : nodes[0].edges)
        m_root[word] = to;
    return {};
}

std::uint32_t RuleSet::step(std::uint32_t state, WordId word) const
{
    if (word >= m_root.size())
        return 0;
    while (state != 0) {
        const auto begin = m_edges.begin() + m_states[state].edgeBegin;
        const auto end = m_edges.begin() + m_states[state].edgeEnd;
        const auto edge =
            std::lower_bound(begin, end, word, [](const Edge &e, WordId w) { return e.word < w; });
        if (edge != end && edge->word == word)
            return edge->to;
        state = m_states[state].fail;
    }
    return m_root[word];
}

bool RuleSet::fits(const Atom &atom, const Token &token, const PackData &pack) const
{
    switch (atom.kind) {
    case Atom::Kind::Word:
        return token.id == atom.a;
    case Atom::Kind::Class:
        return pack.info(token.id).classes.has(atom.a);
    case Atom::Kind::Either: {
        const auto &words = alternatives[atom.a];
        return std::find(words.begin(), words.end(), token.id) != words.end();
    }
    case Atom::Kind::Any:
        return true;
    case Atom::Kind::Positive:
        return pack.info(token.id).valence >= 1.0F;
    case Atom::Kind::Negative:
        return pack.info(token.id).valence <= -1.0F;
    default:
        return false;
    }
}

// Fits atoms[atom…] to tokens[at…]; the shortest gap that works is taken. Gaps and optional atoms
// are few and short, so the steps are bounded whatever the text.
std::uint32_t RuleSet::forward(std::span<const Atom> atoms, std::size_t atom, std::uint32_t at,
    std::uint32_t sentence, const Tokens &tokens, const PackData &pack) const
{
    const Sentence &edges = tokens.sentences[sentence];
    for (; atom < atoms.size(); ++atom) {
        const Atom &a = atoms[atom];
        if (a.kind == Atom::Kind::SentenceEnd) {
            if (at != edges.last)
                return kNoFit;
            continue;
        }
        if (a.kind == Atom::Kind::SentenceStart)
            return kNoFit;
        if (a.kind == Atom::Kind::Any) {
            for (std::uint32_t skip = a.b; skip <= a.a && at + skip <= edges.last; ++skip) {
                if (const auto end = forward(atoms, atom + 1, at + skip, sentence, tokens, pack);
                    end != kNoFit)
                    return end;
            }
            return kNoFit;
        }
        const bool here = at < edges.last && fits(a, tokens.list[at], pack);
        if (a.optional) {
            if (here) {
                if (const auto end = forward(atoms, atom + 1, at + 1, sentence, tokens, pack);
                    end != kNoFit)
                    return end;
            }
            continue;
        }
        if (!here)
            return kNoFit;
        ++at;
    }
    return at;
}

// The same to the left: fits atoms[…atom) so that they end before token `at`.
std::uint32_t RuleSet::backward(std::span<const Atom> atoms, std::size_t atom, std::uint32_t at,
    std::uint32_t sentence, const Tokens &tokens, const PackData &pack) const
{
    const Sentence &edges = tokens.sentences[sentence];
    while (atom > 0) {
        const Atom &a = atoms[--atom];
        if (a.kind == Atom::Kind::SentenceStart) {
            if (at != edges.first)
                return kNoFit;
            continue;
        }
        if (a.kind == Atom::Kind::SentenceEnd)
            return kNoFit;
        if (a.kind == Atom::Kind::Any) {
            for (std::uint32_t skip = a.b; skip <= a.a && at >= edges.first + skip; ++skip) {
                if (const auto begin = backward(atoms, atom, at - skip, sentence, tokens, pack);
                    begin != kNoFit)
                    return begin;
            }
            return kNoFit;
        }
        const bool here = at > edges.first && fits(a, tokens.list[at - 1], pack);
        if (a.optional) {
            if (here) {
                if (const auto begin = backward(atoms, atom, at - 1, sentence, tokens, pack);
                    begin != kNoFit)
                    return begin;
            }
            continue;
        }
        if (!here)
            return kNoFit;
        --at;
    }
    return at;
}

void RuleSet::tryAt(std::uint32_t state, std::uint32_t at, const Tokens &tokens,
    const PackData &pack, Role role, std::vector<Match> &out) const
{
    const std::uint32_t sentence = tokens.list[at].sentence;
    for (std::uint32_t s = m_states[state].outputBegin != m_states[state].outputEnd
             ? state
             : m_states[state].nextOutput;
         s != 0; s = m_states[s].nextOutput) {
        for (std::uint32_t o = m_states[s].outputBegin; o < m_states[s].outputEnd; ++o) {
            const Output &found = m_outputs[o];
            if (found.role >= 0 && found.role != static_cast<std::int8_t>(role))
                continue;
            const std::span atoms(m_atoms.data() + found.atomsAt, found.atoms);
            const std::uint32_t first = at + 1 - found.anchorLength;
            const std::uint32_t end = forward(
                atoms, found.anchorBegin + found.anchorLength, at + 1, sentence, tokens, pack);
            if (end == kNoFit)
                continue;
            const std::uint32_t begin =
                backward(atoms, found.anchorBegin, first, sentence, tokens, pack);
            if (begin == kNoFit)
                continue;
            __builtin_prefetch(&rules[found.rule]);
            out.push_back({found.rule, begin, end, found.atomsAt, found.atoms});
        }
    }
}

// Some tokens at a time: their states are asked for before the first step, and what is tried in a
// state before the first try. Waiting for memory one by one took longer than all else here.
void RuleSet::find(
    const Tokens &tokens, const PackData &pack, Role role, std::vector<Match> &out) const
{
    if (m_states.empty())
        return;
    const auto &list = tokens.list;
    std::array<std::uint32_t, 32> states{};
    std::uint32_t state = 0;
    for (std::size_t from = 0; from < list.size(); from += states.size()) {
        const std::size_t count = std::min(states.size(), list.size() - from);
        for (std::size_t i = from; i < from + count; ++i) {
            if (list[i].id < m_root.size())
                __builtin_prefetch(&m_states[m_root[list[i].id]]);
        }
        for (std::size_t i = from; i < from + count; ++i) {
            if (i > 0 && list[i - 1].sentence != list[i].sentence)
                state = 0; // no pattern crosses a sentence
            state = states[i - from] = step(state, list[i].id);
            if (state != 0)
                __builtin_prefetch(m_outputs.data() + m_states[state].outputBegin);
        }
        for (std::size_t i = from; i < from + count; ++i)
            tryAt(states[i - from], static_cast<std::uint32_t>(i), tokens, pack, role, out);
    }
}

bool RuleSet::nearHolds(
    const Near &near, const Match &match, const Tokens &tokens, const PackData &pack) const
{
    const std::uint32_t sentence = tokens.list[match.first].sentence;
    const Sentence &edges = tokens.sentences[sentence];
    std::uint32_t from = match.last;
    std::uint32_t to = std::min(edges.last, match.last + near.reach);
    std::uint32_t clause = tokens.list[match.last - 1].clause;
    if (!near.after) {
        to = match.first;
        from = match.first >= edges.first + near.reach ? match.first - near.reach : edges.first;
        clause = tokens.list[match.first].clause;
    }
    for (std::uint32_t i = from; i < to; ++i) {
        if (near.clause && tokens.list[i].clause != clause)
            continue;
        for (const auto &atoms : near.any) {
            if (const auto end = forward(atoms, 0, i, sentence, tokens, pack);
                end != kNoFit && end > i)
                return near.wanted;
        }
    }
    return !near.wanted;
}

} // namespace attune::text
