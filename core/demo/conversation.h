// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes one contact, leg by leg, beat by beat.
#pragma once

#include "core/demo/dialogue.h"
#include "core/demo/grammar.h"
#include "core/demo/slots.h"

#include <set>
#include <string>
#include <vector>

namespace attune::demo {

class Conversation {
public:
    Conversation(const PlannedContact &contact, const Cast &cast, const Scenario &scenario,
        const WordBook &book, Draw &draw);
    Written write();

private:
    void writeSpoken(std::size_t leg);
    void writeMail(std::size_t leg);
    void writePost(std::size_t leg);
    std::string unspoken(const std::string &text);
    void writeDropped();
    std::string note();

    void opening(std::size_t leg);
    void takeOver(std::size_t leg);
    void middle(const PlannedLeg &leg, int questions);
    void askedForSupervisor(std::size_t leg);
    void insulted();
    void ending(std::size_t leg);

    Grade nextGrade(const PlannedLeg &leg);
    /// The customer's state at their next turn.
    double nextState(const PlannedLeg &leg);
    std::string line(std::string_view key);
    std::string graded(std::string_view key, Grade grade);
    std::string from(const Lines &lines);
    std::string oneOf(const std::vector<const Line *> &lines);
    /// The lines of a key that suit the mood the customer came in.
    std::vector<const Line *> own(std::string_view key) const;
    bool suits(const Question &question) const;
    const Question *nextQuestion();
    std::string reaction(std::string_view kind, double state);
    std::string openingLine(double state);
    void customer(std::string text);
    void agent(std::string text);
    void add(facts::Role role, std::string text);
    std::string asTyped(std::string text) const;

    const PlannedContact &m_contact;
    const Cast &m_cast;
    const Scenario &m_scenario;
    const WordBook &m_book;
    Draw &m_draw;
    ContactSlots m_slots;
    facts::Role m_agentRole = facts::Role::Agent;
    std::vector<facts::Turn> m_turns;
    std::set<const Line *> m_said;
    std::set<const Question *> m_asked;
    Grade m_lastGrade = Grade::Mid;
    double m_state = 0;
    int m_customerTurns = 0;
    int m_expectedTurns = 5;
    Mood m_mood = Mood::Calm; ///< the customer came in
    double m_typing = 1; ///< how carefully the customer types
};

} // namespace attune::demo
