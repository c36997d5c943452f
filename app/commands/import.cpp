// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command import: brings exports into a centre.

#include "app/commands/command.h"
#include "app/commands/console_order.h"
#include "app/commands/import_report.h"
#include "app/commands/list.h"
#include "app/commands/mappings.h"
#include "app/commands/set_aside.h"
#include "app/session/import_order.h"
#include "app/session/recording_import.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace attune::app {

namespace {

Result<ImportOrder> orderFrom(const QCommandLineParser &parser)
{
    ImportOrder order;
    for (const QString &path : parser.positionalArguments())
        order.paths += QFileInfo(path).absoluteFilePath();
    order.source = parser.value(QStringLiteral("source"));
    order.zone = parser.value(QStringLiteral("zone"));
    const QStringList files = parser.values(QStringLiteral("mapping"));
    for (const QString &name : files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return {Fault::NotFound, "the mapping " + name.toStdString() + " cannot be read"};
        order.mappings += QString::fromUtf8(file.readAll());
    }
    order.rehearsal = parser.isSet(QStringLiteral("dry-run"));
    order.retry = parser.isSet(QStringLiteral("retry"));
    if (order.retry && !parser.isSet(QStringLiteral("source")))
        order.source.clear(); // every record as what delivered it
    return order;
}

/// One line that is written over, and only where somebody looks at it.
void showBytes(qint64 done, qint64 total)
{
    const QByteArray text = CommandText::tr("%1 MB of %2")
                                .arg(double(done) / 1e6, 0, 'f', 1)
                                .arg(double(total) / 1e6, 0, 'f', 1)
                                .toUtf8();
    std::fprintf(stderr, "\r%s   ", text.constData());
    std::fflush(stderr);
}

/// The same, with how fast it goes.
void showProgress(const sync::ImportProgress &progress)
{
    const QByteArray text = CommandText::tr("%1 records, %2 MB of %3, %4 MB/s")
                                .arg(progress.records)
                                .arg(double(progress.bytes) / 1e6, 0, 'f', 1)
                                .arg(double(progress.totalBytes) / 1e6, 0, 'f', 1)
                                .arg(progress.bytesPerSecond / 1e6, 0, 'f', 1)
                                .toUtf8();
    std::fprintf(stderr, "\r%s   ", text.constData());
    std::fflush(stderr);
}

/// The first import makes the centre: its user is who imports, its passphrase the one given.
Result<Session> openOrCreate(const CommandLine &line)
{
    if (line.centre().exists())
        return line.openForWriting();
    const auto signIn = line.credentials();
    if (!signIn)
        return signIn.error();
    if (!signIn->passphrase || signIn->passphrase->empty())
        return {Fault::Denied,
            "there is no centre in " + line.centre().folder.string()
                + " yet; to make one, choose its passphrase with ATTUNE_PASSPHRASE or "
                  "--passphrase-fd"};
    const std::string user = signIn->user.empty()
        ? qEnvironmentVariable("USER", QStringLiteral("administrator")).toStdString()
        : signIn->user;
    return Session::create(line.centre(), user, *signIn->passphrase);
}

void addImportOptions(CommandLine &line)
{
    line.parser().addOptions({{QStringLiteral("source"),
                                  CommandText::tr("Who delivers; ids are unique within it (acd)."),
                                  QStringLiteral("name"), QStringLiteral("acd")},
        {QStringLiteral("mapping"),
            CommandText::tr("A saved column mapping for CSV; may be given more than once."),
            QStringLiteral("file")},
        {QStringLiteral("zone"),
            CommandText::tr("The zone of times that come without one, e.g. Europe/Paris."),
            QStringLiteral("zone")},
        {QStringLiteral("recordings"),
            CommandText::tr("Give the recordings of a folder to the contacts their names tell."),
            QStringLiteral("dir")},
        {QStringLiteral("name-pattern"),
            CommandText::tr(
                "How the files are named ({contact_id}*); {date} and {agent} are known too."),
            QStringLiteral("pattern"), QStringLiteral("{contact_id}*")},
        {QStringLiteral("dry-run"), CommandText::tr("Count what would happen and change nothing.")},
        {QStringLiteral("retry"), CommandText::tr("Try again what was set aside.")},
        {QStringLiteral("json"), CommandText::tr("Print one JSON object.")}});
    addSetAsideOptions(line.parser());
    addMappingOptions(line.parser());
    line.parser().addPositionalArgument(QStringLiteral("path"),
        CommandText::tr("Files, or folders whose files are read."), QStringLiteral("path…"));
}

int importSound(const CommandLine &line)
{
    const QCommandLineParser &parser = line.parser();
    const QFileInfo folder(parser.value(QStringLiteral("recordings")));
    const RecordingOrder order{QFile::encodeName(folder.absoluteFilePath()).toStdString(),
        parser.value(QStringLiteral("name-pattern")).toStdString(),
        parser.value(QStringLiteral("source")).toStdString()};
    auto session = line.openForWriting();
    if (!session && session.error().fault == Fault::Locked) {
        const auto report = handToConsole(
            line, {{QStringLiteral("recordings"), toJson(order)}}, session.error(), showSteps);
        return report ? conclude(line, *report) : kFailed;
    }
    if (!session)
        return fail(session.error());
    Steps steps;
    const bool watched = isWatched(line);
    if (watched)
        steps.progress = showSteps;
    const auto report = importRecordings(*session, order, steps);
    if (watched)
        std::fputc('\n', stderr);
    return report ? conclude(line, toJson(*report)) : fail(report.error());
}

} // namespace

int runImport(const QStringList &arguments)
{
    CommandLine line("import",
        CommandText::tr("Brings exports into a centre: vCon, CSV, Amazon Connect. The same file "
                        "again changes nothing."));
    line.addCentre();
    addImportOptions(line);
    if (const auto code = line.parse(arguments))
        return *code;
    const QCommandLineParser &parser = line.parser();
    const bool retry = parser.isSet(QStringLiteral("retry"));
    const bool recordings = parser.isSet(QStringLiteral("recordings"));
    if (wantsMappings(parser))
        return runMappings(line);
    if (parser.positionalArguments().isEmpty() && !retry && !recordings) {
        complain(CommandText::tr("attune import needs a file or a folder to read."));
        return kWrongUsage;
    }
    if (recordings)
        return importSound(line);
    if (wantsSetAside(parser))
        return runSetAside(line);
    const auto order = orderFrom(parser);
    if (!order)
        return fail(order.error());
    auto session = openOrCreate(line);
    if (!session && session.error().fault == Fault::Locked) {
        const auto report = handToConsole(
            line, {{QStringLiteral("import"), toJson(*order)}}, session.error(), showBytes);
        return report ? conclude(line, *report) : kFailed;
    }
    if (!session)
        return fail(session.error());
    const bool watched = isWatched(line);
    const auto report = carryOut(*session, *order, watched ? showProgress : ShowProgress(), {});
    if (watched)
        std::fputc('\n', stderr);
    if (!report)
        return fail(report.error());
    if (report->error)
        return fail(*report->error);
    return conclude(line, toJson(*report));
}

} // namespace attune::app
