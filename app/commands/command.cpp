// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/commands/secret_input.h"
#include "app/session/governance_office.h"
#include "ui/models/fault_sentence.h"
#include "ui/panels/governance/shut_text.h"

#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>

namespace attune::app {

namespace {

void print(std::FILE *stream, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

/// Said once for each file and each of its steps: a large centre is silent for a minute otherwise.
void tellMigration(const store::Migrating &at)
{
    const auto file = QString::fromUtf8(at.schema.data(), qsizetype(at.schema.size()));
    if (at.phase == store::Migrating::Phase::Changing)
        complain(CommandText::tr("Bringing %1 to this version: step %2 of %3.")
                     .arg(file)
                     .arg(at.done + 1)
                     .arg(at.total));
    else if (at.done == at.total)
        complain(CommandText::tr("%1 was of an older version and was copied first.").arg(file));
}

} // namespace

void say(const QString &line)
{
    print(stdout, line);
}

void complain(const QString &line)
{
    print(stderr, line);
}

void sayJson(const QJsonObject &object)
{
    say(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

Result<std::string> contentOf(const QString &file)
{
    QFile input(file);
    const bool open = file == QLatin1String("-") ? input.open(stdin, QIODevice::ReadOnly)
                                                 : input.open(QIODevice::ReadOnly);
    if (!open)
        return {Fault::Io, input.errorString().toStdString()};
    return input.readAll().toStdString();
}

int runPart(
    std::span<const CommandPart> parts, const QString &command, const QStringList &arguments)
{
    const QString name = arguments.isEmpty() ? QString() : arguments.front();
    const auto part = std::ranges::find_if(
        parts, [&](const CommandPart &each) { return name == QLatin1String(each.name); });
    if (part != parts.end())
        return part->run(arguments.mid(1));
    const bool helped = name == QLatin1String("--help") || name == QLatin1String("-h");
    QStringList names;
    for (const CommandPart &each : parts)
        names += QString::fromLatin1(each.name);
    const auto tell = helped ? &say : &complain;
    tell(CommandText::tr("Usage: %1")
             .arg(QStringLiteral("attune %1 %2 [options]")
                      .arg(command, names.join(QLatin1Char('|')))));
    return helped ? kDone : kWrongUsage;
}

int fail(const Error &error)
{
    complain(ui::sentenceFor(error.fault));
    if (!error.detail.empty())
        complain(CommandText::tr("Details: %1").arg(QString::fromStdString(error.detail)));
    return kFailed;
}

std::optional<int> refuse(Session &session, std::string_view place)
{
    const auto shut = shutFor(session, place);
    if (!shut)
        return std::nullopt;
    complain(ui::shutText(*shut));
    if (shut->agreement)
        complain(CommandText::tr("See attune governance agreement; attune governance --help names "
                                 "the ways to settle it."));
    return kFailed;
}

QString defaultCentreFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/attune/centre");
}

CommandLine::CommandLine(const char *name, const QString &description)
    : m_name(QString::fromLatin1(name))
{
    m_parser.setApplicationDescription(description);
    m_parser.addHelpOption();
}

void CommandLine::addCentre()
{
    m_parser.addOption({QStringLiteral("centre"),
        CommandText::tr("The centre's folder (default: %1).").arg(defaultCentreFolder()),
        QStringLiteral("dir"), defaultCentreFolder()});
    m_parser.addOption({QStringLiteral("user"),
        CommandText::tr("Who signs in (default: the centre's first user)."),
        QStringLiteral("name")});
    m_parser.addOption({QStringLiteral("passphrase-fd"),
        CommandText::tr(
            "Read the passphrase from this file descriptor. ATTUNE_PASSPHRASE is used otherwise."),
        QStringLiteral("n")});
}

std::optional<int> CommandLine::parse(const QStringList &arguments)
{
    const QString program = QStringLiteral("attune ") + m_name;
    if (!m_parser.parse(QStringList{program} + arguments)) {
        complain(m_parser.errorText());
        complain(CommandText::tr("Try: %1 --help").arg(program));
        return kWrongUsage;
    }
    if (m_parser.isSet(QStringLiteral("help"))) {
        // QCommandLineParser names the program after argv[0] alone.
        QString text = m_parser.helpText();
        const qsizetype end = text.indexOf(QLatin1Char('\n'));
        const qsizetype options = text.indexOf(QLatin1String(" ["));
        if (options > 0 && options < end)
            text.replace(0, options, CommandText::tr("Usage: %1").arg(program));
        say(text);
        return kDone;
    }
    return std::nullopt;
}

store::CentrePaths CommandLine::centre() const
{
    return {QFile::encodeName(m_parser.value(QStringLiteral("centre"))).toStdString()};
}

Result<Credentials> CommandLine::credentials() const
{
    Credentials credentials{m_parser.value(QStringLiteral("user")).toStdString(), {}};
    if (m_parser.isSet(QStringLiteral("passphrase-fd"))) {
        auto lines = secretLines(m_parser, QStringLiteral("passphrase-fd"), {QString()});
        if (!lines)
            return lines.error();
        credentials.passphrase = std::move(lines->front());
    } else if (qEnvironmentVariableIsSet("ATTUNE_PASSPHRASE")) {
        credentials.passphrase = qgetenv("ATTUNE_PASSPHRASE").toStdString();
    }
    return credentials;
}

Result<Session> CommandLine::openForWriting() const
{
    const auto signIn = credentials();
    if (!signIn)
        return signIn.error();
    store::MigrationWatch watch;
    watch.tell = tellMigration;
    return Session::openForWriting(centre(), *signIn, watch);
}

Result<Session> CommandLine::openForReading() const
{
    const auto signIn = credentials();
    if (!signIn)
        return signIn.error();
    return Session::openForReading(centre(), *signIn);
}

} // namespace attune::app
