// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command report calibration: how far people agree who rated the same interactions.
#include "app/commands/agreement_json.h"
#include "app/commands/command.h"
#include "app/commands/evaluators_json.h"
#include "app/commands/list.h"
#include "core/calibration/calibration_snapshot.h"

#include <QJsonArray>

namespace attune::app {

namespace {

QJsonObject reportJson(const calibration::Snapshot &snapshot, bool masked)
{
    QJsonArray sources;
    for (const facts::RatingSource &source : snapshot.sources)
        sources.append(QString::fromStdString(source.name));
    QJsonObject out = agreementJson(snapshot.outcome, masked);
    out.insert(QStringLiteral("sources"), sources);
    out.insert(QStringLiteral("source"),
        snapshot.source ? QJsonValue(QString::fromStdString(snapshot.source->name)) : QJsonValue());
    return out;
}

} // namespace

int runCalibrationReport(const QStringList &arguments)
{
    CommandLine line("report",
        CommandText::tr("Prints how far people agree who rated the same interactions: report "
                        "calibration. Without a source, of the first that delivered ratings."));
    line.addCentre();
    line.parser().addOptions({{QStringLiteral("json"), CommandText::tr("Print one JSON object.")},
        {QStringLiteral("source"), CommandText::tr("Whose ratings."), CommandText::tr("name")},
        {QStringLiteral("expert"), CommandText::tr("Whose scores are the reference."),
            CommandText::tr("name")},
        {QStringLiteral("mask-names"), CommandText::tr("Leave out people's names.")}});
    line.parser().addPositionalArgument(
        QStringLiteral("calibration"), CommandText::tr("Which report: calibration."));
    if (const auto code = line.parse(arguments))
        return *code;
    auto session = line.openForReading();
    if (!session)
        return fail(session.error());
    if (const auto code = refuse(*session, "calibration"))
        return *code;
    auto reader = session->facts().reader();
    if (!reader)
        return fail(reader.error());
    const auto snapshot =
        calibration::snapshotFor(**reader, {session->vault(), session->clock().now()},
            line.parser().value(QStringLiteral("source")).toStdString(), {});
    if (!snapshot)
        return fail(snapshot.error());
    if (!snapshot->open)
        return fail({Fault::Denied, "ratings"});
    const bool masked = line.parser().isSet(QStringLiteral("mask-names"));
    if (line.parser().isSet(QStringLiteral("json"))) {
        QJsonObject out = reportJson(*snapshot, masked);
        if (snapshot->source) {
            const auto board =
                calibration::boardFor(**reader, {session->vault(), session->clock().now()},
                    snapshot->source->name, {}, {0, 1, 0.95});
            if (!board)
                return fail(board.error());
            out.insert(QStringLiteral("evaluators"),
                evaluatorsJson(
                    *board, line.parser().value(QStringLiteral("expert")).toStdString(), masked));
        }
        sayJson(out);
    } else if (!snapshot->source)
        say(CommandText::tr("There are no ratings yet. Import a table of interaction, rater, "
                            "question and score."));
    else
        sayAgreement(snapshot->outcome, QString::fromStdString(snapshot->source->name), masked);
    return kDone;
}

} // namespace attune::app
