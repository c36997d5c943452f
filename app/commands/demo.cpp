// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command demo: makes the demonstration centre.

#include "app/commands/command.h"
#include "app/commands/list.h"
#include "app/session/demonstration.h"
#include "ui/models/role_text.h"

#include <QFile>

namespace attune::app {

int runDemo(const QStringList &arguments)
{
    CommandLine line("demo",
        CommandText::tr("Makes a demonstration centre with invented people and calls, and a "
                        "user for each role. Everybody's passphrase is “demo”."));
    line.parser().addOptions({{QStringLiteral("agents"), CommandText::tr("How many agents (120)."),
                                  QStringLiteral("n"), QStringLiteral("120")},
        {QStringLiteral("weeks"), CommandText::tr("How many weeks (12)."), QStringLiteral("n"),
            QStringLiteral("12")},
        {QStringLiteral("seed"), CommandText::tr("The same seed makes the same centre (1)."),
            QStringLiteral("n"), QStringLiteral("1")},
        {QStringLiteral("no-transcripts"),
            CommandText::tr("Contacts alone, for measuring with millions.")},
        {QStringLiteral("truth"),
            CommandText::tr("Write what was planted to this file, outside the centre."),
            QStringLiteral("file")}});
    line.parser().addPositionalArgument(
        QStringLiteral("dir"), CommandText::tr("A new or empty folder."));
    if (const auto code = line.parse(arguments))
        return *code;
    if (line.parser().positionalArguments().size() != 1) {
        complain(CommandText::tr("attune demo needs the folder to make the centre in."));
        return kWrongUsage;
    }
    DemonstrationRequest request;
    request.folder = QFile::encodeName(line.parser().positionalArguments().front()).toStdString();
    request.parameters.agents = line.parser().value(QStringLiteral("agents")).toInt();
    request.parameters.weeks = line.parser().value(QStringLiteral("weeks")).toInt();
    request.parameters.seed = line.parser().value(QStringLiteral("seed")).toULongLong();
    request.parameters.withTranscripts = !line.parser().isSet(QStringLiteral("no-transcripts"));
    request.truthFile = line.parser().value(QStringLiteral("truth")).toStdString();
    const auto made = makeDemonstration(request, {}, [](const std::string &) {});
    if (!made)
        return fail(made.error());
    say(CommandText::tr("Made %1 interactions, %2 with a transcript, of %3 agents. The first user "
                        "is “%4”, who is everything; the passphrase of everybody is “demo”:")
            .arg(made->contacts)
            .arg(made->transcripts)
            .arg(request.parameters.agents)
            .arg(QString::fromLatin1(kDemonstrationUser)));
    for (const DemonstrationUser &user : demonstrationUsers())
        say(QStringLiteral("  %1  %2")
                .arg(QString::fromUtf8(user.name), -16)
                .arg(ui::roleText(user.role)));
    return kDone;
}

} // namespace attune::app
