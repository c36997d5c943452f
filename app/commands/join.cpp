// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command join: makes this computer, or a copied folder, a workstation of its own.

#include "app/commands/command.h"
#include "app/commands/list.h"
#include "app/session/exchange_order.h"

#include <QFile>
#include <QFileInfo>

namespace attune::app {

namespace {

/// Itself, or the file it stands in.
Result<std::string> readInvitation(const QString &given)
{
    QFile file(given);
    if (!QFileInfo(given).isFile())
        return given.toStdString();
    constexpr qint64 kLongest = 64 * 1024;
    if (!file.open(QIODevice::ReadOnly))
        return {Fault::NotFound, file.errorString().toStdString()};
    return file.read(kLongest).toStdString();
}

int concludeJoining(const CommandLine &line, const QJsonObject &report)
{
    if (line.parser().isSet(QStringLiteral("json")))
        sayJson(report);
    else if (report.value(QLatin1String("waits")).toBool())
        say(CommandText::tr("Asked to be let join. Once an administrator has exchanged with the "
                            "folder, run here: attune exchange DIR"));
    else
        say(CommandText::tr("This workstation has joined: decisions can be made here."));
    return kDone;
}

} // namespace

int runJoin(const QStringList &arguments)
{
    CommandLine line("join",
        CommandText::tr(
            "Makes this computer a workstation of a centre that lies elsewhere, with a key of its "
            "own and the invitation of an administrator. A copied folder becomes one in the same "
            "way; where an administrator signs in, it needs neither folder nor invitation."));
    line.addCentre();
    line.parser().addOption({QStringLiteral("json"), CommandText::tr("Print one JSON object.")});
    line.parser().addPositionalArgument(QStringLiteral("dir"),
        CommandText::tr("The folder that is shared."), QStringLiteral("[dir"));
    line.parser().addPositionalArgument(QStringLiteral("invitation"),
        CommandText::tr("What the administrator handed over, or a file with it."),
        QStringLiteral("invitation]"));
    if (const auto code = line.parse(arguments))
        return *code;
    const QStringList given = line.parser().positionalArguments();
    if (!given.isEmpty() && given.size() != 2) {
        complain(CommandText::tr("Usage: attune join DIR INVITATION"));
        return kWrongUsage;
    }
    const auto credentials = line.credentials();
    if (!credentials)
        return fail(credentials.error());
    const auto invitation =
        given.isEmpty() ? Result<std::string>(std::string()) : readInvitation(given[1]);
    if (!invitation)
        return fail(invitation.error());
    const QString folder = given.isEmpty() ? QString() : QFileInfo(given[0]).absoluteFilePath();
    const auto joined = joinThrough(line.centre(), *credentials, folder, *invitation, {});
    return joined ? concludeJoining(line, joined->report) : fail(joined.error());
}

} // namespace attune::app
