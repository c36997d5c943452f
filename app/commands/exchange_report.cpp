// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/exchange_report.h"

#include "app/commands/command.h"

#include <QJsonArray>

namespace attune::app {

int exchangeCode(const QJsonObject &report)
{
    return report.value(QLatin1String("skipped")).toArray().isEmpty()
            && report.value(QLatin1String("set_aside")).toArray().isEmpty()
        ? kDone
        : kSomeSetAside;
}

int sayExchange(const QJsonObject &report)
{
    const auto count = [&](const char *name) {
        return int(report.value(QLatin1String(name)).toInteger());
    };
    say(CommandText::tr("%n decision(s) received.", nullptr, count("received")));
    say(CommandText::tr("%n decision(s) given.", nullptr, count("given")));
    for (const QJsonValue &user : report.value(QLatin1String("restated")).toArray())
        say(CommandText::tr(
            "Another administrator changed users at the same time; what was decided "
            "here about %1 was said again behind it.")
                .arg(user.toString()));
    for (const QJsonValue &device : report.value(QLatin1String("certified")).toArray())
        say(CommandText::tr("Let join: workstation %1, set up by %2.")
                .arg(device[QLatin1String("device")].toString(),
                    device[QLatin1String("user")].toString()));
    if (report.value(QLatin1String("joined")).toBool())
        say(CommandText::tr("This workstation has joined: decisions can be made here."));
    if (const int held = count("held"); held > 0)
        say(CommandText::tr(
            "%n decision(s) of a clock more than a day ahead wait for their time.", nullptr, held));
    if (const int waiting = count("waiting"); waiting > 0)
        say(CommandText::tr("%n decision(s) wait for what comes before them.", nullptr, waiting));
    for (const QJsonValue &file : report.value(QLatin1String("skipped")).toArray())
        say(CommandText::tr("Skipped until next time: %1: %2")
                .arg(file[QLatin1String("file")].toString(),
                    file[QLatin1String("reason")].toString()));
    for (const QJsonValue &entry : report.value(QLatin1String("set_aside")).toArray())
        say(CommandText::tr("Refused: %1: %2")
                .arg(entry[QLatin1String("entry")].toString(),
                    entry[QLatin1String("reason")].toString()));
    if (const QString refuses = report.value(QLatin1String("refuses")).toString();
        !refuses.isEmpty())
        say(CommandText::tr("Nothing can be decided on this workstation: %1").arg(refuses));
    return exchangeCode(report);
}

} // namespace attune::app
