// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/scoring/transcript_turns.h"

#include "ui/theme/numbers.h"

#include <QCoreApplication>

namespace attune::ui {

namespace {

class TurnText {
    Q_DECLARE_TR_FUNCTIONS(TurnText)
};

QString speakerOf(const facts::Turn &turn)
{
    switch (turn.role) {
    case facts::Role::Customer:
        return TurnText::tr("Customer");
    case facts::Role::Agent:
        return TurnText::tr("Agent");
    case facts::Role::Supervisor:
        return TurnText::tr("Supervisor");
    case facts::Role::ThirdParty:
        return TurnText::tr("Third party");
    case facts::Role::Bot:
        return TurnText::tr("Bot");
    case facts::Role::System:
        return TurnText::tr("System");
    }
    return {};
}

} // namespace

std::vector<ChatTurn> transcriptTurns(const std::vector<facts::Turn> &turns)
{
    std::vector<ChatTurn> out;
    for (const facts::Turn &turn : turns) {
        ChatTurn shown;
        shown.side = turn.role == facts::Role::Customer            ? ChatSide::Left
            : turn.role == facts::Role::Agent && !turn.privateNote ? ChatSide::Right
                                                                   : ChatSide::Note;
        shown.text = QString::fromStdString(turn.text);
        shown.caption = speakerOf(turn);
        if (turn.begin)
            shown.caption += QStringLiteral(" · ") + clockTime(turn.begin->count());
        out.push_back(std::move(shown));
    }
    return out;
}

} // namespace attune::ui
