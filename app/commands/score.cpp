// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command score: scores what waits, then brings the search index up to date.

#include "app/commands/command.h"
#include "app/commands/console_order.h"
#include "app/commands/list.h"
#include "app/session/score_order.h"

#include <cstdio>

namespace attune::app {

namespace {

int concludeScoring(const CommandLine &line, const QJsonObject &report)
{
    if (line.parser().isSet(QStringLiteral("json")))
        sayJson(report);
    else
        say(CommandText::tr("Scored %1 interactions with %2 turns in %3 s.")
                .arg(report.value(QLatin1String("interactions")).toInteger())
                .arg(report.value(QLatin1String("turns")).toInteger())
                .arg(report.value(QLatin1String("seconds")).toDouble(), 0, 'f', 1));
    return kDone;
}

} // namespace

int runScore(const QStringList &arguments)
{
    CommandLine line("score",
        CommandText::tr("Scores every transcript that waits, newest first, and indexes its words "
                        "for the search."));
    line.addCentre();
    line.parser().addOptions({{QStringLiteral("json"), CommandText::tr("Print one JSON object.")},
        {QStringLiteral("rules-only"), CommandText::tr("Use the hand-written rules alone.")}});
    if (const auto code = line.parse(arguments))
        return *code;
    const bool rulesOnly = line.parser().isSet(QStringLiteral("rules-only"));
    auto session = line.openForWriting();
    if (!session && session.error().fault == Fault::Locked) {
        const auto report = handToConsole(line,
            {{QStringLiteral("score"), QJsonObject{{QStringLiteral("rules_only"), rulesOnly}}}},
            session.error(), showSteps);
        return report ? concludeScoring(line, *report) : kFailed;
    }
    if (!session)
        return fail(session.error());
    Steps steps;
    const bool watched = isWatched(line);
    if (watched)
        steps.progress = showSteps;
    const auto report = scoreWaiting(*session, rulesOnly, steps);
    if (watched)
        std::fputc('\n', stderr);
    return report ? concludeScoring(line, *report) : fail(report.error());
}

} // namespace attune::app
