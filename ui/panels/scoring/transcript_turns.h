// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A transcript as who scores it sees it: words and times, no names, no figures.
#pragma once

#include "core/facts/records.h"
#include "ui/widgets/chat_turn.h"

namespace attune::ui {

std::vector<ChatTurn> transcriptTurns(const std::vector<facts::Turn> &turns);

} // namespace attune::ui
