// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/read_words.h"

#include "ui/models/words_text.h"

#include <QCoreApplication>

namespace attune::app {

namespace {

class MissingWords {
    Q_DECLARE_TR_FUNCTIONS(MissingWords)
};

} // namespace

Result<ReadWords> readWords(
    Desk &desk, store::Connection &facts, const std::string &contact, std::optional<LegKey> leg)
{
    ReadWords out;
    out.missing =
        MissingWords::tr("There is no transcript of %1 here. Listen to it where it is kept.")
            .arg(QString::fromStdString(contact));
    const auto found = leg ? facts.guarded([&] { return facts::findLeg(facts, *leg); })
                           : facts::findNamed(facts, desk.session.vault(), contact);
    if (!found)
        return found.error();
    if (!*found)
        return out;
    out.leg = (*found)->key;
    auto words = facts::openWords(facts, desk.session.vault(), **found, desk.session.clock().now());
    if (!words)
        return words.error();
    out.closed = facts::isClosedToAll(words->state);
    if (words->state != facts::WordsState::Never)
        out.missing = ui::wordsText(words->state);
    if (words->state == facts::WordsState::Open) {
        out.turns = std::move(words->transcript.turns);
        desk.logOpened(facts, *out.leg);
    }
    return out;
}

} // namespace attune::app
