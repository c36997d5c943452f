// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/list.h"

#include "app/commands/command.h"

#include <algorithm>
#include <iterator>

namespace attune::app {

namespace {

const Command kCommands[] = {
    Command{"import", [] { return CommandText::tr("bring exports into a centre"); }, &runImport},
    Command{"score", [] { return CommandText::tr("score what waits"); }, &runScore},
    Command{"brief", [] { return CommandText::tr("print the shift brief"); }, &runBrief},
    Command{"report", [] { return CommandText::tr("print the empathy index or the load"); },
        &runReport},
    Command{"governance",
        [] { return CommandText::tr("print who may what, who saw what, who decided"); },
        &runGovernance},
    Command{"forget", [] { return CommandText::tr("erase a person; legal holds"); }, &runForget},
    Command{"form", [] { return CommandText::tr("read, check and publish evaluation forms"); },
        &runForm},
    Command{"session", [] { return CommandText::tr("calibrate: plan, score, reveal, agree"); },
        &runSession},
    Command{
        "review", [] { return CommandText::tr("peer review: plan, draw, review"); }, &runReview},
    Command{"dispute", [] { return CommandText::tr("evaluate, dispute, score again, decide"); },
        &runDispute},
    Command{"demo", [] { return CommandText::tr("make a demonstration centre"); }, &runDemo},
    Command{"verify",
        [] { return CommandText::tr("check that what is stored is what was written"); },
        &runVerify},
    Command{"user", [] { return CommandText::tr("who may sign in, and what they are"); }, &runUser},
    Command{"exchange", [] { return CommandText::tr("share decisions through a folder"); },
        &runExchange},
    Command{"invite", [] { return CommandText::tr("let a further workstation join"); }, &runInvite},
    Command{"join", [] { return CommandText::tr("become a workstation of a centre elsewhere"); },
        &runJoin},
    Command{"workstation",
        [] { return CommandText::tr("which computers decide here; take out a lost one"); },
        &runWorkstation},
    Command{"package", [] { return CommandText::tr("send what a session needs, sealed"); },
        &runPackage},
    Command{"export", [] { return CommandText::tr("write files others can read"); }, &runExport},
    Command{
        "calc", [] { return CommandText::tr("compute one function, JSON in and out"); }, &runCalc},
    Command{"tour", [] { return CommandText::tr("walk every panel into pictures"); }, &runTour},
    Command{"bench", [] { return CommandText::tr("measure"); }, &runBench},
};

} // namespace

std::span<const Command> commands()
{
    return kCommands;
}

const Command *commandNamed(const QString &name)
{
    const auto *found = std::ranges::find_if(
        kCommands, [&](const Command &command) { return name == QLatin1String(command.name); });
    return found == std::end(kCommands) ? nullptr : found;
}

} // namespace attune::app
