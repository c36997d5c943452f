// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/exchange_report.h"

#include "app/commands/command.h"
#include "app/session/exchange_text.h"

namespace attune::app {

int exchangeCode(const QJsonObject &report)
{
    return countIn(report, "skipped") + countIn(report, "set_aside") == 0 ? kDone : kSomeSetAside;
}

int sayExchange(const QJsonObject &report)
{
    say(CommandText::tr("%n decision(s) received.", nullptr, int(countIn(report, "received"))));
    say(CommandText::tr("%n decision(s) given.", nullptr, int(countIn(report, "given"))));
    for (const QString &line : exchangeNotes(report))
        say(line);
    if (countIn(report, "skipped") > 0)
        say(CommandText::tr("%n file(s) were skipped and are looked at again next time:", nullptr,
            int(countIn(report, "skipped"))));
    for (const QString &line : exchangeRefusals(report))
        say(line);
    return exchangeCode(report);
}

} // namespace attune::app
