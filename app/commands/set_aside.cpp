// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/set_aside.h"

#include "app/commands/console_order.h"
#include "app/commands/import_report.h"
#include "app/session/governance_office.h"
#include "app/session/handed_order.h"
#include "app/session/import_order.h"
#include "core/facts/set_aside.h"
#include "core/governance/set_aside_opening.h"

#include <QFile>
#include <QJsonArray>

#include <cstdio>
#include <limits>

namespace attune::app {

namespace {

QString textOf(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

QJsonObject rowJson(const facts::SetAsideRow &row)
{
    const std::string_view reason = facts::nameOf(row.record.reason);
    return {{QStringLiteral("id"), qint64(row.id)}, {QStringLiteral("source"), textOf(row.source)},
        {QStringLiteral("file"), textOf(row.record.file)},
        {QStringLiteral("line"), qint64(row.record.line)},
        {QStringLiteral("reason"), QString::fromUtf8(reason.data(), qsizetype(reason.size()))},
        {QStringLiteral("detail"), textOf(row.record.detail)},
        {QStringLiteral("at"), textOf(toIso(row.at))}, {QStringLiteral("kept"), row.hasBody}};
}

int list(const CommandLine &line)
{
    auto session = line.openForReading();
    if (!session)
        return fail(session.error());
    auto reader = session->facts().reader();
    if (!reader)
        return fail(reader.error());
    const QString source = line.parser().isSet(QStringLiteral("source"))
        ? line.parser().value(QStringLiteral("source"))
        : QString();
    const auto rows = facts::openSetAside(
        **reader, source.toStdString(), std::numeric_limits<std::int64_t>::max());
    if (!rows)
        return fail(rows.error());
    QJsonArray all;
    for (const facts::SetAsideRow &row : *rows)
        all.append(rowJson(row));
    if (line.parser().isSet(QStringLiteral("json"))) {
        sayJson({{QStringLiteral("set_aside"), all}});
        return kDone;
    }
    for (const QJsonValue &row : std::as_const(all))
        say(QStringLiteral("%1  %2  %3:%4  %5  %6")
                .arg(row[QStringLiteral("id")].toInteger(), 6)
                .arg(row[QStringLiteral("at")].toString(), row[QStringLiteral("file")].toString())
                .arg(row[QStringLiteral("line")].toInteger())
                .arg(row[QStringLiteral("reason")].toString(),
                    row[QStringLiteral("detail")].toString()));
    say(CommandText::tr("%n record(s) set aside.", nullptr, int(rows->size())));
    return kDone;
}

/// Beside a console, which alone may write it down and does so for who is signed in there.
Result<Bytes> openBeside(const CommandLine &line, std::int64_t id, const Error &held)
{
    auto session = line.openForReading();
    if (!session)
        return session.error();
    const auto office = officeOf(*session);
    if (!office)
        return {Fault::NotFound, "nothing was decided in this centre yet"};
    if (auto may = governance::mayOpenSetAside(*office); !may)
        return may.error();
    auto reader = session->facts().reader();
    if (!reader)
        return reader.error();
    auto body = facts::bodyOfSetAside(**reader, session->vault(), id);
    if (!body || body->empty())
        return body;
    const QJsonObject order{{QStringLiteral("id"), qint64(id)},
        {QStringLiteral("user"), QString::fromStdString(office->user())}};
    const auto report = handToConsole(line, {{QStringLiteral("opened"), order}}, held);
    if (!report)
        return {Fault::Cancelled, {}}; // which was said
    const QJsonValue other = report->value(QLatin1String("signed_in"));
    if (other.isString())
        return {Fault::Denied,
            "what is opened is written down for who is signed in at the console that holds this "
            "centre, and that is "
                + other.toString().toStdString()};
    return body;
}

Result<Bytes> openOne(const CommandLine &line, std::int64_t id)
{
    auto session = line.openForWriting();
    if (!session && session.error().fault == Fault::Locked)
        return openBeside(line, id, session.error());
    if (!session)
        return session.error();
    const auto office = officeOf(*session);
    if (!office)
        return {Fault::NotFound, "nothing was decided in this centre yet"};
    governance::AccessLog log(*office);
    return governance::openSetAside(*office, log, id);
}

/// The raw record and nothing else, so that it can be sent to a file, corrected and handed back.
int show(const CommandLine &line, std::int64_t id)
{
    const auto body = openOne(line, id);
    if (!body)
        return body.error().fault == Fault::Cancelled ? int(kFailed) : fail(body.error());
    if (body->empty())
        return fail({Fault::NotFound, "only the place of this record was kept, not its text"});
    std::fwrite(body->data(), 1, body->size(), stdout);
    return kDone;
}

int mend(const CommandLine &line, std::int64_t id)
{
    const QStringList paths = line.parser().positionalArguments();
    QFile file;
    bool opened = false;
    if (paths.isEmpty() || paths.front() == QLatin1String("-")) {
        opened = file.open(stdin, QIODevice::ReadOnly);
    } else {
        file.setFileName(paths.front());
        opened = file.open(QIODevice::ReadOnly);
    }
    if (!opened)
        return fail({Fault::NotFound, "the mended record cannot be read"});
    ImportOrder order;
    order.source.clear();
    order.zone = line.parser().value(QStringLiteral("zone"));
    order.retry = true;
    order.only = {id};
    order.mended = file.readAll();
    auto session = line.openForWriting();
    if (!session && session.error().fault == Fault::Locked) {
        const auto report =
            handToConsole(line, {{QStringLiteral("import"), toJson(order)}}, session.error());
        return report ? conclude(line, *report) : kFailed;
    }
    if (!session)
        return fail(session.error());
    const auto report = carryOut(*session, order, {}, {});
    if (!report)
        return fail(report.error());
    if (report->error)
        return fail(*report->error);
    return conclude(line, toJson(*report));
}

int dismiss(const CommandLine &line, std::int64_t id)
{
    const QString why = line.parser().value(QStringLiteral("why"));
    if (why.trimmed().isEmpty()) {
        complain(CommandText::tr("A record is dismissed with a reason: --why TEXT."));
        return kWrongUsage;
    }
    auto session = line.openForWriting();
    if (!session && session.error().fault == Fault::Locked) {
        const QJsonObject order{{QStringLiteral("id"), qint64(id)}, {QStringLiteral("why"), why}};
        return handToConsole(line, {{QStringLiteral("dismiss"), order}}, session.error()) ? kDone
                                                                                          : kFailed;
    }
    if (!session)
        return fail(session.error());
    const auto done = dismissSetAside(*session, id, why);
    return done ? kDone : fail(done.error());
}

} // namespace

void addSetAsideOptions(QCommandLineParser &parser)
{
    const QString id = QStringLiteral("id");
    parser.addOptions(
        {{QStringLiteral("list"),
             CommandText::tr("With --retry: list what was set aside and try nothing.")},
            {QStringLiteral("show"),
                CommandText::tr("With --retry: print one record as delivered."), id},
            {QStringLiteral("mend"),
                CommandText::tr("With --retry: try one record again as the given file or standard "
                                "input says it."),
                id},
            {QStringLiteral("dismiss"),
                CommandText::tr("With --retry: give one record up, with --why."), id},
            {QStringLiteral("why"), CommandText::tr("Why a record is dismissed."),
                QStringLiteral("text")}});
}

bool wantsSetAside(const QCommandLineParser &parser)
{
    if (!parser.isSet(QStringLiteral("retry")))
        return false;
    for (const char *option : {"list", "show", "mend", "dismiss"}) {
        if (parser.isSet(QString::fromLatin1(option)))
            return true;
    }
    return false;
}

int runSetAside(const CommandLine &line)
{
    const QCommandLineParser &parser = line.parser();
    const auto id = [&](const char *option) {
        return parser.value(QString::fromLatin1(option)).toLongLong();
    };
    if (parser.isSet(QStringLiteral("list")))
        return list(line);
    if (parser.isSet(QStringLiteral("show")))
        return show(line, id("show"));
    return parser.isSet(QStringLiteral("mend")) ? mend(line, id("mend"))
                                                : dismiss(line, id("dismiss"));
}

} // namespace attune::app
