// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Wording rules: patterns over words with conditions, found by one automaton, checked in bounded
// steps.
#pragma once

#include "core/text/text.h"
#include "core/text/tokens.h"
#include "core/text/word_table.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace attune::text {

/// Which of the pack's word classes a word is in.
struct ClassSet {
    static constexpr std::uint32_t kMost = 192;
    std::array<std::uint64_t, 3> bits{};
    void add(std::uint32_t index) { bits[index / 64] |= std::uint64_t{1} << (index % 64); }
    bool has(std::uint32_t index) const { return (bits[index / 64] >> (index % 64) & 1) != 0; }
};

struct Atom {
    enum class Kind : std::uint8_t {
        Word, ///< `a` is a word id
        Class, ///< `a` is a class index
        Either, ///< `a` is an index into RuleSet::alternatives
        Any, ///< up to `a` tokens, at least `b`
        Positive, ///< a word of clearly positive valence
        Negative,
        SentenceStart,
        SentenceEnd,
    };
    Kind kind = Kind::Word;
    bool optional = false;
    std::uint32_t a = 0;
    std::uint32_t b = 0;
};

/// What a rule does when its words stand in such a place.
enum class Where : std::uint8_t { Keep, Drop, Need, Half, Flip };

/// Other words that must or must not stand near a match.
struct Near {
    bool wanted = true;
    bool after = true;
    bool clause = false; ///< look no further than the clause, otherwise the sentence
    std::uint32_t reach = 6;
    std::vector<std::vector<Atom>> any;
};

/// Heads rules can feed beside the public ones.
enum class Inner : std::uint8_t {
    NoNegation = kHeadCount, ///< "not only": the words do not negate
    Softener, ///< makes an order a request
    Warmth, ///< friendly wording that is no mark of its own
    Curtness,
    Distress, ///< the customer is in trouble, whatever the valence says
    Thanks,
    Farewell,
    Count,
};
inline constexpr std::size_t kRuleHeads = static_cast<std::size_t>(Inner::Count);

struct Rule {
    std::uint8_t head = 0; ///< Head or Inner
    float weight =
        0; ///< 0: these words do not count for the head, and no shorter rule may claim them
    std::vector<Atom> atoms; ///< until RuleSet::compile(), which keeps those of all rules together
    std::uint32_t anchorBegin = 0, anchorLength = 0;
    std::optional<Role> role;
    Where negated = Where::Drop;
    Where question = Where::Keep;
    Where quoted = Where::Keep;
    Where conditional = Where::Keep;
    std::uint32_t mostWords = 0; ///< 0: any length of turn
    bool hasGap = false; ///< the pattern leaves words open
    std::vector<Near> near;
    std::string text; ///< the pattern as written
};

struct Match {
    std::uint32_t rule = 0;
    std::uint32_t first = 0, last = 0; ///< tokens, half open
    std::uint32_t atomsAt = 0, atoms = 0; ///< of the rule: RuleSet::atomsOf()
    float weight = 0; ///< what is left of the rule's in its place
};

class RuleSet {
public:
    std::vector<Rule> rules;
    std::vector<std::vector<WordId>> alternatives;
    std::vector<std::vector<WordId>> classMembers;

    /// Builds the automaton; rules must not change afterwards. Empty, or what is wrong.
    std::string compile();

    /// Every place where a pattern for this role fits, further conditions not yet looked at.
    /// Appends to `out`.
    void find(const Tokens &tokens, const PackData &pack, Role role, std::vector<Match> &out) const;

    std::span<const Atom> atomsOf(const Match &match) const
    {
        return {m_atoms.data() + match.atomsAt, match.atoms};
    }

    /// Says that find() will ask for this word soon.
    void prepare(WordId word) const
    {
        if (word < m_root.size())
            __builtin_prefetch(&m_root[word]);
    }

    bool nearHolds(
        const Near &near, const Match &match, const Tokens &tokens, const PackData &pack) const;

private:
    /// A rule to try where a state is reached. What trying needs lies here and in m_atoms, in the
    /// order of the states: most tries fail at the first atom, and waiting for memory was their
    /// cost.
    struct Output {
        std::uint32_t rule = 0;
        std::uint32_t atomsAt = 0; ///< into m_atoms
        std::uint8_t atoms = 0, anchorBegin = 0, anchorLength = 0;
        std::int8_t role = -1; ///< of the rule, −1: either
    };
    struct Edge {
        WordId word = 0;
        std::uint32_t to = 0;
    };
    struct State {
        std::uint32_t edgeBegin = 0, edgeEnd = 0; ///< sorted by word
        std::uint32_t fail = 0;
        std::uint32_t outputBegin = 0, outputEnd = 0;
        std::uint32_t nextOutput = 0; ///< the next state on the fail path that has outputs, or 0
    };

    std::uint32_t step(std::uint32_t state, WordId word) const;
    void tryAt(std::uint32_t state, std::uint32_t at, const Tokens &tokens, const PackData &pack,
        Role role, std::vector<Match> &out) const;
    // Where a fit ends or begins, or kNoFit: an optional is put together in memory, which took
    // longer than most fits.
    static constexpr std::uint32_t kNoFit = 0xFFFFFFFFU;
    bool fits(const Atom &atom, const Token &token, const PackData &pack) const;
    std::uint32_t forward(std::span<const Atom> atoms, std::size_t atom, std::uint32_t at,
        std::uint32_t sentence, const Tokens &tokens, const PackData &pack) const;
    std::uint32_t backward(std::span<const Atom> atoms, std::size_t atom, std::uint32_t at,
        std::uint32_t sentence, const Tokens &tokens, const PackData &pack) const;

    std::vector<State> m_states;
    std::vector<Edge> m_edges;
    std::vector<Output> m_outputs;
    std::vector<Atom> m_atoms;
    std::vector<std::uint32_t> m_root; ///< by word id, for the first step
};

} // namespace attune::text
