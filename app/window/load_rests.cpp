// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/load_rests.h"

#include "app/session/governance_office.h"
#include "core/recovery/recovery_snapshot.h"

namespace attune::app {

std::vector<fatigue::AgentPresence> restsOf(Session &session, Instant since)
{
    std::vector<fatigue::AgentPresence> out;
    const auto office = officeOf(session);
    if (!office)
        return out;
    const auto rests = recovery::restsTaken(*office, since);
    if (!rests)
        return out;
    for (const recovery::Rest &each : *rests)
        out.push_back({each.agent, {each.time.begin, each.time.end, fatigue::Activity::Break}});
    return out;
}

} // namespace attune::app
