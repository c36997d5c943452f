// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which line is said, in which grade and mood.
#include "core/demo/conversation.h"

#include "core/demo/phrases.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace attune::demo {

using facts::Channel;
using facts::Role;

namespace {

constexpr std::array<std::string_view, 3> kGrades{".good", ".mid", ".poor"};
constexpr std::array<Mood, 4> kMoods{Mood::Calm, Mood::Tense, Mood::Upset, Mood::Furious};

} // namespace

// Each turn strays a little from how the leg as a whole is handled.
Grade Conversation::nextGrade(const PlannedLeg &leg)
{
    const double quality = leg.quality + m_draw.normal(0, 0.07);
    m_lastGrade = quality > 0.10 ? Grade::Good : quality < -0.25 ? Grade::Poor : Grade::Mid;
    return m_lastGrade;
}

// From the opening to the closing in even steps, with a little unrest between.
double Conversation::nextState(const PlannedLeg &leg)
{
    const double way = std::min(1.0, m_customerTurns / std::max(1.0, m_expectedTurns - 1.0));
    m_state = leg.opening + (leg.closing - leg.opening) * way;
    if (m_customerTurns > 0)
        m_state = std::clamp(m_state + m_draw.normal(0, 0.05), -1.0, 1.0);
    ++m_customerTurns;
    return m_state;
}

std::string Conversation::from(const Lines &lines)
{
    std::vector<const Line *> all;
    for (const auto &line : lines)
        all.push_back(&line);
    return oneOf(all);
}

// One that has not been said yet, if there is one.
std::string Conversation::oneOf(const std::vector<const Line *> &lines)
{
    if (lines.empty())
        return {};
    const Line *chosen = nullptr;
    for (int tries = 0; tries < 5; ++tries) {
        chosen = lines[m_draw.below(lines.size())];
        if (!m_said.contains(chosen))
            break;
    }
    m_said.insert(chosen);
    std::string text;
    chosen->render(m_draw, m_slots, text);
    return text;
}

std::vector<const Line *> Conversation::own(std::string_view key) const
{
    std::vector<const Line *> lines;
    const auto add = [&](std::string_view suffix) {
        const auto found = m_scenario.lines.find(std::string(key) += suffix);
        if (found != m_scenario.lines.end())
            for (const auto &line : found->second)
                lines.push_back(&line);
    };
    add("");
    if (m_mood >= Mood::Upset)
        add(".strong");
    if (m_mood == Mood::Furious)
        add(".furious");
    return lines;
}

std::string Conversation::line(std::string_view key)
{
    const auto lines = own(key);
    return lines.empty() ? from(m_book.of(key)) : oneOf(lines);
}

// The scenario's own words, else the family's, else anybody's. Nobody comforts who is calm.
std::string Conversation::graded(std::string_view key, Grade grade)
{
    const std::string whole = std::string(key) += kGrades[static_cast<std::size_t>(grade)];
    if (m_mood == Mood::Calm) {
        const auto calm = whole + ".calm";
        if (const auto lines = own(calm); !lines.empty())
            return oneOf(lines);
        if (const auto &lines = m_book.of(calm); !lines.empty() && m_scenario.family != "grief")
            return from(lines);
    }
    if (const auto lines = own(whole); !lines.empty())
        return oneOf(lines);
    auto text = from(m_book.of(whole + '.' + m_scenario.family));
    return text.empty() ? from(m_book.of(whole)) : text;
}

std::string Conversation::reaction(std::string_view kind, double state)
{
    // Nobody thanks warmly for a curt answer, however well it ends.
    if (kind == "bye" && m_lastGrade != Grade::Good)
        state = m_lastGrade == Grade::Poor ? std::min(state, 0.1) : state - 0.15;
    const std::string tail = '.' + std::string(levelOf(state))
        + (kind == "react" ? std::string(kGrades[static_cast<std::size_t>(m_lastGrade)])
                           : std::string{});
    return line(std::string(kind) + '.' + m_scenario.family + tail);
}

// The opening of this mood, else the nearest calmer one, else any.
std::string Conversation::openingLine(double state)
{
    const auto keyOf = [](Mood mood) {
        return "open." + std::string(nameOf(mood));
    };
    for (int mood = static_cast<int>(moodOf(state)); mood >= 0; --mood)
        if (const auto key = keyOf(static_cast<Mood>(mood)); m_scenario.lines.contains(key))
            return line(key);
    for (const auto mood : kMoods)
        if (auto text = line(keyOf(mood)); !text.empty())
            return text;
    return {};
}

void Conversation::customer(std::string text)
{
    const bool chat = m_contact.channel == Channel::Chat || m_contact.channel == Channel::Social;
    if (inWriting(m_contact.channel))
        replaceFirst(text, "I'm calling", "I'm writing");
    add(Role::Customer, chat ? asTyped(std::move(text)) : std::move(text));
    if (m_cast.importedSentiment && !m_draw.chance(0.05))
        m_turns.back().importedSentiment =
            std::clamp(std::round((m_state + m_draw.normal(0, 0.25)) * 100) / 100, -1.0, 1.0);
}

void Conversation::agent(std::string text)
{
    if (inWriting(m_contact.channel))
        replaceFirst(text, "stay on the line", "stay here");
    add(m_agentRole, std::move(text));
}

void Conversation::add(Role role, std::string text)
{
    facts::Turn turn;
    turn.role = role;
    turn.text = tidy(std::move(text));
    const auto &marks = ContactSlots::kMarks;
    turn.redacted = m_cast.redacted && std::any_of(marks.begin(), marks.end(), [&](auto mark) {
        return turn.text.find(mark) != std::string::npos;
    });
    m_turns.push_back(std::move(turn));
}

std::string Conversation::asTyped(std::string text) const
{
    if (m_typing < 0.5 && !text.empty() && text.back() == '.')
        text.pop_back();
    return m_typing < 0.25 ? withSmallStart(std::move(text)) : text;
}

} // namespace attune::demo
