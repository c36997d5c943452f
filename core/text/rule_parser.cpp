// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the text of a rule to atoms and conditions; every limit that keeps matching linear is set
// here.
#include "core/text/rule_parser.h"

#include "core/text/fields.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace attune::text {

namespace {

constexpr std::uint32_t kWidestGap = 8;
constexpr std::uint32_t kWidestReach = 16;
constexpr std::size_t kMostAtoms = 24;
constexpr std::uint32_t kFrequentCost = 60; // a frequent word stands in as many places as 60 others
constexpr std::size_t kMostLoose = 6; // gaps and optional atoms in one pattern

constexpr std::array<std::pair<std::string_view, Inner>, 7> kInnerNames{
    {{"no_negation", Inner::NoNegation}, {"softener", Inner::Softener}, {"warmth", Inner::Warmth},
        {"curtness", Inner::Curtness}, {"distress", Inner::Distress}, {"thanks", Inner::Thanks},
        {"farewell", Inner::Farewell}}};

std::optional<Where> whereOf(std::string_view name)
{
    constexpr std::array<std::pair<std::string_view, Where>, 5> kNames{
        {{"keep", Where::Keep}, {"drop", Where::Drop}, {"need", Where::Need}, {"half", Where::Half},
            {"flip", Where::Flip}}};
    for (const auto &[known, where] : kNames) {
        if (known == name)
            return where;
    }
    return std::nullopt;
}

bool isLoose(const Atom &atom)
{
    return atom.optional || atom.kind == Atom::Kind::Any;
}

// Where a rule's words stand matters differently to different heads unless the rule says otherwise.
void setDefaults(Rule &rule)
{
    const auto is = [&rule](Head head) {
        return rule.head == static_cast<std::uint8_t>(head);
    };
    if (is(Head::Valence)) {
        rule.negated = Where::Flip;
        return;
    }
    if (is(Head::Hostility) || is(headOf(Mark::Blame)))
        rule.quoted = Where::Drop;
    if (is(headOf(Mark::Blame)))
        rule.question = Where::Drop;
    if (is(Head::Satisfaction) || is(Head::Exploration) || is(Head::Offence)
        || is(headOf(Mark::Boilerplate)))
        rule.negated = Where::Keep;
}

} // namespace

std::optional<std::uint8_t> ruleHeadOf(std::string_view name)
{
    for (std::size_t i = 0; i < static_cast<std::size_t>(Head::FirstEmotion); ++i) {
        if (nameOf(static_cast<Head>(i)) == name)
            return static_cast<std::uint8_t>(i);
    }
    for (const auto &[known, inner] : kInnerNames) {
        if (known == name)
            return static_cast<std::uint8_t>(inner);
    }
    return std::nullopt;
}

RuleParser::RuleParser(RuleSet &rules,
    const std::map<std::string, std::uint32_t, std::less<>> &classes,
    std::function<std::vector<WordId>(std::string_view)> intern,
    std::function<bool(WordId)> isFrequent)
    : m_rules(rules)
    , m_classes(classes)
    , m_intern(std::move(intern))
    , m_isFrequent(std::move(isFrequent))
{
}

std::string RuleParser::parseAtom(std::string_view word, std::vector<Atom> &out)
{
    Atom atom;
    if (word == "^" || word == "$") {
        atom.kind = word == "^" ? Atom::Kind::SentenceStart : Atom::Kind::SentenceEnd;
        out.push_back(atom);
        return {};
    }
    if (word.front() == '*') {
        atom.kind = Atom::Kind::Any;
        atom.a = atom.b = 1;
        if (word.size() > 1) {
            const auto bounds = split(word.substr(1), '-');
            const auto most = numberOf(bounds.back());
            const auto least = bounds.size() == 2 ? numberOf(bounds.front()) : std::uint32_t{0};
            if (bounds.size() > 2 || !most || !least || *least > *most || *most > kWidestGap)
                return "gap " + quoted(word) + " is not *N or *M-N with N up to 8";
            atom.a = *most;
            atom.b = *least;
        }
        out.push_back(atom);
        return {};
    }
    if (word.size() > 1 && word.back() == '?') {
        atom.optional = true;
        word.remove_suffix(1);
    }
    if (word.front() == '{') {
        if (word.back() != '}')
            return "class " + quoted(word) + " is not closed";
        const std::string_view name = word.substr(1, word.size() - 2);
        constexpr std::array<std::pair<std::string_view, WordId>, 4> kKinds{{{"#num", kNumberWord},
            {"#redacted", kRedactionWord}, {"#url", kUrlWord}, {"#user", kMentionWord}}};
        for (const auto &[known, id] : kKinds) {
            if (known == name)
                atom.a = id;
        }
        if (name == "#pos" || name == "#neg") {
            atom.kind = name == "#pos" ? Atom::Kind::Positive : Atom::Kind::Negative;
        } else if (atom.a == 0) {
            const auto found = m_classes.find(name);
            if (found == m_classes.end())
                return "there is no class " + quoted(name);
            atom.kind = Atom::Kind::Class;
            atom.a = found->second;
        }
        out.push_back(atom);
        return {};
    }
    if (word.find('/') != std::string_view::npos) {
        std::vector<WordId> either;
        for (const std::string_view one : split(word, '/')) {
            const auto ids = one.empty() ? std::vector<WordId>{} : m_intern(one);
            if (ids.size() != 1)
                return quoted(one) + " is not a single word";
            either.push_back(ids.front());
        }
        atom.kind = Atom::Kind::Either;
        atom.a = static_cast<std::uint32_t>(m_rules.alternatives.size());
        m_rules.alternatives.push_back(std::move(either));
        out.push_back(atom);
        return {};
    }
    const auto ids = m_intern(word);
    if (atom.optional && ids.size() != 1)
        return quoted(word) + " is several words and cannot be optional";
    for (const WordId id : ids) {
        atom.a = id;
        out.push_back(atom);
    }
    return {};
}

std::string RuleParser::parseAtoms(std::string_view pattern, std::vector<Atom> &out)
{
    for (const std::string_view word : words(pattern)) {
        if (std::string error = parseAtom(word, out); !error.empty())
            return error;
    }
    if (out.empty())
        return "the pattern is empty";
    if (out.size() > kMostAtoms)
        return "the pattern is too long";
    if (std::count_if(out.begin(), out.end(), isLoose) > static_cast<std::ptrdiff_t>(kMostLoose))
        return "the pattern has more than six gaps and optional words";
    return {};
}

std::string RuleParser::parseNear(std::string_view keyword, std::string_view &rest, Rule &rule)
{
    Near near;
    near.wanted = keyword.front() == '&';
    keyword.remove_prefix(1);
    if (keyword != "within" && keyword != "before")
        return quoted(keyword) + " is not within or before";
    near.after = keyword == "within";
    const auto reach = numberOf(takeWord(rest));
    rest = trimmed(rest);
    const std::size_t close = rest.find(')');
    if (!reach || *reach == 0 || *reach > kWidestReach || !rest.starts_with('(')
        || close == std::string_view::npos)
        return std::string(keyword) + " needs a number up to 16 and (words)";
    near.reach = *reach;
    for (const std::string_view one : split(rest.substr(1, close - 1), '|')) {
        std::vector<Atom> atoms;
        if (std::string error = parseAtoms(one, atoms); !error.empty())
            return error;
        near.any.push_back(std::move(atoms));
    }
    rest.remove_prefix(close + 1);
    rule.near.push_back(std::move(near));
    return {};
}

std::string RuleParser::parseConditions(std::string_view rest, Rule &rule)
{
    for (std::string_view item = takeWord(rest); !item.empty(); item = takeWord(rest)) {
        if (item.front() == '&' || item.front() == '!') {
            if (std::string error = parseNear(item, rest, rule); !error.empty())
                return error;
            continue;
        }
        if (item == "@clause") {
            for (Near &near : rule.near)
                near.clause = true;
            continue;
        }
        if (item.starts_with("words<=")) {
            const auto most = numberOf(item.substr(7));
            if (!most || *most == 0)
                return "words<= needs a number";
            rule.mostWords = *most;
            continue;
        }
        const std::size_t equal = item.find('=');
        const std::string_view key = item.substr(0, equal);
        const std::string_view value =
            equal == std::string_view::npos ? std::string_view{} : item.substr(equal + 1);
        if (key == "role" && (value == "agent" || value == "customer")) {
            rule.role = value == "agent" ? Role::Agent : Role::Customer;
            continue;
        }
        const auto where = whereOf(value);
        Where *target = key == "neg" ? &rule.negated
            : key == "q"             ? &rule.question
            : key == "quote"         ? &rule.quoted
            : key == "if"            ? &rule.conditional
                                     : nullptr;
        if (!where || !target)
            return "condition " + quoted(item) + " is not known";
        *target = *where;
    }
    return {};
}

// A pattern is looked at wherever its anchor stands, so the anchor should stand in few places:
// plain words rather than classes, long runs, and words that are not in every sentence.
std::string RuleParser::chooseAnchor(Rule &rule) const
{
    const auto &atoms = rule.atoms;
    std::uint32_t best = 0;
    for (std::uint32_t i = 0; i < atoms.size();) {
        std::uint32_t end = i;
        std::uint32_t rarity = 0;
        for (; end < atoms.size() && atoms[end].kind == Atom::Kind::Word && !atoms[end].optional;
             ++end)
            rarity += m_isFrequent(atoms[end].a) ? 2 : 5;
        if (rarity > best) {
            best = rarity;
            rule.anchorBegin = i;
            rule.anchorLength = end - i;
        }
        i = std::max(end, i + 1);
    }
    if (rule.anchorLength > 1 || best >= 5)
        return {};
    std::uint32_t fewest = best > 0 ? kFrequentCost : 0;
    for (std::uint32_t i = 0; i < atoms.size(); ++i) {
        const Atom &atom = atoms[i];
        if (atom.optional || (atom.kind != Atom::Kind::Class && atom.kind != Atom::Kind::Either))
            continue;
        const auto &members = atom.kind == Atom::Kind::Class ? m_rules.classMembers[atom.a]
                                                             : m_rules.alternatives[atom.a];
        std::uint32_t cost = 0;
        for (const WordId word : members)
            cost += m_isFrequent(word) ? kFrequentCost : 1;
        if (rule.anchorLength == 0 || cost < fewest) {
            rule.anchorBegin = i;
            rule.anchorLength = 1;
            fewest = cost;
        }
    }
    return rule.anchorLength > 0 ? std::string{} : "the pattern names no word and no class";
}

std::string RuleParser::add(
    std::string_view head, float weight, std::string_view pattern, std::string_view conditions)
{
    const auto index = ruleHeadOf(head);
    if (!index)
        return "there is no head " + quoted(head);
    Rule rule;
    rule.head = *index;
    rule.weight = weight;
    rule.text = std::string(trimmed(pattern));
    setDefaults(rule);
    if (std::string error = parseAtoms(pattern, rule.atoms); !error.empty())
        return error;
    rule.hasGap = std::any_of(rule.atoms.begin(), rule.atoms.end(),
        [](const Atom &atom) { return atom.kind == Atom::Kind::Any; });
    if (std::string error = parseConditions(conditions, rule); !error.empty())
        return error;
    if (std::string error = chooseAnchor(rule); !error.empty())
        return error;
    m_rules.rules.push_back(std::move(rule));
    return {};
}

std::string RuleParser::addLine(std::string_view line)
{
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos)
        return "a rule is \"head weight: pattern\"";
    const auto left = words(line.substr(0, colon));
    const auto weight = left.size() == 2 ? floatOf(left[1]) : std::nullopt;
    if (!weight)
        return "a rule begins with a head and a weight";
    std::string_view rest = trimmed(line.substr(colon + 1));
    std::string conditions;
    if (rest.starts_with('[')) {
        const std::size_t close = rest.find(']');
        if (close == std::string_view::npos)
            return "[ is not closed";
        conditions = std::string(rest.substr(1, close - 1)) + " ";
        rest = trimmed(rest.substr(close + 1));
    }
    // The pattern goes up to the first condition.
    std::size_t end = rest.size();
    std::string_view scan = rest;
    for (std::string_view word = takeWord(scan); !word.empty(); word = takeWord(scan)) {
        if (word.starts_with('&') || word.starts_with('!') || word.starts_with('@')
            || word.find('=') != std::string_view::npos) {
            end = static_cast<std::size_t>(word.data() - rest.data());
            break;
        }
    }
    conditions += rest.substr(end);
    return add(left[0], *weight, rest.substr(0, end), conditions);
}

} // namespace attune::text
