// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/desk.h"

#include "app/session/governance_office.h"
#include "app/window/scopes.h"
#include "core/access/access.h"
#include "core/governance/agreement_queries.h"
#include "ui/models/fault_sentence.h"
#include "ui/panels/panel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/thin_progress.h"

namespace attune::app {

facts::Scope Desk::wanted(const ui::Scope &asked) const
{
    return factsScope(asked, *organisation, session.clock().now());
}

bool Desk::mayVisit(std::string_view panel) const
{
    // Of a centre that is only looked at, locked, nothing sealed is shown anyway.
    return !session.isUnlocked() || session.roles().meets(access::visitorsOf(panel));
}

void Desk::openAccessLog()
{
    if (session.journal() && session.journal()->store().mayWrite())
        accessLog = std::make_unique<governance::AccessLog>(*officeOf(session));
}

std::optional<governance::Closed> Desk::monitoringClosed()
{
    const auto office = officeOf(session);
    if (!office)
        return std::nullopt; // a centre from before there were decisions, only being read
    const auto closed = governance::monitoringClosed(*office);
    return closed ? *closed : std::optional(governance::Closed::Unreadable);
}

void Desk::logOpened(store::Connection &facts, LegKey leg)
{
    if (!accessLog)
        return;
    const auto found = facts.guarded([&] { return governance::openedFrom(facts, leg); });
    // What cannot be written leaves a gap in the numbers, which the steward's desk shows.
    if (found && *found)
        (void)accessLog->opened(**found);
}

void complainIn(ui::Panel &panel, const Error &error)
{
    panel.progress()->end();
    if (error.fault != Fault::Cancelled)
        panel.banner()->say({ui::Tone::Warning, ui::sentenceFor(error.fault), {},
            QString::fromStdString(error.detail), true});
}

} // namespace attune::app
