// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The plan of a calibration session as a file: its interactions by name, or to be drawn.
#pragma once

#include "app/session/session.h"
#include "core/sessions/sessions.h"

namespace attune::app {

/// What a plan's interactions are drawn from, so that the same draw can be made again.
struct DrawnFrom {
    std::vector<std::string> population;
    std::size_t count = 0;
    std::uint64_t seed = 0;
    std::string filter;
};

/// Interactions of sessions by this form whose right answers are known, and that are here with a
/// transcript.
Result<std::vector<std::string>> goldItems(
    Session &session, store::Connection &facts, const std::string &form);
/// Mixes plan.repeats of `gold` in, by the seed of the draw; where the interactions are not what
/// was drawn they stay as they were chosen. Where there are fewer plan.repeats says how many.
void mixRepeats(sessions::Plan &plan, const DrawnFrom &from, const std::vector<std::string> &gold);

/// Whether who plans it, and saw which interactions are none, would score hidden gold items.
bool tellsItsGold(const sessions::Plan &plan, const std::string &planner);

/// {"title", "mode", "form", "form_version", "facilitator", "substitute", "participants", "expert",
/// "deadline", "repeats", and "interactions" or "draw": {"count", "seed", "from", "until"}}.
/// Without a version the newest one is pinned, without a seed one is drawn. Repeats are hidden gold
/// items on top of the interactions. Fault::Invalid names what is wrong.
Result<sessions::Plan> planFromJson(Session &session, std::string_view text);

} // namespace attune::app
