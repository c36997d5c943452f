// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A reading in words: captions under turns, reasons behind underlined words, the proxies with what
// they rest on.
#pragma once

#include "core/interactions/interactions.h"
#include "ui/charts/sentiment_ribbon.h"
#include "ui/widgets/chat_turn.h"

#include <QString>

#include <vector>

namespace attune::ui {

/// Turns as the transcript view shows them. `agent` is the name for the caption.
std::vector<ChatTurn> chatTurns(const interactions::Details &details, const QString &agent);
/// One part a customer turn.
std::vector<RibbonPart> ribbonParts(const interactions::Details &details);

struct Proxy {
    QString name;
    QString detail; ///< what it rests on
    QString value; ///< "–" where it is not assessed
};
std::vector<Proxy> proxies(const interactions::Details &details);

/// The sentence under "Why": what was scored, by what, and what was not.
QString whyText(const interactions::Details &details);
/// For screen readers and the tool tip of a span.
QString headText(text::Head head);

} // namespace attune::ui
