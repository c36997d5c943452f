// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel and the command show of ratings that were imported.
#pragma once

#include "core/calibration/calibration.h"
#include "core/facts/scope.h"

namespace attune::calibration {

struct Snapshot {
    Instant asOf;
    std::vector<facts::RatingSource> sources; ///< all that delivered ratings
    std::optional<facts::RatingSource> source; ///< the one shown; none: there are no ratings
    Outcome outcome;
    bool open = true; ///< false: this user may not read evaluations of people
};

/// `source` empty: the first there is. Fault::NotFound for one that delivered no ratings.
Result<Snapshot> snapshotFor(store::Connection &facts, const facts::ReadContext &context,
    const std::string &source, const std::stop_token &stop, const Method &method = {});

} // namespace attune::calibration
