// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/words_text.h"

#include <QCoreApplication>

namespace attune::ui {

namespace {

class WordsText {
    Q_DECLARE_TR_FUNCTIONS(WordsText)
};

} // namespace

QString wordsText(facts::WordsState state)
{
    switch (state) {
    case facts::WordsState::Open:
        return {};
    case facts::WordsState::Never:
        return WordsText::tr("No transcript came with this interaction.");
    case facts::WordsState::Gone:
        return WordsText::tr(
            "The transcript of this interaction is not kept any more: its time is over.");
    case facts::WordsState::Erased:
        return WordsText::tr(
            "What was said in this interaction was erased because somebody asked for it.");
    case facts::WordsState::NoBasis:
        return WordsText::tr("There is no lawful basis for opening this interaction.");
    case facts::WordsState::NoKey:
        return WordsText::tr(
            "The transcript is not yours to see. Ask an administrator for the transcript class.");
    }
    return {};
}

} // namespace attune::ui
