// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pure: which turn and which sentence a figure rests on.

#include "core/empathy_index/unit_details.h"

#include <QString>

#include <algorithm>

namespace attune::empathy_index {

namespace {

constexpr int kLongest = 140;

bool isEnd(QChar c)
{
    return c == QLatin1Char('.') || c == QLatin1Char('!') || c == QLatin1Char('?')
        || c == QLatin1Char('\n');
}

/// The sentence around the place of a span, which counts UTF-16 units.
QString sentenceAround(const QString &text, qsizetype at)
{
    qsizetype begin = std::clamp<qsizetype>(at, 0, text.size());
    while (begin > 0 && !isEnd(text[begin - 1]))
        --begin;
    qsizetype end = std::min(at, text.size());
    while (end < text.size() && !isEnd(text[end]))
        ++end;
    if (end < text.size())
        ++end;
    return text.mid(begin, end - begin).simplified();
}

std::string shortened(const QString &text)
{
    return (text.size() <= kLongest ? text : text.left(kLongest - 1) + QChar(0x2026)).toStdString();
}

QString textOf(const facts::Transcript &transcript, std::size_t turn)
{
    return QString::fromStdString(transcript.turns[turn].text);
}

/// The sentence of the strongest span of these heads in a turn; the turn's beginning without one.
Words fromTurn(const facts::Transcript &transcript, const text::ContactScore &reading,
    std::size_t turn, std::span<const text::Head> heads)
{
    const text::Span *strongest = nullptr;
    for (const text::Span &span : reading.turns[turn].spans) {
        if (std::ranges::find(heads, span.head) == heads.end())
            continue;
        if (!strongest || std::abs(span.contribution) > std::abs(strongest->contribution))
            strongest = &span;
    }
    const QString text = textOf(transcript, turn);
    return {static_cast<int>(turn),
        shortened(strongest ? sentenceAround(text, static_cast<qsizetype>(strongest->begin))
                            : text.simplified())};
}

template <typename Has>
std::optional<std::size_t> firstTurn(const text::ContactScore &reading, Has has)
{
    const auto found = std::ranges::find_if(reading.turns, has);
    return found == reading.turns.end()
        ? std::nullopt
        : std::optional(static_cast<std::size_t>(found - reading.turns.begin()));
}

std::optional<std::size_t> mostSpecific(const text::ContactScore &reading)
{
    std::optional<std::size_t> best;
    float most = -1;
    for (std::size_t i = 0; i < reading.turns.size(); ++i) {
        const auto &found = reading.turns[i].personalisation;
        if (found && found->specifics > most) {
            most = found->specifics;
            best = i;
        }
    }
    return best;
}

std::optional<std::size_t> lowestTurn(const text::ContactScore &reading)
{
    using State = text::Trajectory::State;
    if (reading.trajectory.state != State::Dip && reading.trajectory.state != State::NoDip)
        return std::nullopt;
    return reading.trajectory.troughTurn;
}

constexpr std::array kWorded{text::Mark::Acknowledgement, text::Mark::Apology,
    text::Mark::Validation, text::Mark::Reassurance, text::Mark::Gratitude};

} // namespace

Words wordsFor(Proxy figure, const facts::Transcript &transcript, const text::ContactScore &reading)
{
    using text::Head;
    using text::Mark;
    if (reading.turns.size() != transcript.turns.size())
        return {};
    std::optional<std::size_t> turn;
    switch (figure) {
    case Proxy::Personalisation:
        turn = mostSpecific(reading);
        return turn ? fromTurn(transcript, reading, *turn, std::array{Head::Specifics}) : Words();
    case Proxy::Escalation:
        turn = firstTurn(reading, [](const text::TurnScore &t) { return t.escalation.requested; });
        if (!turn)
            turn = firstTurn(reading, [](const text::TurnScore &t) { return t.escalation.done; });
        if (!turn)
            turn = lowestTurn(reading);
        return turn ? fromTurn(transcript, reading, *turn,
                   std::array{Head::EscalationRequested, Head::EscalationDone, Head::Valence})
                    : Words();
    case Proxy::Recovery:
        turn = lowestTurn(reading);
        return turn ? fromTurn(transcript, reading, *turn, std::array{Head::Valence}) : Words();
    case Proxy::Acknowledgement:
        turn = firstTurn(reading, [](const text::TurnScore &t) {
            return t.tone && (t.marks.has(Mark::Acknowledgement) || t.marks.has(Mark::Validation));
        });
        if (turn)
            return fromTurn(transcript, reading, *turn,
                std::array{text::headOf(Mark::Acknowledgement), text::headOf(Mark::Validation)});
        turn = lowestTurn(reading);
        return turn ? fromTurn(transcript, reading, *turn, std::array{Head::Valence}) : Words();
    }
    return {};
}

std::map<std::string, std::string> wordedSentences(
    const facts::Transcript &transcript, const text::ContactScore &reading)
{
    std::map<std::string, std::string> out;
    for (std::size_t i = 0; i < reading.turns.size() && i < transcript.turns.size(); ++i) {
        if (transcript.turns[i].role != facts::Role::Agent)
            continue;
        const QString text = textOf(transcript, i);
        for (const text::Span &span : reading.turns[i].spans) {
            const bool worded = std::ranges::any_of(
                kWorded, [&](text::Mark mark) { return span.head == text::headOf(mark); });
            if (!worded || span.contribution <= 0)
                continue;
            const QString sentence = sentenceAround(text, static_cast<qsizetype>(span.begin));
            QString letters;
            for (const QChar c : sentence.toCaseFolded()) {
                if (c.isLetter())
                    letters += c;
            }
            out.emplace(letters.toStdString(), shortened(sentence));
        }
    }
    return out;
}

} // namespace attune::empathy_index
