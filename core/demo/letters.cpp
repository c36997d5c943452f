// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is written rather than said: mail, posts, and the few words of a line that drops.
#include "core/demo/conversation.h"

#include "core/demo/phrases.h"

#include <algorithm>

namespace attune::demo {

using facts::Role;

void Conversation::writeMail(std::size_t index)
{
    const auto &leg = m_contact.legs[index];
    m_expectedTurns = 2;
    const double state = nextState(leg);
    std::string text = joined(openingLine(state), line("detail"));
    if (m_contact.daysSinceLast > 0)
        text += ' ' + line(state < -0.25 ? "again.low" : "again.calm");
    if (m_draw.chance(0.5))
        text = joined(std::move(text), line("mail.number"));
    std::string sign = "\n\n";
    sign += line("mail.regards") + '\n' + m_slots.slot("full");
    customer(line("mail.hello") + "\n\n" + text + sign);
    const auto letter = [&](const std::string &body, Grade grade) {
        agent(line("mail.dear") + "\n\n" + body + "\n\n" + graded("mail.close", grade) + "\n\n"
            + line("mail.sign") + '\n' + m_slots.slot("agentfull"));
    };
    const Grade grade = nextGrade(leg);
    letter(unspoken(joined(graded("ack", grade), graded("find", grade))) + "\n\n"
            + unspoken(graded("fix", grade)),
        grade);
    const Question *next = leg.talk > 300000 ? nextQuestion() : nullptr;
    if (next != nullptr) {
        const auto &question = *next;
        m_state = leg.closing;
        customer(line("mail.again") + "\n\n"
            + joined(reaction("react", leg.closing), from(question.ask)) + sign);
        const Grade second = nextGrade(leg);
        letter(unspoken(from(question.answers[static_cast<std::size_t>(second)])), second);
    }
    for (auto &turn : m_turns) {
        if (turn.role == Role::Customer)
            continue;
        turn.begin = Milliseconds{0};
        turn.end = Milliseconds{leg.talk};
        break; // what follows is answered another time
    }
}

// Leaves out the sentences that only make sense while both are there; all of them stay if none
// would.
std::string Conversation::unspoken(const std::string &text)
{
    std::string kept;
    for (std::size_t begin = 0; begin < text.size();) {
        auto end = text.find_first_of(".!?", begin);
        end = end == std::string::npos ? text.size() : text.find_first_not_of(".!?\"", end);
        end = std::min(end, text.size());
        const auto sentence = text.substr(begin, end - begin);
        const auto &phrases = m_book.of("mail.live");
        const bool live = std::any_of(phrases.begin(), phrases.end(), [&](const Line &phrase) {
            std::string words;
            phrase.render(m_draw, m_slots, words);
            return sentence.find(words) != std::string::npos;
        });
        if (!live)
            kept += sentence;
        begin = end;
    }
    const auto first = kept.find_first_not_of(' ');
    return first == std::string::npos ? text : kept.substr(first);
}

// A post and its answer, now and then two of each (TwACS: mean 2.7 messages).
void Conversation::writePost(std::size_t index)
{
    const auto &leg = m_contact.legs[index];
    m_expectedTurns = 2;
    const double state = nextState(leg);
    customer(openingLine(state));
    const Grade grade = nextGrade(leg);
    if (leg.talk < 240000) {
        agent(graded(m_draw.chance(0.5) ? "find" : "fix", grade));
        if (m_draw.chance(0.25)) {
            m_state = leg.closing;
            customer(reaction("bye", leg.closing));
        }
        return;
    }
    agent(graded("find", grade));
    customer(m_draw.chance(0.6) ? line("detail") : reaction("react", nextState(leg)));
    agent(graded("fix", nextGrade(leg)));
    if (m_draw.chance(0.4)) {
        m_state = leg.closing;
        customer(reaction("bye", leg.closing));
    }
}

void Conversation::writeDropped()
{
    agent(line("greet.voice"));
    customer(line("drop.customer"));
    if (m_draw.chance(0.5))
        agent(line("drop.agent"));
}

} // namespace attune::demo
