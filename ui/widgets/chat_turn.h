// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a transcript is made of, as the window shows it.
#pragma once

#include "ui/theme/colours.h"

#include <QString>

#include <vector>

namespace attune::ui {

enum class ChatSide {
    Left, ///< the customer
    Right, ///< the agent
    Note, ///< between the two: a transfer, a pause
};

enum class MarkKind {
    Evidence, ///< underlined; words that carried a score
    Found, ///< marked over; what a search was looking for
    Hidden, ///< greyed; was redacted at the source
};

/// A range of a turn's text, in UTF-16 units. Ranges may overlap.
struct ChatMark {
    int begin = 0;
    int length = 0;
    QString reason{}; ///< tool tip, and read out
    MarkKind kind = MarkKind::Evidence;
    Role line = Role::Accent;
};

struct ChatTurn {
    ChatSide side = ChatSide::Left;
    QString text{};
    QString caption{}; ///< the small line under it: "Customer · −0.8"
    std::vector<ChatMark> marks{};
};

} // namespace attune::ui
