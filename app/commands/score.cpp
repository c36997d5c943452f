// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command score: scores what waits, then brings the search index up to date.

#include "app/commands/command.h"
#include "app/commands/console_order.h"
#include "app/commands/list.h"
#include "app/packs/packs.h"
#include "app/session/model_change.h"
#include "app/session/score_order.h"
#include "ui/panels/oversight/model_text.h"

#include <cstdio>
#include <optional>

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

int sayChange(const CommandLine &line, const Result<scoring::ModelChange> &change)
{
    if (!change && change.error().fault == Fault::NotFound) {
        say(CommandText::tr("No new model waits: everything was scored by the one in use."));
        return kDone;
    }
    if (!change)
        return fail(change.error());
    if (line.parser().isSet(QStringLiteral("json")))
        sayJson(changeJson(*change));
    else
        say(ui::changeLines(*change).join(QLatin1Char('\n')));
    return kDone;
}

text::Mode modeOf(const CommandLine &line)
{
    return line.parser().isSet(QStringLiteral("rules-only")) ? text::Mode::RulesOnly
                                                             : text::Mode::WithLearntHeads;
}

/// Reads a sample again with the program's model; writes nothing.
int preview(const CommandLine &line)
{
    auto session = line.openForReading();
    if (!session)
        return fail(session.error());
    const auto scorers = loadScorers(modeOf(line));
    return sayChange(line,
        scorers ? previewModel(*session, *scorers, {})
                : Result<scoring::ModelChange>(scorers.error()));
}

/// Signs for the new model; what waits is scored by the same command after it.
std::optional<int> adopt(const CommandLine &line, Session &session)
{
    if (!line.parser().isSet(QStringLiteral("adopt")))
        return std::nullopt;
    const auto scorers = loadScorers(modeOf(line));
    const auto change = scorers
        ? adoptModel(session, *scorers, line.parser().value(QStringLiteral("adopt")).toStdString())
        : Result<scoring::ModelChange>(scorers.error());
    if (!change && change.error().fault == Fault::NotFound)
        return std::nullopt; // nothing to adopt: score what waits
    if (!change)
        return fail(change.error());
    if (!line.parser().isSet(QStringLiteral("json")))
        say(ui::changeLines(*change).join(QLatin1Char('\n')));
    return std::nullopt;
}

} // namespace

int runScore(const QStringList &arguments)
{
    CommandLine line("score",
        CommandText::tr("Scores every transcript that waits, newest first, and indexes its words "
                        "for the search."));
    line.addCentre();
    line.parser().addOptions({{QStringLiteral("json"), CommandText::tr("Print one JSON object.")},
        {QStringLiteral("rules-only"), CommandText::tr("Use the hand-written rules alone.")},
        {QStringLiteral("preview"),
            CommandText::tr("Print what a new model would change in a sample, and score nothing.")},
        {QStringLiteral("adopt"),
            CommandText::tr("Adopt a new model for this reason, and read everything again."),
            QStringLiteral("reason")}});
    if (const auto code = line.parse(arguments))
        return *code;
    const bool rulesOnly = line.parser().isSet(QStringLiteral("rules-only"));
    if (line.parser().isSet(QStringLiteral("preview")))
        return preview(line);
    auto session = line.openForWriting();
    const bool isHandedOn = !session && session.error().fault == Fault::Locked
        && !line.parser().isSet(QStringLiteral("adopt"));
    if (isHandedOn) {
        const auto report = handToConsole(line,
            {{QStringLiteral("score"), QJsonObject{{QStringLiteral("rules_only"), rulesOnly}}}},
            session.error(), showSteps);
        return report ? concludeScoring(line, *report) : kFailed;
    }
    if (!session)
        return fail(session.error());
    if (const auto ended = adopt(line, *session))
        return *ended;
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
