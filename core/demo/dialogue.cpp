// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/dialogue.h"

#include "core/demo/conversation.h"
#include "core/demo/organisation.h"
#include "core/demo/texts.h"

#include <algorithm>

namespace attune::demo {

namespace {

constexpr std::array<std::string_view, 4> kOpenings{
    "open.calm", "open.tense", "open.upset", "open.furious"};
constexpr std::size_t kIncident = 4;

std::string languageOf(std::string_view fileName)
{
    // "orders.en.txt"
    const auto stem = fileName.substr(0, fileName.rfind('.'));
    const auto dot = stem.rfind('.');
    return dot == std::string_view::npos ? std::string{} : std::string(stem.substr(dot + 1));
}

// Every slot a line asks for must be one somebody can fill.
std::string unknownSlot(const Lines &lines, const Scenario *scenario)
{
    std::vector<std::string> names;
    for (const auto &line : lines)
        line.listSlots(names);
    for (const auto &name : names)
        if (!ContactSlots::knows(name) && (scenario == nullptr || !scenario->slots.contains(name)))
            return name;
    return {};
}

template <typename Owner>
std::string unknownSlotOf(const Owner &owner, const Scenario *scenario)
{
    for (const auto &[key, lines] : owner.lines)
        if (auto name = unknownSlot(lines, scenario); !name.empty())
            return name + " in " + key;
    for (const auto &question : owner.questions) {
        if (auto name = unknownSlot(question.ask, scenario); !name.empty())
            return name + " in a question";
        for (const auto &answers : question.answers)
            if (auto name = unknownSlot(answers, scenario); !name.empty())
                return name + " in an answer";
    }
    return {};
}

// A slot's words may hold general slots, but not each other.
std::string unknownWordOf(const Scenario &scenario)
{
    for (const auto &[name, words] : scenario.slots)
        if (auto unknown = unknownSlot(words, nullptr); !unknown.empty())
            return unknown + " in the slot " + name;
    return {};
}

std::string whatIsMissing(const Scenario &scenario)
{
    for (const char *key :
        {"detail", "find.good", "find.mid", "find.poor", "fix.good", "fix.mid", "fix.poor"})
        if (!scenario.lines.contains(key))
            return key;
    if (scenario.subject.empty())
        return "subject";
    for (const auto &question : scenario.questions)
        for (const auto &answers : question.answers)
            if (answers.empty())
                return "an answer";
    return {};
}

} // namespace

Mood moodOf(double state)
{
    return state < -0.7 ? Mood::Furious
        : state < -0.4  ? Mood::Upset
        : state < -0.1  ? Mood::Tense
                        : Mood::Calm;
}

std::string_view nameOf(Mood mood)
{
    return kOpenings[static_cast<std::size_t>(mood)].substr(5);
}

Result<Dialogue> Dialogue::make(std::uint64_t textSeed)
{
    Dialogue dialogue;
    dialogue.m_seed = textSeed;
    for (const char *language : {"en", "de"}) {
        WordBook book;
        book.language = language;
        for (const auto &file : textFiles()) {
            if (languageOf(file.name) != language || file.name.starts_with("showcase"))
                continue;
            if (auto read = readWordFile(file.name, file.text, book); !read)
                return read.error();
        }
        if (const auto unknown = unknownSlotOf(book, nullptr); !unknown.empty())
            return {Fault::Invalid, "common lines: unknown slot " + unknown};
        for (const auto &scenario : book.scenarios) {
            if (const auto missing = whatIsMissing(scenario); !missing.empty())
                return {Fault::Invalid, scenario.id + " lacks " + missing};
            for (const auto &unknown :
                {unknownSlotOf(scenario, &scenario), unknownWordOf(scenario)})
                if (!unknown.empty())
                    return {Fault::Invalid, scenario.id + ": unknown slot " + unknown};
        }
        dialogue.sort(book);
        dialogue.m_books.push_back(std::move(book));
    }
    for (const auto &queue : dialogue.m_choices.front())
        for (std::size_t mood = 0; mood < kIncident; ++mood)
            for (const auto &channel : queue[mood])
                if (channel.empty())
                    return {Fault::Invalid, "a queue lacks scenarios for a mood or channel"};
    return dialogue;
}

void Dialogue::sort(const WordBook &book)
{
    auto &choices = m_choices.emplace_back();
    for (std::size_t i = 0; i < book.scenarios.size(); ++i) {
        const auto &scenario = book.scenarios[i];
        for (std::size_t mood = 0; mood < choices[0].size(); ++mood) {
            const bool fits = mood == kIncident
                ? scenario.incident
                : !scenario.incident && scenario.lines.contains(kOpenings[mood]);
            for (std::size_t channel = 0; channel < scenario.channels.size() && fits; ++channel)
                if (scenario.channels[channel])
                    choices[scenario.queue][mood][channel].push_back(i);
        }
    }
}

const Scenario &Dialogue::scenarioOf(const PlannedContact &contact) const
{
    const auto queue = contact.first().queue;
    const auto mood = static_cast<std::size_t>(moodOf(contact.first().opening));
    const std::size_t channel = contact.channel == facts::Channel::Chat ? 1
        : contact.channel == facts::Channel::Email                      ? 2
                                                                        : 0;
    const auto key = subSeed(m_seed, Stream::Text, contact.key() * 2);
    if (contact.site == 0 && unitOf(contact.customer * 31ULL + 7) < kGermanShare)
        if (const auto &list = m_choices[1][queue][mood][channel]; !list.empty())
            return m_books[1].scenarios[list[key % list.size()]];
    const auto &english = m_choices.front()[queue];
    const auto &during = english[kIncident][channel];
    const auto &list = contact.incident && !during.empty() ? during : english[mood][channel];
    return m_books.front().scenarios[list[key % list.size()]];
}

const WordBook &Dialogue::bookOf(const Scenario &scenario) const
{
    return scenario.language == "de" ? m_books[1] : m_books[0];
}

Draw Dialogue::drawFor(const PlannedContact &contact, std::uint64_t purpose) const
{
    return Draw(subSeed(m_seed, Stream::Text, contact.key() * 8 + 1 + purpose));
}

Written Dialogue::write(const PlannedContact &contact, const Cast &cast) const
{
    const auto &scenario = scenarioOf(contact);
    auto draw = drawFor(contact, 0);
    return Conversation(contact, cast, scenario, bookOf(scenario), draw).write();
}

std::string Dialogue::comment(const PlannedContact &contact, const Cast &cast, int score) const
{
    const auto &scenario = scenarioOf(contact);
    auto draw = drawFor(contact, 1);
    ContactSlots slots(contact, cast, scenario, draw);
    slots.setLeg(contact.legCount > 0 ? contact.legCount - 1U : 0U);
    const auto &lines = bookOf(scenario).of("survey." + std::to_string(score));
    std::string text;
    if (!lines.empty())
        lines[draw.below(lines.size())].render(draw, slots, text);
    return text;
}

// People speak two and a half words a second; what is left of the leg goes into pauses, most of it
// before an agent answers.
void layTimes(std::vector<facts::Turn> &turns, Milliseconds whole)
{
    constexpr double kPerWord = 390;
    constexpr double kBreath = 450;
    double spoken = 0;
    double shares = 0;
    const auto lengthOf = [](const facts::Turn &turn) {
        return (1 + static_cast<double>(std::count(turn.text.begin(), turn.text.end(), ' ')))
            * kPerWord;
    };
    const auto shareOf = [](const facts::Turn &turn) {
        return turn.role == facts::Role::Customer ? 1.0 : 3.0;
    };
    for (const auto &turn : turns) {
        spoken += lengthOf(turn) + kBreath;
        shares += shareOf(turn);
    }
    const auto available = static_cast<double>(whole.count());
    const double squeeze = spoken > available ? available / spoken : 1;
    const double spare = std::max(0.0, available - spoken);
    double at = 0;
    for (std::size_t i = 0; i < turns.size(); ++i) {
        auto &turn = turns[i];
        // Nobody is silent before the first word, and a pause never takes more than a minute and a
        // half.
        if (i > 0)
            at += kBreath * squeeze + std::min(spare * shareOf(turn) / shares, 90000.0);
        turn.begin = Milliseconds{static_cast<std::int64_t>(at)};
        at += lengthOf(turn) * squeeze;
        turn.end = Milliseconds{static_cast<std::int64_t>(at)};
    }
}

} // namespace attune::demo
