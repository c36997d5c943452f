// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the rule language of a pack.
//
//   pattern     atoms separated by blanks
//   word        that word; contractions and spellings are expanded as in texts
//   a/b/c       one of these words
//   {class}     a word of that class; {#pos} {#neg} {#num} {#redacted} {#url} {#user} are built in
//   *  *3  *1-3 exactly one word, up to three, one to three
//   ^  $        start and end of the sentence
//   atom?       may be missing
//
//   conditions  role=agent|customer   neg=, q=, quote=, if= keep|drop|need|half|flip   words<=N
//               &within N (a b|{c}) !within N (…) &before N (…) !before N (…)   @clause
#pragma once

#include "core/text/rules.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace attune::text {

class RuleParser {
public:
    /// `intern` gives the ids a literal word stands for, adding what is new; `isFrequent` says
    /// which words stand in every other sentence.
    RuleParser(RuleSet &rules, const std::map<std::string, std::uint32_t, std::less<>> &classes,
        std::function<std::vector<WordId>(std::string_view)> intern,
        std::function<bool(WordId)> isFrequent);

    /// Adds one rule. Empty, or what is wrong.
    std::string add(
        std::string_view head, float weight, std::string_view pattern, std::string_view conditions);

    /// "head weight: pattern conditions" as rules.txt has it.
    std::string addLine(std::string_view line);

private:
    std::string parseAtoms(std::string_view pattern, std::vector<Atom> &out);
    std::string parseAtom(std::string_view word, std::vector<Atom> &out);
    std::string parseConditions(std::string_view conditions, Rule &rule);
    std::string parseNear(std::string_view keyword, std::string_view &rest, Rule &rule);
    std::string chooseAnchor(Rule &rule) const;

    RuleSet &m_rules;
    const std::map<std::string, std::uint32_t, std::less<>> &m_classes;
    std::function<std::vector<WordId>(std::string_view)> m_intern;
    std::function<bool(WordId)> m_isFrequent;
};

/// Head or Inner by name.
std::optional<std::uint8_t> ruleHeadOf(std::string_view name);

} // namespace attune::text
