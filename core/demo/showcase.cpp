// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/showcase.h"

#include "core/demo/dialogue.h"

#include <algorithm>

namespace attune::demo {

namespace {

constexpr std::int64_t kPerWord = 390; // milliseconds
constexpr std::int64_t kPause = 700;

std::int64_t wordsOf(const std::string &text)
{
    return 1 + std::count(text.begin(), text.end(), ' ');
}

} // namespace

// Lines: "call Title" begins one; "queue", "customer", "ends" say where it comes, who calls and how
// it ends; then "c …" and "a …" for what the customer and the agent say.
Result<std::vector<ShowcaseCall>> readShowcase(std::string_view text)
{
    std::vector<ShowcaseCall> calls;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const auto line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (line.empty() || line.front() == '#')
            continue;
        const auto space = line.find(' ');
        const auto key = line.substr(0, space);
        const std::string rest(
            space == std::string_view::npos ? std::string_view{} : line.substr(space + 1));
        if (key == "call") {
            const std::string number = std::to_string(calls.size() + 1);
            calls.push_back({"SHOW-" + std::string(number.size() < 2 ? "0" : "") + number, rest, {},
                {}, "resolved", {}});
        } else if (calls.empty() || rest.empty()) {
            return {Fault::Invalid, "showcase: cannot read \"" + std::string(line) + '"'};
        } else if (key == "queue") {
            calls.back().queue = rest;
        } else if (key == "customer") {
            calls.back().customer = rest;
        } else if (key == "ends") {
            calls.back().disposition = rest;
        } else if (key == "c") {
            calls.back().turns.push_back({facts::Role::Customer, rest});
        } else if (key == "a") {
            calls.back().turns.push_back({facts::Role::Agent, rest});
        } else {
            return {Fault::Invalid, "showcase: cannot read \"" + std::string(line) + '"'};
        }
    }
    return calls;
}

Milliseconds estimatedLength(const ShowcaseCall &call)
{
    std::int64_t length = 0;
    for (const auto &turn : call.turns)
        length += wordsOf(turn.text) * kPerWord + kPause;
    return Milliseconds{length};
}

facts::Transcript transcriptOf(const ShowcaseCall &call)
{
    facts::Transcript transcript;
    transcript.language = "en";
    std::int64_t at = 0;
    for (const auto &spoken : call.turns) {
        facts::Turn turn;
        turn.role = spoken.role;
        turn.text = spoken.text;
        turn.begin = Milliseconds{at};
        at += wordsOf(spoken.text) * kPerWord;
        turn.end = Milliseconds{at};
        at += kPause;
        transcript.turns.push_back(std::move(turn));
    }
    return transcript;
}

} // namespace attune::demo
