// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands export interactions, teams and index: the tables of the panels, with who took them
// out, when and why before the first line, and the same in the access log.
#include "app/commands/command.h"
#include "app/commands/export.h"
#include "app/commands/newest.h"
#include "app/session/governance_office.h"
#include "app/window/index_table.h"
#include "app/window/list_export.h"
#include "app/window/marked_export.h"
#include "app/window/team_dashboard_wiring.h"
#include "core/interactions/interactions_snapshot.h"
#include "core/team_dashboard/team_dashboard.h"

#include <QSaveFile>

#include <algorithm>

namespace attune::app {

namespace {

using Rows = QList<QStringList>;

struct Table {
    const char *name; ///< of the command
    const char *place; ///< whose panel decides who may
    QString (*what)(); ///< for the access log
    Result<Rows> (*read)(Session &session, bool masked);
    int heads; ///< lines before the first row
};

Result<Rows> readInteractions(Session &session, bool masked)
{
    auto reader = session.facts().reader();
    if (!reader)
        return reader.error();
    const facts::ReadContext context{session.vault(), session.clock().now()};
    const auto scope = newestWeeks(**reader);
    const auto organisation = facts::readOrganisation(**reader, context);
    if (!scope || !organisation)
        return scope ? organisation.error() : scope.error();
    const auto snapshot = interactions::snapshotFor(**reader, context, *scope, std::stop_token());
    if (!snapshot)
        return snapshot.error();
    std::vector<LegKey> legs;
    for (const auto &row : snapshot->rows)
        legs.push_back(row.key);
    return listRows(session, **organisation, legs, masked);
}

Result<Rows> readTeams(Session &session, bool)
{
    auto reader = session.facts().reader();
    if (!reader)
        return reader.error();
    const auto scope = newestWeeks(**reader);
    if (!scope)
        return scope.error();
    const auto snapshot = team_dashboard::snapshotFor(**reader,
        {session.vault(), session.clock().now()}, *scope, session.roles(), smallestGroup(session));
    return snapshot ? Result<Rows>(teamRows(*snapshot)) : Result<Rows>(snapshot.error());
}

Result<Rows> readIndex(Session &session, bool masked)
{
    const auto snapshot = newestIndex(session, empathy_index::UnitKind::Agent);
    if (!snapshot)
        return snapshot.error();
    if (!snapshot->scoresOpen)
        return {Fault::Denied, "scores"};
    std::vector<std::int64_t> order;
    for (const auto &unit : snapshot->outcome.units)
        order.push_back(unit.id);
    return indexRows(*snapshot, order, masked);
}

const Table kInteractions{"export interactions", "interactions",
    [] { return CommandText::tr("interactions"); }, &readInteractions, 1};
const Table kTeams{
    "export teams", "team-dashboard", [] { return CommandText::tr("teams"); }, &readTeams, 1};
const Table kIndex{"export index", "empathy-index", [] { return CommandText::tr("empathy index"); },
    &readIndex, 2};

void addTableOptions(CommandLine &line)
{
    line.addCentre();
    line.parser().addOptions(
        {{QStringLiteral("reason"), CommandText::tr("What for: %1.").arg(exportReasonNames()),
             QStringLiteral("code"), QStringLiteral("other")},
            {QStringLiteral("why"),
                CommandText::tr("Why, in words; stands in the file and in the access log."),
                QStringLiteral("text")},
            {QStringLiteral("out"), CommandText::tr("The file to write (default: print it)."),
                QStringLiteral("file")},
            {QStringLiteral("mask-names"), CommandText::tr("Leave out people's names.")}});
}

int writeTable(const CommandLine &line, const QByteArray &table)
{
    const QString name = line.parser().value(QStringLiteral("out"));
    if (name.isEmpty()) {
        say(QString::fromUtf8(table).trimmed());
        return kDone;
    }
    QSaveFile file(name); // all of it or nothing
    if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size() || !file.commit())
        return fail({Fault::Io, file.errorString().toStdString()});
    say(CommandText::tr("Written to %1.").arg(name));
    return kDone;
}

int exportTable(const QStringList &arguments, const Table &table)
{
    CommandLine line(table.name,
        CommandText::tr("Writes the newest four weeks as a table. It says who took it out, when, "
                        "what for and why, and the access log says the same."));
    addTableOptions(line);
    if (const auto code = line.parse(arguments))
        return *code;
    const QCommandLineParser &parser = line.parser();
    const auto reason =
        governance::exportReasonNamed(parser.value(QStringLiteral("reason")).toStdString());
    const std::string why = parser.value(QStringLiteral("why")).toStdString();
    if (!reason || why.empty()) {
        complain(CommandText::tr("Say what for and why: --reason (one of %1) and --why TEXT")
                     .arg(exportReasonNames()));
        return kWrongUsage;
    }
    auto session = line.openForWriting();
    if (!session)
        return fail(session.error());
    if (const auto code = refuse(*session, table.place))
        return *code;
    const auto rows = table.read(*session, parser.isSet(QStringLiteral("mask-names")));
    if (!rows)
        return fail(rows.error());
    const auto mark =
        governance::AccessLog(*officeOf(*session))
            .exporting(table.what().toStdString(), rows->size() - table.heads, *reason, why);
    if (!mark)
        return fail(mark.error());
    auto reader = session->facts().reader();
    const auto organisation = reader
        ? facts::readOrganisation(**reader, {session->vault(), session->clock().now()})
        : Result<std::shared_ptr<const facts::Organisation>>(reader.error());
    if (!organisation)
        return fail(organisation.error());
    return writeTable(line, markedTable(*mark, (*organisation)->zoneOf({}), *rows));
}

} // namespace

QString exportReasonNames()
{
    QStringList names;
    for (const governance::ExportReason reason : governance::kExportReasons)
        names += QString::fromUtf8(governance::nameOf(reason).data());
    return names.join(QStringLiteral(", "));
}

int exportInteractions(const QStringList &arguments)
{
    return exportTable(arguments, kInteractions);
}

int exportTeams(const QStringList &arguments)
{
    return exportTable(arguments, kTeams);
}

int exportIndex(const QStringList &arguments)
{
    return exportTable(arguments, kIndex);
}

} // namespace attune::app
