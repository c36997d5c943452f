// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which rules hold where, and how negation, contrast, questions, conditions, quotation and emphasis
// change what a word counts.
#include "core/text/analysis.h"

#include <algorithm>
#include <cstddef>

namespace attune::text {

namespace {

constexpr std::uint16_t kMostExclamations = 3;
constexpr std::size_t kMostPlaces = 2;
constexpr float kAimed = 1.5F;
constexpr float kAimedValence = 0.6F;

std::uint64_t bitOf(std::uint8_t head)
{
    return std::uint64_t{1} << head;
}
static_assert(
    kRuleHeads < 64, "claimed heads are kept in 64 bits a token, and one bit is kHarmless");
constexpr std::uint64_t kHarmless = std::uint64_t{1} << 63;

// Longest first; then the rule that says more; then the order of the pack, so that nothing is left
// open.
bool stronger(const Match &x, const Match &y)
{
    const std::uint32_t xLength = x.last - x.first;
    const std::uint32_t yLength = y.last - y.first;
    if (xLength != yLength)
        return xLength > yLength;
    if (x.atoms != y.atoms)
        return x.atoms > y.atoms;
    if (x.first != y.first)
        return x.first < y.first;
    return x.rule < y.rule;
}

bool claim(Analysis &a, const Match &match, std::uint8_t head)
{
    for (std::uint32_t i = match.first; i < match.last; ++i) {
        if ((a.taken[i] & bitOf(head)) != 0)
            return false;
    }
    for (std::uint32_t i = match.first; i < match.last; ++i)
        a.taken[i] |= bitOf(head);
    return true;
}

bool isTaken(const Analysis &a, std::uint32_t token, std::uint8_t head)
{
    return (a.taken[token] & bitOf(head)) != 0;
}

void markNegation(const PackData &pack, Analysis &a)
{
    const auto &list = a.tokens.list;
    std::uint32_t reach = 0;
    bool outer = false;
    for (std::uint32_t i = 0; i < list.size(); ++i) {
        const bool newClause = i > 0 && list[i].clause != list[i - 1].clause;
        const auto &info = pack.info(list[i].id);
        const bool newStatement =
            reach < pack.settings.negationReach && (info.flags & WordInfo::Subject) != 0;
        if (newClause || newStatement || (info.flags & WordInfo::Contrast) != 0)
            reach = 0, outer = false;
        const bool negator = (info.flags & WordInfo::Negator) != 0
            && !isTaken(a, i, static_cast<std::uint8_t>(Inner::NoNegation));
        a.scope[i].negated = reach > 0 && outer;
        if (negator) {
            outer = !(reach > 0 && outer); // a second negator takes the first one back
            reach = pack.settings.negationReach;
        } else if (reach > 0 && (info.flags & WordInfo::Filler) == 0) {
            --reach;
        }
    }
}

void markFactors(const PackData &pack, Analysis &a)
{
    const Settings &set = pack.settings;
    for (const Sentence &sentence : a.tokens.sentences) {
        std::uint32_t contrast = sentence.last;
        std::uint32_t condition = sentence.last;
        for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
            const std::uint16_t flags = pack.info(a.tokens.list[i].id).flags;
            if ((flags & WordInfo::Contrast) != 0 && i > sentence.first)
                contrast = i;
            if ((flags & WordInfo::Conditional) != 0 && condition == sentence.last)
                condition = i;
        }
        float whole = 1.0F
            + set.exclamation
                * static_cast<float>(std::min(sentence.exclamations, kMostExclamations));
        if (sentence.question)
            whole *= set.question;
        for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
            float factor = whole;
            if (contrast != sentence.last)
                factor *= i < contrast ? set.contrastBefore : set.contrastAfter;
            // "If it breaks, …": the condition reaches to the end of its clause.
            if (condition != sentence.last && i >= condition
                && a.tokens.list[i].clause == a.tokens.list[condition].clause)
                factor *= set.conditional;
            if (a.tokens.list[i].is(Token::Quoted))
                factor *= set.quoted;
            a.scope[i].factor = factor;
        }
    }
}

/// By what stands before the words or, where the pattern has a gap, by what stands in it: "you are
/// not at all useless".
bool isNegated(const Rule &rule, const Match &match, const Analysis &a, const PackData &pack)
{
    if (a.scope[match.first].negated)
        return true;
    const auto isNegator = [&pack](const Atom &atom) {
        return atom.kind == Atom::Kind::Word && pack.is(atom.a, WordInfo::Negator);
    };
    if (!rule.hasGap || !a.scope[match.last - 1].negated)
        return false;
    const std::span<const Atom> atoms = pack.rules.atomsOf(match);
    return std::none_of(atoms.begin(), atoms.end(), isNegator);
}

/// What is left of a rule's weight in its place; 0 when it does not hold there.
float weightIn(
    const Rule &rule, float weight, const Match &match, const Analysis &a, const PackData &pack)
{
    const Token &first = a.tokens.list[match.first];
    const Sentence &sentence = a.tokens.sentences[first.sentence];
    const auto apply = [&weight](Where where, bool holds) {
        if (where == Where::Keep)
            return true;
        if (where == Where::Need)
            return holds;
        if (!holds)
            return true;
        if (where == Where::Half)
            weight *= 0.5F;
        if (where == Where::Flip)
            weight = -weight;
        return where != Where::Drop;
    };
    if (rule.role && *rule.role != a.role)
        return 0;
    if (rule.mostWords != 0 && a.tokens.words > rule.mostWords)
        return 0;
    const bool negated = isNegated(rule, match, a, pack);
    if (rule.negated == Where::Flip) {
        if (negated)
            weight *= weight > 0 ? pack.settings.negation : pack.settings.negationOfNegative;
    } else if (!apply(rule.negated, negated)) {
        return 0;
    }
    if (!apply(rule.question, sentence.question) || !apply(rule.quoted, first.is(Token::Quoted))
        || !apply(rule.conditional, sentence.conditional))
        return 0;
    for (const Near &near : rule.near) {
        if (!pack.rules.nearHolds(near, match, a.tokens, pack))
            return 0;
    }
    return weight;
}

/// Whether a match's conditions hold; sets its weight. A rule without weight has conditions too;
/// they are asked with one that shows.
bool weigh(Match &match, const Rule &rule, const Analysis &a, const PackData &pack)
{
    const bool silent = rule.weight == 0.0F;
    const float weight = weightIn(rule, silent ? 1.0F : rule.weight, match, a, pack);
    match.weight = silent ? 0.0F : weight;
    return weight != 0.0F;
}

bool isMechanism(std::uint8_t head)
{
    return head == static_cast<std::uint8_t>(Head::Reaction)
        || head == static_cast<std::uint8_t>(Head::Interpretation)
        || head == static_cast<std::uint8_t>(Head::Exploration);
}

// Of hostile wordings the worst counts, not the longest; but a longer wording that is known to be
// harmless takes away the shorter ones in it.
void keepHostility(const Match &match, float weight, std::string_view rule, Analysis &a)
{
    constexpr auto kHead = static_cast<std::uint8_t>(Head::Hostility);
    std::uint64_t seen = 0;
    for (std::uint32_t i = match.first; i < match.last; ++i)
        seen |= a.taken[i];
    if ((seen & kHarmless) != 0 || (weight == 0.0F && (seen & bitOf(kHead)) != 0))
        return;
    for (std::uint32_t i = match.first; i < match.last; ++i)
        a.taken[i] |= weight == 0.0F ? kHarmless : bitOf(kHead);
    if (weight != 0.0F)
        a.waiting.push_back({match.first, match.last, kHead, weight, rule});
}

// A mechanism of empathy is judged by its clearest places alone: what comes later in a long reply
// is seldom what people point at. Hostile wordings do not overlap.
void enterWaiting(Analysis &a)
{
    constexpr auto kHostility = static_cast<std::uint8_t>(Head::Hostility);
    constexpr auto kValence = static_cast<std::uint8_t>(Head::Valence);
    for (std::uint64_t &taken : a.taken)
        taken &= ~bitOf(kHostility);
    std::sort(a.waiting.begin(), a.waiting.end(), [](const Entry &x, const Entry &y) {
        if (x.head != y.head)
            return x.head < y.head;
        if (x.value != y.value)
            return x.value > y.value;
        if (x.first != y.first)
            return x.first < y.first;
        return x.last != y.last ? x.last > y.last : x.rule < y.rule;
    });
    std::size_t places = 0;
    for (std::size_t i = 0; i < a.waiting.size(); ++i) {
        const Entry &entry = a.waiting[i];
        places = i > 0 && entry.head == a.waiting[i - 1].head ? places + 1 : 0;
        if (entry.head != kHostility) {
            if (places < kMostPlaces)
                a.ledger.add(entry.head, entry.first, entry.last, entry.value, entry.rule);
            continue;
        }
        if (!claim(a, {.first = entry.first, .last = entry.last}, kHostility))
            continue;
        a.ledger.add(kHostility, entry.first, entry.last, entry.value, entry.rule);
        // Words aimed at someone weigh on the valence even where the lexicon knows none of them.
        if (entry.value >= kAimed)
            a.ledger.add(kValence, entry.first, entry.last,
                -kAimedValence * entry.value * a.scope[entry.first].factor, entry.rule);
    }
}

/// What a pattern without weight speaks for is no evidence for a looser one of the same head,
/// however long: "speak to my manager" for "speak … manager".
bool isExempt(const Rule &rule, const Match &match, const Analysis &a)
{
    if (!rule.hasGap || rule.weight == 0.0F)
        return false;
    for (std::uint32_t i = match.first; i < match.last; ++i) {
        if ((a.exempt[i] & bitOf(rule.head)) != 0)
            return true;
    }
    return false;
}

/// Leaves the matches whose conditions hold, and marks what those without weight speak for.
void keepHolding(const PackData &pack, Analysis &a)
{
    constexpr auto kNoNegation = static_cast<std::uint8_t>(Inner::NoNegation);
    std::size_t kept = 0;
    for (Match match : a.found) {
        const Rule &rule = pack.rules.rules[match.rule];
        if (rule.head != kNoNegation && weigh(match, rule, a, pack))
            a.found[kept++] = match;
    }
    a.found.resize(kept);
    for (const Match &match : a.found) {
        const Rule &rule = pack.rules.rules[match.rule];
        if (rule.weight != 0.0F)
            continue;
        for (std::uint32_t i = match.first; i < match.last; ++i)
            a.exempt[i] |= bitOf(rule.head);
    }
}

} // namespace

void readTurn(std::string_view text, const PackData &pack, Analysis &a)
{
    normalise(text, a.normal);
    tokenise(a.normal, pack, a.tokens);
    a.found.clear();
    a.waiting.clear();
    a.taken.assign(a.tokens.list.size(), 0);
    a.exempt.assign(a.tokens.list.size(), 0);
    a.scope.assign(a.tokens.list.size(), Scope{});
}

void applyRules(const PackData &pack, Analysis &a)
{
    constexpr auto kNoNegation = static_cast<std::uint8_t>(Inner::NoNegation);
    pack.rules.find(a.tokens, pack, a.role, a.found);
    std::sort(a.found.begin(), a.found.end(), stronger);
    for (const Match &match : a.found) {
        // The "no" of "no problem" is used up by the phrase it belongs to.
        const std::uint8_t head = pack.rules.rules[match.rule].head;
        if (head == kNoNegation || head == static_cast<std::uint8_t>(Head::Valence))
            claim(a, match, kNoNegation);
    }
    markNegation(pack, a);
    markFactors(pack, a);
    keepHolding(pack, a);
    for (const Match &match : a.found) {
        const Rule &rule = pack.rules.rules[match.rule];
        if (isExempt(rule, match, a))
            continue;
        if (rule.head == static_cast<std::uint8_t>(Head::Hostility)) {
            keepHostility(match, match.weight, rule.text, a);
            continue;
        }
        if (!claim(a, match, rule.head))
            continue;
        float weight = match.weight;
        if (rule.head == static_cast<std::uint8_t>(Head::Valence)) {
            weight *= a.scope[match.first].factor;
            for (std::uint32_t i = match.first; i < match.last; ++i)
                a.scope[i].told = static_cast<std::int8_t>((weight > 0) - (weight < 0));
        }
        if (isMechanism(rule.head)) {
            a.waiting.push_back({match.first, match.last, rule.head, weight, rule.text});
            continue;
        }
        a.ledger.add(rule.head, match.first, match.last, weight, rule.text);
    }
    enterWaiting(a);
}

} // namespace attune::text
