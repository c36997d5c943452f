// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What everything on screen is narrowed to, as the window knows it: plain ids, no rule.
#pragma once

#include "ui/widgets/period_chip.h"
#include "ui/widgets/scope_chip.h"

namespace attune::ui {

struct Scope {
    QString site{}; ///< empty: all
    QString team{};
    QString queue{};
    Period period{}; ///< invalid: all time

    friend bool operator==(const Scope &, const Scope &) = default;
};

/// Which chips narrow a panel.
struct ScopeUse {
    bool place = true; ///< site and team
    bool queue = true;
    bool period = true;
    QString why{}; ///< why the others do not, as a sentence

    friend bool operator==(const ScopeUse &, const ScopeUse &) = default;
};

/// What the chips of the top bar offer.
struct ScopeChoices {
    std::vector<Choice> sites{};
    std::vector<Choice> teams{};
    std::vector<Choice> queues{};
};

} // namespace attune::ui
