// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/import_report.h"

namespace attune::app {

namespace {

/// A report says the same whether it was made here or handed back by a console.
void sayReport(const QJsonObject &report)
{
    const auto count = [&](const char *name) {
        return report.value(QLatin1String(name)).toInteger();
    };
    say(CommandText::tr(
        "%1 accepted, %2 updated, %3 unchanged, %4 set aside, from %5 files in %6 s.")
            .arg(count("accepted"))
            .arg(count("updated"))
            .arg(count("unchanged"))
            .arg(count("set_aside"))
            .arg(count("files"))
            .arg(report.value(QLatin1String("seconds")).toDouble(), 0, 'f', 1));
    const std::int64_t records =
        count("accepted") + count("updated") + count("unchanged") + count("set_aside");
    if (count("files") > 0 && records == 0)
        say(CommandText::tr("No record stands in them: under its headings a table needs a row for "
                            "each."));
    const QJsonObject reasons = report.value(QLatin1String("reasons")).toObject();
    for (auto reason = reasons.begin(); reason != reasons.end(); ++reason)
        say(QStringLiteral("  %1  %2").arg(reason->toInteger(), 8).arg(reason.key()));
}

} // namespace

int conclude(const CommandLine &line, const QJsonObject &report)
{
    if (line.parser().isSet(QStringLiteral("json")))
        sayJson(report);
    else
        sayReport(report);
    return report.value(QLatin1String("set_aside")).toInteger() > 0 ? kSomeSetAside : kDone;
}

} // namespace attune::app
