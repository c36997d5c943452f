// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/upkeep_work.h"

#include "app/session/governance_office.h"
#include "core/facts/upkeep.h"
#include "core/governance/retention.h"

namespace attune::app {

namespace {

/// What is past its period, once a day.
Done deleteExpired(Session &session)
{
    const auto office = officeOf(session);
    if (!office || !session.isUnlocked())
        return {};
    const auto gone = governance::Retention(*office).runDaily(session.paths().recordings());
    // Where nothing may be decided nothing is deleted either; the status line says why.
    return gone || gone.error().fault == Fault::Denied ? Done() : Done(gone.error());
}

} // namespace

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
                return checked ? deleteExpired(session) : Done(checked.error());
            }};
}

} // namespace attune::app
