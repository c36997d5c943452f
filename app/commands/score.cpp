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

#include <QJsonArray>

#include <cstdio>

namespace attune::app {

namespace {

int concludeScoring(const CommandLine &line, const QJsonObject &report)
{
    if (line.parser().isSet(QStringLiteral("json"))) {
        sayJson(report);
        return kDone;
    }
    for (const QJsonValue &each : report.value(QLatin1String("adopted")).toArray())
        say(each.toString());
    if (report.value(QLatin1String("scores_later")).toBool())
        say(CommandText::tr("Adopted. It is scored as soon as somebody who reads transcripts is "
                            "signed in."));
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

/// Reads a sample again with the program's model, or shows what somebody who may read found; writes
/// nothing.
int preview(const CommandLine &line)
{
    auto session = line.openForReading();
    if (!session)
        return fail(session.error());
    const auto scorers = loadScorers(modeOf(line));
    if (!scorers)
        return fail(scorers.error());
    const auto change = previewModel(*session, *scorers, {});
    if (change || change.error().fault != Fault::Denied)
        return sayChange(line, change);
    const auto kept = keptPreview(*session, *scorers);
    if (!kept) {
        complain(whoCanPreview(*session));
        return kFailed;
    }
    if (!line.parser().isSet(QStringLiteral("json")))
        say(CommandText::tr("As %1 found it, who reads transcripts:")
                .arg(QString::fromStdString(kept->by)));
    return sayChange(line, kept->change);
}

/// To the console that holds the centre: it works as who is signed in there.
int handOn(const CommandLine &line, const Error &held)
{
    QJsonObject order{
        {QStringLiteral("rules_only"), line.parser().isSet(QStringLiteral("rules-only"))}};
    if (line.parser().isSet(QStringLiteral("adopt"))) {
        auto session = line.openForReading();
        if (!session)
            return fail(session.error());
        order.insert(QStringLiteral("adopt"), line.parser().value(QStringLiteral("adopt")));
        order.insert(QStringLiteral("user"), QString::fromStdString(session->vault().user()));
    }
    const auto report = handToConsole(line, {{QStringLiteral("score"), order}}, held, showSteps);
    if (!report)
        return kFailed;
    if (const auto other = report->value(QLatin1String("signed_in")); other.isString()) {
        complain(CommandText::tr("At the console that holds this centre %1 is signed in, and who "
                                 "adopts a model signs for it themselves. Adopt it there, or sign "
                                 "in there first. Nothing was changed.")
                     .arg(other.toString()));
        return kFailed;
    }
    return concludeScoring(line, *report);
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
    if (!session && session.error().fault == Fault::Locked)
        return handOn(line, session.error());
    if (!session)
        return fail(session.error());
    Steps steps;
    const bool watched = isWatched(line);
    if (watched)
        steps.progress = showSteps;
    const auto report = line.parser().isSet(QStringLiteral("adopt"))
        ? adoptAndScore(
            *session, rulesOnly, line.parser().value(QStringLiteral("adopt")).toStdString(), steps)
        : scoreWaiting(*session, rulesOnly, steps);
    if (watched)
        std::fputc('\n', stderr);
    return report ? concludeScoring(line, *report) : fail(report.error());
}

} // namespace attune::app
