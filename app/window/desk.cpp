// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/desk.h"

#include "app/session/governance_office.h"
#include "app/window/scopes.h"
#include "core/governance/agreement_queries.h"
#include "ui/models/fault_sentence.h"
#include "ui/panels/governance/shut_text.h"
#include "ui/panels/panel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/thin_progress.h"

#include <QCoreApplication>

namespace attune::app {

namespace {

class DeskText {
    Q_DECLARE_TR_FUNCTIONS(Desk)
};

} // namespace

facts::Scope Desk::wanted(const ui::Scope &asked) const
{
    return factsScope(asked, *organisation, session.clock().now());
}

std::optional<ui::Closure> Desk::closureOf(const ui::Panel &panel)
{
    const auto shut = shutFor(session, panel.info().id.toStdString());
    if (!shut)
        return std::nullopt;
    ui::Closure closure;
    closure.sentence = ui::shutText(*shut);
    if (shut->agreement) {
        closure.action = DeskText::tr("Open the works agreement");
        closure.panel = QStringLiteral("governance");
        closure.target = QStringLiteral("agreement");
    }
    return closure;
}

Reading::Show Desk::admitted(ui::Panel &panel, const std::function<Reading::Show()> &read)
{
    if (const auto closure = closureOf(panel))
        return [&panel, closure] {
            panel.setClosure(closure);
        };
    return [&panel, show = read()] {
        panel.setClosure({});
        if (show)
            show();
    };
}

bool Desk::mayDecide()
{
    if (!session.journal() || !session.isUnlocked() || !session.facts().mayWrite())
        return false;
    const auto health = session.journal()->health();
    return health && health->refuses.empty() && !health->noDevice;
}

void Desk::openAccessLog()
{
    if (session.journal() && session.journal()->store().mayWrite())
        accessLog = std::make_unique<governance::AccessLog>(*officeOf(session));
}

bool Desk::isAgreementOpen()
{
    const auto office = officeOf(session);
    const auto closed = office ? governance::monitoringClosed(*office)
                               : Result<std::optional<governance::Closed>>(std::nullopt);
    return closed && *closed == governance::Closed::NotChosen;
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
