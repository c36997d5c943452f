// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a vCon says around the conversation: its lawful basis, channel, direction and outcome.
#pragma once

#include "core/base/zone.h"
#include "core/facts/records.h"
#include "core/sync/vcon_model.h"
#include "core/sync/vcon_roles.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace attune::sync {

/// Nullopt when no attachment states one that is well formed and speaks of a party and a dialog
/// that are there. How several make one level: lawful_basis.h.
std::optional<facts::BasisRecord> basisOf(
    const Vcon &vcon, const Zone *zone, Instant now, JsonParser &bodies);

/// What an attachment names as `channel` ("social/twitter"), else what the dialogs look like.
/// `spoken` tells of each dialog whether a transcript belongs to it.
facts::Channel channelOf(const Vcon &vcon, const std::vector<bool> &spoken, JsonParser &bodies);

/// As stated, else a call is outbound when the side that serves began it; messages do not tell.
facts::Direction directionOf(const Vcon &vcon, const VconRoles &roles, std::size_t firstDialog);

std::string dispositionOf(const Vcon &vcon);

/// By the words sources use: "voice", "social/twitter", "webchat", "EMAIL", …; in lower case.
std::optional<facts::Channel> channelNamed(std::string_view name);

} // namespace attune::sync
