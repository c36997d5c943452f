// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command import: brings exports into a centre.

#include "app/commands/command.h"
#include "app/commands/list.h"
#include "app/session/handover.h"
#include "app/session/import_order.h"
#include "app/session/recording_import.h"

#include <QFile>
#include <QFileInfo>

#include <unistd.h>

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
    return order;
}

/// A report says the same whether it was made here or handed back by a console.
void sayReport(const QJsonObject &report)
{
    const auto count = [&](const char *name) {
        return report.value(QLatin1String(name)).toInteger();
    };
    say(CommandText::tr(
        "%1 accepted, %2 updated, %3 unchanged, %4 set aside, from %5 files in %6 s.")
            .arg(count("accepted"))
            .arg(count("updated"))
            .arg(count("unchanged"))
            .arg(count("set_aside"))
            .arg(count("files"))
            .arg(report.value(QLatin1String("seconds")).toDouble(), 0, 'f', 1));
    const QJsonObject reasons = report.value(QLatin1String("reasons")).toObject();
    for (auto reason = reasons.begin(); reason != reasons.end(); ++reason)
        say(QStringLiteral("  %1  %2").arg(reason->toInteger(), 8).arg(reason.key()));
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

void addOptions(CommandLine &line)
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
    line.parser().addPositionalArgument(QStringLiteral("path"),
        CommandText::tr("Files, or folders whose files are read."), QStringLiteral("path…"));
}

int conclude(const CommandLine &line, const QJsonObject &report)
{
    if (line.parser().isSet(QStringLiteral("json")))
        sayJson(report);
    else
        sayReport(report);
    return report.value(QLatin1String("set_aside")).toInteger() > 0 ? kSomeSetAside : kDone;
}

int importSound(const CommandLine &line)
{
    auto session = line.openForWriting();
    if (!session)
        return fail(session.error());
    const QCommandLineParser &parser = line.parser();
    const auto report = importRecordings(*session,
        {QFile::encodeName(parser.value(QStringLiteral("recordings"))).toStdString(),
            parser.value(QStringLiteral("name-pattern")).toStdString(),
            parser.value(QStringLiteral("source")).toStdString()},
        {});
    return report ? conclude(line, toJson(*report)) : fail(report.error());
}

/// A console holds the centre: it does the work, and this command shows how far it is. Whoever
/// hands work over must be able to open the centre themselves.
int handToConsole(
    const CommandLine &line, const ImportOrder &order, const Error &held, bool watched)
{
    const auto session = line.openForReading();
    if (!session)
        return fail(session.error());
    if (!session->isUnlocked())
        return fail(
            {Fault::Denied, "the passphrase is needed, although a console holds the centre"});
    const auto answer = handOver(
        line.centre(), {{QStringLiteral("import"), toJson(order)}}, [&](qint64 done, qint64 total) {
            if (watched)
                showBytes(done, total);
        });
    if (watched)
        std::fputc('\n', stderr);
    if (!answer)
        return fail(held);
    if (!answer->error.isEmpty()) {
        complain(answer->error);
        return kFailed;
    }
    return conclude(line, answer->report);
}

} // namespace

int runImport(const QStringList &arguments)
{
    CommandLine line("import",
        CommandText::tr("Brings exports into a centre: vCon, CSV, Amazon Connect. The same file "
                        "again changes nothing."));
    line.addCentre();
    addOptions(line);
    if (const auto code = line.parse(arguments))
        return *code;
    const QCommandLineParser &parser = line.parser();
    const bool retry = parser.isSet(QStringLiteral("retry"));
    const bool recordings = parser.isSet(QStringLiteral("recordings"));
    if (parser.positionalArguments().isEmpty() && !retry && !recordings) {
        complain(CommandText::tr("attune import needs a file or a folder to read."));
        return kWrongUsage;
    }
    if (recordings)
        return importSound(line);
    const auto order = orderFrom(parser);
    if (!order)
        return fail(order.error());
    const bool watched = ::isatty(STDERR_FILENO) && !parser.isSet(QStringLiteral("json"));
    auto session = openOrCreate(line);
    if (!session && session.error().fault == Fault::Locked)
        return handToConsole(line, *order, session.error(), watched);
    if (!session)
        return fail(session.error());
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
