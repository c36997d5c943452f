// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command package: sends what a session needs to its participants alone, and opens it there.
#include "app/commands/command.h"
#include "app/commands/list.h"
#include "app/session/package_order.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

#include <array>

namespace attune::app {

namespace {

void addPackageOptions(CommandLine &line)
{
    line.addCentre();
    line.parser().addPositionalArgument(
        QStringLiteral("what"), CommandText::tr("send, list or open."));
    line.parser().addPositionalArgument(
        QStringLiteral("dir"), CommandText::tr("The folder that workstations share."));
    line.parser().addPositionalArgument(
        QStringLiteral("id"), CommandText::tr("Of the package to open."), QStringLiteral("[id]"));
    line.parser().addOptions(
        {{QStringLiteral("session"), CommandText::tr("What it is for; stands in the access log."),
             QStringLiteral("text")},
            {QStringLiteral("until"),
                CommandText::tr("When the session ends, such as 2026-03-02T16:00Z; nobody opens it "
                                "later."),
                QStringLiteral("time")},
            {QStringLiteral("for"), CommandText::tr("A participant; may be given more than once."),
                QStringLiteral("name")},
            {QStringLiteral("contact"),
                CommandText::tr("An interaction as its source names it; may be given more than "
                                "once."),
                QStringLiteral("id")},
            {QStringLiteral("form"), CommandText::tr("The form to be filled in."),
                QStringLiteral("file")},
            {QStringLiteral("out"), CommandText::tr("The folder to unpack into (default: print)."),
                QStringLiteral("dir")},
            {QStringLiteral("json"), CommandText::tr("Print one JSON object.")}});
}

QJsonObject noteJson(const exchange::PackageNote &note)
{
    QJsonArray recipients;
    for (const std::string &name : note.recipients)
        recipients.append(QString::fromStdString(name));
    return {{QStringLiteral("id"), QString::fromStdString(note.id)},
        {QStringLiteral("session"), QString::fromStdString(note.session)},
        {QStringLiteral("sent"), QString::fromStdString(toIso(note.sent))},
        {QStringLiteral("until"), QString::fromStdString(toIso(note.until))},
        {QStringLiteral("for"), recipients}};
}

void sayNote(const exchange::PackageNote &note)
{
    QStringList names;
    for (const std::string &name : note.recipients)
        names += QString::fromStdString(name);
    say(CommandText::tr("%1: %2, for %3, until %4")
            .arg(QString::fromStdString(note.id), QString::fromStdString(note.session),
                names.join(QStringLiteral(", ")), QString::fromStdString(toIso(note.until))));
}

int sendOne(const CommandLine &line, const QString &folder)
{
    const QCommandLineParser &parser = line.parser();
    const QDateTime until =
        QDateTime::fromString(parser.value(QStringLiteral("until")), Qt::ISODate);
    PackageOrder order{folder, parser.value(QStringLiteral("session")), {},
        parser.values(QStringLiteral("for")), parser.values(QStringLiteral("contact")),
        parser.value(QStringLiteral("form")), {}};
    if (!until.isValid() || order.session.isEmpty() || order.participants.isEmpty()
        || order.contacts.isEmpty()) {
        complain(CommandText::tr("attune package send DIR needs --session, --until, --for and "
                                 "--contact."));
        return kWrongUsage;
    }
    order.until = fromMs(until.toMSecsSinceEpoch());
    auto session = line.openForWriting();
    if (!session)
        return fail(session.error());
    if (const auto code = refuse(*session, "interactions"))
        return *code;
    const auto note = sendPackage(*session, order);
    if (!note)
        return fail(note.error());
    if (parser.isSet(QStringLiteral("json")))
        sayJson(noteJson(*note));
    else
        sayNote(*note);
    return kDone;
}

int listPackages(const CommandLine &line, const QString &folder)
{
    auto session = line.openForReading();
    if (!session)
        return fail(session.error());
    const auto notes = packagesIn(*session, folder);
    if (!notes)
        return fail(notes.error());
    if (line.parser().isSet(QStringLiteral("json"))) {
        QJsonArray all;
        for (const auto &note : *notes)
            all.append(noteJson(note));
        sayJson({{QStringLiteral("packages"), all}});
        return kDone;
    }
    for (const auto &note : *notes)
        sayNote(note);
    if (notes->empty())
        say(CommandText::tr("No package lies in this folder."));
    return kDone;
}

const char *packageEnding(exchange::ItemKind kind)
{
    constexpr std::array kEndings{"contact.json", "transcript.json", "wav", "form"};
    return kEndings[static_cast<std::size_t>(kind)];
}

/// Names come from elsewhere: whatever is no plain letter or digit becomes a dash.
QString packageFileName(const exchange::PackageItem &item)
{
    QString name = QString::fromStdString(item.name);
    for (QChar &c : name) {
        if (!c.isLetterOrNumber())
            c = QLatin1Char('-');
    }
    return name + QLatin1Char('.') + QLatin1String(packageEnding(item.kind));
}

int unpackInto(const exchange::Package &package, const QString &out)
{
    if (!QDir().mkpath(out))
        return fail({Fault::Io, "the folder cannot be made"});
    for (const exchange::PackageItem &item : package.items) {
        QSaveFile file(QDir(out).filePath(packageFileName(item)));
        const auto size = static_cast<qint64>(item.content.size());
        if (!file.open(QIODevice::WriteOnly)
            || file.write(reinterpret_cast<const char *>(item.content.data()), size) != size
            || !file.commit())
            return fail({Fault::Io, file.errorString().toStdString()});
    }
    say(CommandText::tr("%n file(s) written. They are plain now: delete them when the session is "
                        "over.",
        nullptr, static_cast<int>(package.items.size())));
    return kDone;
}

int openOne(const CommandLine &line, const QString &folder, const QString &id)
{
    auto session = line.openForReading();
    if (!session)
        return fail(session.error());
    const auto package = openPackage(*session, folder, id.toStdString());
    if (!package)
        return fail(package.error());
    const QString out = line.parser().value(QStringLiteral("out"));
    if (!out.isEmpty())
        return unpackInto(*package, out);
    say(packageText(*package));
    return kDone;
}

} // namespace

int runPackage(const QStringList &arguments)
{
    CommandLine line("package",
        CommandText::tr("Sends interactions, transcripts, recordings and a form to the "
                        "participants of a session, sealed to each of them, through the folder "
                        "that workstations share; or lists and opens what lies there."));
    addPackageOptions(line);
    if (const auto code = line.parse(arguments))
        return *code;
    const QStringList given = line.parser().positionalArguments();
    const QString what = given.value(0);
    const QString folder = QFileInfo(given.value(1)).absoluteFilePath();
    if (given.size() == 2 && what == QLatin1String("send"))
        return sendOne(line, folder);
    if (given.size() == 2 && what == QLatin1String("list"))
        return listPackages(line, folder);
    if (given.size() == 3 && what == QLatin1String("open"))
        return openOne(line, folder, given.at(2));
    complain(CommandText::tr("Usage: attune package send DIR, list DIR or open DIR ID; see attune "
                             "package --help"));
    return kWrongUsage;
}

} // namespace attune::app
