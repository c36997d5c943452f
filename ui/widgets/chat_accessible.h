// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A transcript for screen readers: a list whose entries are the turns, with the reasons of what is
// underlined.
#pragma once

namespace attune::ui {

class ChatView;

/// Once per process is enough; further calls do nothing.
void installChatAccessibility();
/// To be called before the turns change: what a reader holds of the old ones becomes invalid.
void forgetChatChildren(ChatView *view);
/// Says that a turn now has the attention.
void tellChatFocus(ChatView *view, int turn);

} // namespace attune::ui
