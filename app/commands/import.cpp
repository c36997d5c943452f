// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command import: brings exports into a centre.

#include "app/commands/command.h"
#include "app/commands/list.h"
#include "core/base/zone.h"
#include "core/sync/facts_target.h"

#include <QFile>
#include <QJsonArray>

#include <unistd.h>

#include <cstdio>

namespace attune::app {

namespace {

Result<sync::SourceOptions> optionsFrom(const QCommandLineParser &parser, const Clock &clock)
{
    sync::SourceOptions options;
    options.now = clock.now();
    if (parser.isSet(QStringLiteral("zone"))) {
        auto zone = Zone::named(parser.value(QStringLiteral("zone")).toStdString());
        if (!zone)
            return zone.error();
        options.zone = std::move(*zone);
    }
    const QStringList files = parser.values(QStringLiteral("mapping"));
    for (const QString &name : files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return {Fault::NotFound, "the mapping " + name.toStdString() + " cannot be read"};
        auto mapping = sync::mappingFromJson(file.readAll().toStdString());
        if (!mapping)
            return mapping.error();
        options.mappings.push_back(std::move(*mapping));
    }
    return options;
}

QJsonObject reportJson(const sync::ImportReport &report)
{
    QJsonObject reasons;
    for (const auto &[reason, count] : report.reasons)
        reasons[QString::fromStdString(reason)] = qint64(count);
    QJsonObject remarks;
    for (std::size_t i = 0; i < report.remarks.size(); ++i) {
        const std::string_view name = nameOf(static_cast<sync::Remark>(i));
        if (report.remarks[i] > 0)
            remarks[QString::fromUtf8(name.data(), qsizetype(name.size()))] =
                qint64(report.remarks[i]);
    }
    QJsonArray passedOver;
    for (const std::string &path : report.passedOver)
        passedOver.append(QString::fromStdString(path));
    return {{QStringLiteral("accepted"), qint64(report.outcomes.accepted)},
        {QStringLiteral("updated"), qint64(report.outcomes.updated)},
        {QStringLiteral("unchanged"), qint64(report.outcomes.unchanged)},
        {QStringLiteral("set_aside"), qint64(report.setAside)},
        {QStringLiteral("files"), qint64(report.files)},
        {QStringLiteral("batches"), qint64(report.batches)},
        {QStringLiteral("bytes"), qint64(report.bytes)},
        {QStringLiteral("seconds"), report.seconds}, {QStringLiteral("reasons"), reasons},
        {QStringLiteral("remarks"), remarks}, {QStringLiteral("passed_over"), passedOver}};
}

void sayReport(const sync::ImportReport &report)
{
    say(CommandText::tr(
        "%1 accepted, %2 updated, %3 unchanged, %4 set aside, from %5 files in %6 s.")
            .arg(report.outcomes.accepted)
            .arg(report.outcomes.updated)
            .arg(report.outcomes.unchanged)
            .arg(report.setAside)
            .arg(report.files)
            .arg(report.seconds, 0, 'f', 1));
    for (const auto &[reason, count] : report.reasons)
        say(QStringLiteral("  %1  %2").arg(count, 8).arg(QString::fromStdString(reason)));
}

/// One line that is written over, and only where somebody looks at it.
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
        {QStringLiteral("dry-run"), CommandText::tr("Count what would happen and change nothing.")},
        {QStringLiteral("retry"), CommandText::tr("Try again what was set aside.")},
        {QStringLiteral("json"), CommandText::tr("Print one JSON object.")}});
    line.parser().addPositionalArgument(QStringLiteral("path"),
        CommandText::tr("Files, or folders whose files are read."), QStringLiteral("path…"));
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
    if (parser.positionalArguments().isEmpty() && !retry) {
        complain(CommandText::tr("attune import needs a file or a folder to read."));
        return kWrongUsage;
    }
    auto session = openOrCreate(line);
    if (!session)
        return fail(session.error());
    auto options = optionsFrom(parser, session->clock());
    if (!options)
        return fail(options.error());
    sync::FactsTarget target(session->facts(), session->vault(),
        parser.value(QStringLiteral("source")).toStdString(), session->clock(),
        session->paths().recordings());
    if (auto begun = target.begin(parser.isSet(QStringLiteral("dry-run"))); !begun)
        return fail(begun.error());
    sync::ImportRequest request;
    for (const QString &path : parser.positionalArguments())
        request.paths.push_back(QFile::encodeName(path).toStdString());
    request.options = std::move(*options);
    const bool watched = ::isatty(STDERR_FILENO) && !parser.isSet(QStringLiteral("json"));
    if (watched)
        request.progress = showProgress;
    const sync::ImportReport report =
        retry ? sync::runRetry(request, target) : sync::runImport(request, target);
    if (watched)
        std::fputc('\n', stderr);
    if (report.error)
        return fail(*report.error);
    if (parser.isSet(QStringLiteral("json")))
        sayJson(reportJson(report));
    else
        sayReport(report);
    return report.setAside > 0 ? kSomeSetAside : kDone;
}

} // namespace attune::app
