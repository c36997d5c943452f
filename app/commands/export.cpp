// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command export: which of its files is wanted.
#include "app/commands/export.h"

#include "app/commands/command.h"
#include "app/commands/list.h"

#include <algorithm>
#include <iterator>

namespace attune::app {

namespace {

struct ExportPart {
    const char *name;
    QString (*summary)();
    int (*run)(const QStringList &arguments);
};

const ExportPart kExportParts[] = {
    ExportPart{"evidence",
        [] {
            return CommandText::tr("everything decided about one subject, to be checked by others");
        },
        &exportEvidence},
    ExportPart{"interactions", [] { return CommandText::tr("the list of interactions"); },
        &exportInteractions},
    ExportPart{"teams", [] { return CommandText::tr("the figures of teams"); }, &exportTeams},
    ExportPart{
        "index", [] { return CommandText::tr("the empathy index of agents"); }, &exportIndex},
};

} // namespace

int runExport(const QStringList &arguments)
{
    const QString name = arguments.isEmpty() ? QString() : arguments.front();
    const auto *part = std::ranges::find_if(
        kExportParts, [&](const ExportPart &each) { return name == QLatin1String(each.name); });
    if (part != std::end(kExportParts))
        return part->run(arguments.mid(1));
    const bool helped = name == QLatin1String("--help") || name == QLatin1String("-h");
    const auto print = helped ? &say : &complain;
    print(CommandText::tr("Usage: %1").arg(QStringLiteral("attune export <what> [options]")));
    for (const ExportPart &each : kExportParts)
        print(QStringLiteral("  %1  %2").arg(QLatin1String(each.name), -12).arg(each.summary()));
    return helped ? kDone : kWrongUsage;
}

} // namespace attune::app
