// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the cases a pack brings along in tests.tsv: role, text, expectations, and perhaps what the
// customer said before and the customer's name. An expectation is "key=value", "key>value" or
// "key<value"; they are asked of the rules alone, so that new weights cannot make a pack
// unreadable.
#include "core/text/fields.h"
#include "core/text/pack_loader.h"

#include <array>
#include <charconv>
#include <cstddef>
#include <optional>

namespace attune::text {

namespace {

std::optional<float> figureOf(const TurnScore &score, std::string_view key)
{
    const auto flag = [](bool on) {
        return on ? 1.0F : 0.0F;
    };
    if (key == "assessed")
        return flag(score.notAssessed == NotAssessed::No);
    if (key == "valence")
        return score.valence.value_or(0);
    if (key == "sentiment")
        return score.sentiment ? static_cast<float>(*score.sentiment) - 1.0F : 0.0F;
    if (key == "hostility")
        return static_cast<float>(score.hostility.value_or(0));
    if (key == "offensive")
        return flag(score.offensive.value_or(false));
    if (key == "requested")
        return flag(score.escalation.requested);
    if (key == "offered")
        return flag(score.escalation.offered);
    if (key == "done")
        return flag(score.escalation.done);
    if (key == "transfer")
        return flag(score.escalation.transfer);
    if (key == "tone")
        return score.tone ? static_cast<float>(*score.tone) - 1.0F : 0.0F;
    if (key == "name")
        return flag(score.personalisation && score.personalisation->name);
    if (key == "level")
        return score.personalisation ? static_cast<float>(score.personalisation->level) : -1.0F;
    if (key == "reaction" || key == "interpretation" || key == "exploration") {
        const Empathy empathy = score.empathy.value_or(Empathy{});
        return static_cast<float>(key == "reaction" ? empathy.reaction
                : key == "interpretation"           ? empathy.interpretation
                                                    : empathy.exploration);
    }
    for (std::size_t m = 0; m < kMarkCount; ++m) {
        if (nameOf(static_cast<Mark>(m)) == key)
            return flag(score.marks.has(static_cast<Mark>(m)));
    }
    return std::nullopt;
}

std::string check(const TurnScore &score, std::string_view expectation)
{
    const std::size_t at = expectation.find_first_of("=<>");
    if (at == std::string_view::npos)
        return "expectation " + std::string(expectation) + " has no = < or >";
    const auto wanted = floatOf(expectation.substr(at + 1));
    const auto found = figureOf(score, expectation.substr(0, at));
    if (!wanted || !found)
        return "expectation " + std::string(expectation) + " is not known";
    const char sign = expectation[at];
    const bool holds = sign == '=' ? *found == *wanted
        : sign == '<'              ? *found < *wanted
                                   : *found > *wanted;
    if (holds)
        return {};
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.begin(), digits.end(), *found).ptr;
    return "expected " + std::string(expectation) + ", found " + std::string(digits.begin(), end);
}

} // namespace

std::string runPackTests(const Pack &pack, std::string_view cases, Mode mode)
{
    const Scorer scorer(pack, mode);
    std::size_t number = 0;
    for (std::string_view line : split(cases, '\n')) {
        ++number;
        if (trimmed(line).empty() || line.starts_with('#'))
            continue;
        const auto fields = split(line, '\t');
        const bool agent = fields.front() == "agent";
        std::string error;
        if (fields.size() < 3 || (!agent && fields.front() != "customer")) {
            error = "a case is role, text and expectations, separated by tabs";
        } else {
            Context context;
            context.language = pack.language();
            std::array<TurnInput, 1> before;
            std::size_t count = 0;
            if (fields.size() > 3 && !trimmed(fields[3]).empty())
                before[count++].text = trimmed(fields[3]);
            if (fields.size() > 4)
                context.customerName = trimmed(fields[4]);
            TurnInput turn;
            turn.role = agent ? Role::Agent : Role::Customer;
            turn.text = fields[1];
            const TurnScore score =
                scorer.scoreTurn(turn, std::span(before).first(count), context, Spans::No);
            for (const std::string_view expectation : words(fields[2])) {
                error = check(score, expectation);
                if (!error.empty())
                    break;
            }
        }
        if (!error.empty())
            return "tests.tsv:" + std::to_string(number) + ": " + error
                + ", in: " + std::string(fields.size() > 1 ? fields[1] : line);
    }
    return {};
}

} // namespace attune::text
