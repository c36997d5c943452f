// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command report calibration: how far people agree who rated the same interactions.
#include "app/commands/agreement_json.h"
#include "app/commands/command.h"
#include "app/commands/evaluators_json.h"
#include "app/commands/list.h"
#include "app/session/held_sessions.h"
#include "core/calibration/calibration_snapshot.h"
#include "ui/panels/calibration/calibration_text.h"
#include "ui/panels/calibration/session_bar.h"

#include <QJsonArray>

#include <algorithm>

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

std::string named(const CommandLine &line, const char *option)
{
    return line.parser().value(QLatin1String(option)).toStdString();
}

/// What all held to be right; what nothing is said of is not agreed on yet.
QJsonArray agreedJson(const calibration::Board &board)
{
    QJsonArray out;
    for (const calibration::AgreedAnswer &agreed : board.agreed)
        out.append(QJsonObject{
            {QStringLiteral("interaction"), QString::fromStdString(agreed.contact)},
            {QStringLiteral("question"), QString::fromStdString(agreed.question)},
            {QStringLiteral("points"), agreed.points ? QJsonValue(*agreed.points) : QJsonValue()},
            {QStringLiteral("answer"), QString::fromStdString(agreed.answer)},
            {QStringLiteral("remark"), QString::fromStdString(agreed.remark)}});
    return out;
}

void sayAgreed(const calibration::Board &board)
{
    const QString count = ui::agreedCountText(board);
    if (!count.isEmpty())
        say(CommandText::tr("Consensus: %1").arg(count));
    for (const calibration::AgreedAnswer &agreed : board.agreed)
        say(CommandText::tr("%1, %2: agreed on %3")
                .arg(QString::fromStdString(agreed.question),
                    QString::fromStdString(agreed.contact), ui::agreedWhole(agreed)));
}

/// The same as the panel shows of a session that was held here.
int reportHeld(const CommandLine &line, const calibration::Board &board)
{
    const bool masked = line.parser().isSet(QStringLiteral("mask-names"));
    if (!board.open)
        return fail({Fault::Denied, "ratings"});
    const std::string wanted = named(line, "source");
    const auto found = std::ranges::find(board.sessions, wanted, &calibration::SessionLine::source);
    if (found != board.sessions.end() && ui::isWaiting(*found)) {
        complain(ui::waitingText(*found, masked));
        return kFailed;
    }
    if (!board.shown || board.session().source != wanted)
        return fail({Fault::NotFound, "no session " + wanted});
    if (!line.parser().isSet(QStringLiteral("json"))) {
        sayAgreement(board.outcome, ui::sessionName(board.session()), masked);
        sayAgreed(board);
        return kDone;
    }
    QJsonObject out = agreementJson(board.outcome, masked);
    out.insert(QStringLiteral("source"), QString::fromStdString(board.session().source));
    out.insert(QStringLiteral("agreed"), agreedJson(board));
    out.insert(QStringLiteral("evaluators"), evaluatorsJson(board, named(line, "expert"), masked));
    sayJson(out);
    return kDone;
}

/// Of ratings that were imported, from one source.
int reportImported(
    const CommandLine &line, const calibration::Snapshot &snapshot, const calibration::Board &board)
{
    const bool masked = line.parser().isSet(QStringLiteral("mask-names"));
    if (!snapshot.open)
        return fail({Fault::Denied, "ratings"});
    if (line.parser().isSet(QStringLiteral("json"))) {
        QJsonObject out = reportJson(snapshot, masked);
        if (snapshot.source)
            out.insert(
                QStringLiteral("evaluators"), evaluatorsJson(board, named(line, "expert"), masked));
        sayJson(out);
    } else if (!snapshot.source)
        say(CommandText::tr("There are no ratings yet. Import a table of interaction, rater, "
                            "question and score."));
    else
        sayAgreement(snapshot.outcome, QString::fromStdString(snapshot.source->name), masked);
    return kDone;
}

} // namespace

int runCalibrationReport(const QStringList &arguments)
{
    CommandLine line("report",
        CommandText::tr("Prints how far people agree who rated the same interactions: report "
                        "calibration. Without a source, of the first that delivered ratings."));
    line.addCentre();
    line.parser().addOptions({{QStringLiteral("json"), CommandText::tr("Print one JSON object.")},
        {QStringLiteral("source"),
            CommandText::tr("Whose ratings; or a session held here, calibration:…."),
            CommandText::tr("name")},
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
    auto held = heldSessions(*session);
    if (!held)
        return fail(held.error());
    const facts::ReadContext context{session->vault(), session->clock().now()};
    if (named(line, "source").starts_with("calibration:")) {
        const auto board = calibration::boardFor(
            **reader, context, named(line, "source"), {}, {}, std::move(*held));
        return board ? reportHeld(line, *board) : fail(board.error());
    }
    const auto snapshot = calibration::snapshotFor(**reader, context, named(line, "source"), {});
    if (!snapshot)
        return fail(snapshot.error());
    const std::string source = snapshot->source ? snapshot->source->name : std::string();
    const auto board =
        calibration::boardFor(**reader, context, source, {}, {0, 1, 0.95}, std::move(*held));
    return board ? reportImported(line, *snapshot, *board) : fail(board.error());
}

} // namespace attune::app
