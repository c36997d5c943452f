// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands exchange and invite: decisions to and from a folder that workstations share.

#include "app/commands/command.h"
#include "app/commands/console_order.h"
#include "app/commands/exchange_report.h"
#include "app/commands/list.h"
#include "app/session/exchange_order.h"

#include <QFileInfo>
#include <QSaveFile>

namespace attune::app {

namespace {

constexpr int kUsualDays = 7;
constexpr int kMostDays = 90;

QString absolute(const QString &folder)
{
    return QFileInfo(folder).absoluteFilePath();
}

/// Here, or by the console that holds the centre.
std::optional<QJsonObject> carryOut(const CommandLine &line, const QJsonObject &order,
    const std::function<Result<QJsonObject>(Session &)> &work)
{
    auto session = line.openForWriting();
    if (!session && session.error().fault == Fault::Locked)
        return handToConsole(line, order, session.error(), {});
    const auto report = session ? work(*session) : Result<QJsonObject>(session.error());
    if (report)
        return *report;
    fail(report.error());
    return std::nullopt;
}

int concludeInvitation(const CommandLine &line, const QJsonObject &report, const QString &out)
{
    const QString code = report.value(QLatin1String("invitation")).toString();
    if (!out.isEmpty()) {
        QSaveFile file(out);
        if (!file.open(QIODevice::WriteOnly) || file.write(code.toLatin1() + '\n') < 0
            || !file.commit())
            return fail({Fault::Io, file.errorString().toStdString()});
    }
    if (line.parser().isSet(QStringLiteral("json")))
        sayJson(report);
    else if (out.isEmpty())
        say(code);
    else
        say(CommandText::tr("Written to %1. On the new workstation: attune join DIR %1").arg(out));
    return kDone;
}

} // namespace

int runExchange(const QStringList &arguments)
{
    CommandLine line("exchange",
        CommandText::tr(
            "Gives decisions to a folder that workstations share, and takes those of others: a "
            "stick, a network share, a synced folder. May be broken off and repeated."));
    line.addCentre();
    line.parser().addOption({QStringLiteral("json"), CommandText::tr("Print one JSON object.")});
    line.parser().addPositionalArgument(
        QStringLiteral("dir"), CommandText::tr("The folder that is shared."));
    if (const auto code = line.parse(arguments))
        return *code;
    const QStringList given = line.parser().positionalArguments();
    if (given.size() != 1) {
        complain(CommandText::tr("Say which folder: attune exchange DIR"));
        return kWrongUsage;
    }
    const QString folder = absolute(given.first());
    const auto report = carryOut(line,
        {{QStringLiteral("exchange"), QJsonObject{{QStringLiteral("folder"), folder}}}},
        [&](Session &session) { return exchangeWith(session, folder, {}); });
    if (!report)
        return kFailed;
    if (!line.parser().isSet(QStringLiteral("json")))
        return sayExchange(*report);
    sayJson(*report);
    return exchangeCode(*report);
}

int runInvite(const QStringList &arguments)
{
    CommandLine line("invite",
        CommandText::tr("Makes an invitation for a further workstation of this centre, and gives "
                        "the shared folder what it needs. It is good for one workstation of one "
                        "user; hand it over by another way than the folder."));
    line.addCentre();
    line.parser().addOptions({{QStringLiteral("json"), CommandText::tr("Print one JSON object.")},
        {QStringLiteral("for"), CommandText::tr("Whose workstation it is (default: one's own)."),
            QStringLiteral("name")},
        {QStringLiteral("days"), CommandText::tr("For how many days it is good (default: 7)."),
            QStringLiteral("n"), QString::number(kUsualDays)},
        {QStringLiteral("out"), CommandText::tr("The file to write (default: print it)."),
            QStringLiteral("file")}});
    line.parser().addPositionalArgument(
        QStringLiteral("dir"), CommandText::tr("The folder that is shared."));
    if (const auto code = line.parse(arguments))
        return *code;
    const QStringList given = line.parser().positionalArguments();
    bool isNumber = false;
    const int days = line.parser().value(QStringLiteral("days")).toInt(&isNumber);
    if (given.size() != 1 || !isNumber || days < 1 || days > kMostDays) {
        complain(CommandText::tr("Usage: attune invite DIR [--for NAME] [--days 1 to %1]")
                     .arg(kMostDays));
        return kWrongUsage;
    }
    const QString folder = absolute(given.first());
    const QString user = line.parser().value(QStringLiteral("for"));
    const QJsonObject order{{QStringLiteral("folder"), folder}, {QStringLiteral("for"), user},
        {QStringLiteral("days"), days}};
    const auto report = carryOut(line, {{QStringLiteral("invite"), order}},
        [&](Session &session) { return inviteInto(session, folder, user, days, {}); });
    return report ? concludeInvitation(line, *report, line.parser().value(QStringLiteral("out")))
                  : kFailed;
}

} // namespace attune::app
