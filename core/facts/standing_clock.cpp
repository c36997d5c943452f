// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/standing_clock.h"

namespace attune::facts {

Result<std::optional<Instant>> readStandingClock(store::Connection &facts)
{
    return facts.guarded([&] {
        const auto ms =
            facts.single("SELECT CAST(value AS INTEGER) FROM meta WHERE name = 'clock'");
        return ms ? std::optional(fromMs(ms)) : std::nullopt;
    });
}

Done writeStandingClock(store::Connection &facts, Instant at)
{
    return facts.guarded([&] {
        facts
            .prepare("INSERT INTO meta(name, value) VALUES('clock', :at) ON CONFLICT(name) DO "
                     "UPDATE SET "
                     "value = excluded.value")
            .run(std::to_string(toMs(at)));
    });
}

} // namespace attune::facts
