// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/mappings.h"

#include "core/sync/saved_mappings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace attune::app {

namespace {

int listMappings(const CommandLine &line)
{
    auto session = line.openForReading();
    if (!session)
        return fail(session.error());
    auto reader = session->facts().reader();
    if (!reader)
        return fail(reader.error());
    const auto saved = sync::savedMappings(**reader);
    if (!saved)
        return fail(saved.error());
    QJsonArray all;
    for (const sync::ColumnMapping &mapping : *saved) {
        const QByteArray json = QByteArray::fromStdString(toJson(mapping));
        all.append(QJsonDocument::fromJson(json).object());
    }
    if (line.parser().isSet(QStringLiteral("json"))) {
        sayJson({{QStringLiteral("mappings"), all}});
        return kDone;
    }
    for (const sync::ColumnMapping &mapping : *saved) {
        QStringList headers;
        for (const sync::Column &column : mapping.columns)
            headers += QString::fromStdString(column.header);
        const std::string_view table = nameOf(mapping.table);
        say(QStringLiteral("%1  %2  %3")
                .arg(QString::fromStdString(mapping.fingerprint),
                    QString::fromUtf8(table.data(), qsizetype(table.size())),
                    headers.join(QLatin1String(", "))));
    }
    say(CommandText::tr("%n kind(s) of columns with saved meanings.", nullptr, int(saved->size())));
    return kDone;
}

int forgetOne(const CommandLine &line, const QString &fingerprint)
{
    auto session = line.openForWriting();
    if (!session)
        return fail(session.error());
    const Done done = session->facts().write(0u, [&](store::Connection &facts) {
        return sync::forgetMapping(facts, fingerprint.toStdString());
    });
    return done ? kDone : fail(done.error());
}

} // namespace

void addMappingOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        {{QStringLiteral("mappings"),
             CommandText::tr("List the column meanings that are saved, and read nothing.")},
            {QStringLiteral("forget-mapping"),
                CommandText::tr("Forget one of them: the next such file is guessed anew."),
                QStringLiteral("fingerprint")}});
}

bool wantsMappings(const QCommandLineParser &parser)
{
    return parser.isSet(QStringLiteral("mappings"))
        || parser.isSet(QStringLiteral("forget-mapping"));
}

int runMappings(const CommandLine &line)
{
    const QString fingerprint = line.parser().value(QStringLiteral("forget-mapping"));
    return fingerprint.isEmpty() ? listMappings(line) : forgetOne(line, fingerprint);
}

} // namespace attune::app
