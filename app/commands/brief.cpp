// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command brief: what Today shows, as a text.

#include "app/commands/command.h"
#include "app/commands/list.h"
#include "app/session/brief_text.h"
#include "app/session/governance_office.h"
#include "app/session/handover_notes.h"
#include "core/today/today_snapshot.h"

namespace attune::app {

int runBrief(const QStringList &arguments)
{
    CommandLine line("brief",
        CommandText::tr(
            "Prints the shift brief: how the day goes so far and what needs somebody now."));
    line.addCentre();
    line.parser().addOption(
        {QStringLiteral("mask-names"), CommandText::tr("Leave out people's names.")});
    if (const auto code = line.parse(arguments))
        return *code;
    auto session = line.openForReading();
    if (!session)
        return fail(session.error());
    if (const auto code = refuse(*session, "today"))
        return *code;
    auto reader = session->facts().reader();
    if (!reader)
        return fail(reader.error());
    auto snapshot = today::snapshotFor(**reader, {session->vault(), session->clock().now()}, {});
    if (!snapshot)
        return fail(snapshot.error());
    leaveOutWhatIsOff(*session, *snapshot);
    const auto notes = handOverNotes(*session, snapshot->nextHandOver);
    if (!notes)
        return fail(notes.error());
    say(briefText(
        *snapshot, *notes ? &**notes : nullptr, line.parser().isSet(QStringLiteral("mask-names"))));
    return kDone;
}

} // namespace attune::app
