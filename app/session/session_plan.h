// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The plan of a calibration session as a file: its interactions by name, or to be drawn.
#pragma once

#include "app/session/session.h"
#include "core/sessions/sessions.h"

namespace attune::app {

/// {"title", "mode", "form", "form_version", "facilitator", "substitute", "participants", "expert",
/// "deadline", and "interactions" or "draw": {"count", "seed", "from", "until"}}. Without a version
/// the newest one is pinned, without a seed one is drawn. Fault::Invalid names what is wrong.
Result<sessions::Plan> planFromJson(Session &session, std::string_view text);

} // namespace attune::app
