// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The transcripts vendors put into a vCon's analysis, whose body no standard describes.
#pragma once

#include "core/base/time.h"
#include "core/base/zone.h"
#include "core/sync/vcon_model.h"
#include "core/sync/vcon_roles.h"

#include <optional>
#include <string>
#include <vector>

namespace attune::sync {

struct SpokenTurn {
    int party = -1; ///< −1: the transcript does not tell the speakers apart
    std::optional<Milliseconds> begin, end; ///< from the start of the dialog
    std::string text;
};

struct SpokenDialog {
    std::vector<SpokenTurn> turns;
    std::string language;
    int rank = 0; ///< of several transcripts of one dialog the highest is taken
    bool clockSuspect = false;
};

/// One entry for each dialog. Read are: WTF segments; Deepgram's words; a list of {parties, start,
/// duration, text}; plain or diarised text. A redacted transcript is preferred to its twin, then
/// what tells more.
std::vector<std::optional<SpokenDialog>> transcriptsOf(const Vcon &vcon, const VconRoles &roles,
    const std::vector<std::optional<Instant>> &starts, const Zone *zone, JsonParser &bodies);

/// A score another system gave to a stretch of a dialog.
struct VendorScore {
    std::string vendor;
    int dialog = 0;
    int party = -1;
    std::optional<Milliseconds> begin, end; ///< neither: the dialog as a whole
    double score = 0; ///< −1…1
};
std::vector<VendorScore> vendorScoresOf(const Vcon &vcon, JsonParser &bodies);

} // namespace attune::sync
