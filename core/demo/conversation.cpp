// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/conversation.h"

#include "core/demo/phrases.h"

#include <algorithm>

namespace attune::demo {

using facts::Channel;
using facts::Role;
using facts::TransferKind;

Conversation::Conversation(const PlannedContact &contact, const Cast &cast,
    const Scenario &scenario, const WordBook &book, Draw &draw)
    : m_contact(contact)
    , m_cast(cast)
    , m_scenario(scenario)
    , m_book(book)
    , m_draw(draw)
    , m_slots(contact, cast, scenario, draw)
    , m_mood(moodOf(contact.first().opening))
    , m_typing(draw.unit())
{
}

Written Conversation::write()
{
    Written written;
    for (std::size_t leg = 0; leg < m_contact.legCount; ++leg) {
        m_turns.clear();
        m_slots.setLeg(leg);
        m_customerTurns = 0;
        m_state = m_contact.legs[leg].opening;
        const bool escalated =
            leg > 0 && m_contact.legs[leg - 1].transfer == TransferKind::Escalation;
        m_agentRole = escalated ? Role::Supervisor : Role::Agent;
        if (m_contact.outcome == Outcome::Dropped)
            writeDropped();
        else if (m_contact.channel == Channel::Email)
            writeMail(leg);
        else if (m_contact.channel == Channel::Social)
            writePost(leg);
        else
            writeSpoken(leg);
        if (m_contact.channel != Channel::Email)
            layTimes(m_turns, Milliseconds{m_contact.legs[leg].talk + m_contact.legs[leg].hold});
        facts::Transcript transcript;
        transcript.language = m_scenario.language;
        if (!m_cast.redacted)
            transcript.customerName = m_cast.customer.full();
        transcript.turns = std::move(m_turns);
        written.legs.push_back(std::move(transcript));
        const auto kind = m_contact.legs[leg].transfer;
        const bool told = kind == TransferKind::Warm || kind == TransferKind::Escalation;
        written.notes.push_back(told ? note() : std::string{});
    }
    return written;
}

// What it is about, from the scenario's note up to its first stop, and how the customer takes it.
std::string Conversation::note()
{
    auto text = line("note");
    text = text.substr(0, std::min(text.find("; "), text.find(". ")));
    if (!text.empty() && text.back() != '.')
        text += '.';
    return tidy(joined(std::move(text), line(std::string("note.") += levelOf(m_state))));
}

void Conversation::writeSpoken(std::size_t index)
{
    const auto &leg = m_contact.legs[index];
    const bool last = index + 1 == m_contact.legCount;
    const double minutes = (leg.talk + leg.hold) / 60000.0;
    int questions = minutes < 1.5 ? 0 : minutes < 4 ? 1 : minutes < 8 ? 2 : minutes < 15 ? 3 : 4;
    if (minutes >= 1.5 && m_draw.chance(0.3))
        questions += m_draw.chance(0.5) ? 1 : -1;
    m_expectedTurns = questions + (minutes < 1 ? 3 : 4) + (index > 0 ? -1 : 0);
    if (index == 0)
        opening(index);
    else
        takeOver(index);
    middle(leg, questions);
    const bool asks = m_contact.asksSupervisor
        && (leg.transfer == TransferKind::Escalation || (last && m_contact.refused));
    if (asks)
        askedForSupervisor(index);
    if (last && m_contact.outcome == Outcome::EndedByPolicy)
        insulted();
    else if (leg.transfer == TransferKind::Unknown
        || (asks && leg.transfer != TransferKind::Escalation))
        ending(index);
    else if (leg.transfer != TransferKind::Escalation) {
        if (m_turns.back().role != Role::Customer)
            customer(reaction("react", nextState(leg)));
        const auto kind = leg.transfer == TransferKind::Warm ? "move.warm" : "move.cold";
        agent(graded(kind, nextGrade(leg)));
        customer(line(m_state < -0.4 ? "move.tired" : "move.ok"));
    }
}

void Conversation::opening(std::size_t index)
{
    const auto &leg = m_contact.legs[index];
    agent(line(inWriting(m_contact.channel) ? "greet.chat" : "greet.voice"));
    const double state = nextState(leg);
    std::string text = openingLine(state);
    const bool low = state < -0.25;
    if (!inWriting(m_contact.channel) && m_draw.chance(0.3)) {
        const auto filler = line(std::string("filler.") + std::string(nameOf(moodOf(state))));
        text = filler.empty() || filler.back() == '.' ? joined(filler, text)
                                                      : filler + ' ' + withSmallStart(text);
    }
    if (m_contact.daysSinceLast > 0)
        text = joined(text, line(low ? "again.low" : "again.calm"));
    if (leg.wait > 120000 && low && m_draw.chance(0.7))
        text = joined(text, line("waited"));
    customer(std::move(text));

    const Grade grade = nextGrade(leg);
    std::string reply = graded("ack", grade);
    if (grade != Grade::Poor || m_draw.chance(0.6))
        reply = joined(reply, graded("verify", grade));
    agent(std::move(reply));
    const double now = nextState(leg);
    const auto number = line(now < -0.45 ? "verified.low"
            : now < -0.1                 ? "verified.tense"
                                         : "verified.calm");
    customer(joined(number, line("detail")));
}

// Who takes over warm knows; who takes over cold has to be told again.
void Conversation::takeOver(std::size_t index)
{
    const auto &before = m_contact.legs[index - 1];
    const auto &leg = m_contact.legs[index];
    const bool knows =
        before.transfer == TransferKind::Warm || before.transfer == TransferKind::Escalation;
    agent(line(before.transfer == TransferKind::Escalation ? "greet.lead"
            : knows                                        ? "greet.warm"
                                                           : "greet.cold"));
    const double state = nextState(leg);
    const bool low = state < -0.3;
    if (knows) {
        customer(line(low ? "confirm.low" : "confirm.flat"));
        return;
    }
    customer(joined(line(low ? "retell.low" : "retell.flat"), openingLine(state)));
    agent(graded("ack", nextGrade(leg)));
    customer(line("detail"));
}

void Conversation::middle(const PlannedLeg &leg, int questions)
{
    const Grade grade = nextGrade(leg);
    if (leg.hold > 20000 && m_contact.channel == Channel::Voice) {
        agent(graded("pause", grade));
        customer(line("waiting"));
        agent(joined(graded("back", grade), graded("find", grade)));
    } else {
        agent(graded("find", grade));
    }
    for (int i = 0; i < questions; ++i) {
        const Question *next = nextQuestion();
        if (next == nullptr)
            return;
        const double state = nextState(leg);
        // Who is content does not comment on every sentence.
        const bool comments = state < -0.2 || m_draw.chance(0.5);
        customer(joined(comments ? reaction("react", state) : std::string{}, from(next->ask)));
        const Grade answer = nextGrade(leg);
        agent(from(next->answers[static_cast<std::size_t>(answer)]));
    }
}

bool Conversation::suits(const Question &question) const
{
    if (question.only == "strong")
        return m_mood >= Mood::Upset;
    return question.only.empty() || question.only == m_scenario.family;
}

// The scenario's own questions first, then what anybody might ask.
const Question *Conversation::nextQuestion()
{
    for (const auto *list : {&m_scenario.questions, &m_book.questions}) {
        for (int tries = 0; tries < 6 && !list->empty(); ++tries) {
            const auto *candidate = &(*list)[m_draw.below(list->size())];
            if (suits(*candidate) && m_asked.insert(candidate).second)
                return candidate;
        }
    }
    return nullptr;
}

void Conversation::askedForSupervisor(std::size_t index)
{
    const auto &leg = m_contact.legs[index];
    const double state = nextState(leg);
    customer(joined(m_draw.chance(0.6) ? reaction("react", std::min(state, -0.3)) : std::string{},
        line("super.ask")));
    const bool taken = leg.transfer == TransferKind::Escalation;
    agent(graded(taken ? "super.yes" : "super.refuse", nextGrade(leg)));
    customer(line(taken ? "super.taken" : "super.refused"));
}

void Conversation::insulted()
{
    const auto &leg = m_contact.last();
    customer(line("abuse.1"));
    const Grade grade = nextGrade(leg);
    agent(graded("warn.1", grade));
    customer(line("abuse.2"));
    agent(graded("warn.2", grade));
}

void Conversation::ending(std::size_t index)
{
    const auto &leg = m_contact.legs[index];
    if (m_turns.back().role != Role::Customer)
        customer(reaction("react", nextState(leg)));
    agent(graded("fix", nextGrade(leg)));
    const bool brief = leg.talk < 60000;
    if (!brief) {
        customer(reaction("react", nextState(leg)));
        agent(graded("close", nextGrade(leg)));
    }
    if (m_contact.outcome == Outcome::Lost)
        return;
    m_state = leg.closing;
    customer(reaction("bye", leg.closing));
    if (leg.closing > -0.6 && !brief)
        agent(graded("farewell", nextGrade(leg)));
}

} // namespace attune::demo
