// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The door: a word as the first argument is a command without a window, anything else opens the
// window.

#include "app/commands/command.h"

using namespace attune::app;

namespace {

void name(QCoreApplication &application)
{
    application.setApplicationName(QStringLiteral("attune"));
    application.setApplicationVersion(QStringLiteral(ATTUNE_VERSION));
    application.setOrganizationDomain(QStringLiteral("attune.org"));
}

int runCommand(int argc, char **argv, const Command &command)
{
    QCoreApplication application(argc, argv);
    name(application);
    return command.run(application.arguments().mid(2));
}

int explain(int argc, char **argv, bool asked)
{
    QCoreApplication application(argc, argv);
    name(application);
    QStringList lines{CommandText::tr("Usage: attune [--centre DIR] [--lang L] [--theme T]"),
        CommandText::tr("or, without a window: attune COMMAND …"), QString(),
        CommandText::tr("Commands:")};
    for (const Command &command : commands())
        lines +=
            QStringLiteral("  %1 %2").arg(QLatin1String(command.name), -8).arg(command.summary());
    lines += {QString(), CommandText::tr("attune COMMAND --help explains a command.")};
    const QString text = lines.join(QLatin1Char('\n'));
    asked ? say(text) : complain(text);
    return asked ? kDone : kWrongUsage;
}

} // namespace

int main(int argc, char **argv)
{
    const QString first = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (const Command *command = commandNamed(first))
        return runCommand(argc, argv, *command);
    if (first == QLatin1String("--help") || first == QLatin1String("-h"))
        return explain(argc, argv, true);
    return explain(argc, argv, false);
}
