// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/calibration_snapshot.h"

#include <algorithm>

namespace attune::calibration {

Result<Snapshot> snapshotFor(store::Connection &facts, const facts::ReadContext &context,
    const std::string &source, const std::stop_token &stop, const Method &method)
{
    Snapshot out;
    out.asOf = context.now;
    auto sources = facts::readRatingSources(facts);
    if (!sources)
        return sources.error();
    out.sources = std::move(*sources);
    const auto chosen = source.empty()
        ? out.sources.begin()
        : std::ranges::find(out.sources, source, &facts::RatingSource::name);
    if (chosen == out.sources.end())
        return source.empty() ? Result<Snapshot>(std::move(out))
                              : Error{Fault::NotFound, "ratings of " + source};
    out.source = *chosen;
    if (!context.vault.mayOpen({vault::DataClass::Personal, 0})) {
        out.open = false;
        return out;
    }
    const auto rows = facts::readRatings(facts, context.vault, chosen->source, stop);
    if (!rows)
        return rows.error();
    const auto raters = facts::readRaters(facts, context.vault, chosen->source);
    if (!raters)
        return raters.error();
    out.outcome = outcomeOf(*rows, *raters, method);
    return out;
}

} // namespace attune::calibration
