// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/upkeep_work.h"

#include "core/facts/upkeep.h"

namespace attune::app {

worker::Job upkeepJob(Session &session)
{
    return {"upkeep", [&session](const worker::JobContext &job) -> Done {
                if (const auto mended = facts::mendSums(session.facts()); !mended)
                    return mended;
                const auto aside =
                    facts::putUnreferencedAside(session.facts(), session.paths().recordings());
                if (!aside)
                    return aside.error();
                const auto checked = facts::checkShareOfToday(
                    session.facts(), session.clock().now(), job.stopToken());
                return checked ? Done() : Done(checked.error());
            }};
}

} // namespace attune::app
