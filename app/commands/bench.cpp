// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command bench: measures, and says what was measured on how much.

#include "app/bench/bench.h"
#include "app/commands/command.h"
#include "app/commands/list.h"

namespace attune::app {

namespace {

/// A line each; "bootstrap_1000.median_ms" for a figure within a group.
void sayFigures(const QJsonObject &figures, const QString &group)
{
    for (auto figure = figures.begin(); figure != figures.end(); ++figure) {
        const QString name = QStringLiteral("%1%2").arg(group, figure.key());
        if (figure->isObject())
            sayFigures(figure->toObject(), QStringLiteral("%1.").arg(name));
        else if (!figure->isArray())
            say(QStringLiteral("%1  %2").arg(name, -26).arg(figure->toVariant().toString()));
    }
}

} // namespace

int runBench(const QStringList &arguments)
{
    CommandLine line(
        "bench", CommandText::tr("Measures the program and prints figures. Nothing is kept."));
    line.parser().addOption({QStringLiteral("json"), CommandText::tr("Print one JSON object.")});
    QStringList known;
    for (const Benchmark *benchmark : benchmarks())
        known += QLatin1String(benchmark->name);
    const QString all = known.join(QStringLiteral(", "));
    line.parser().addPositionalArgument(
        QStringLiteral("name"), CommandText::tr("One of: %1.").arg(all));
    line.parser().addPositionalArgument(QStringLiteral("argument"),
        CommandText::tr("Files, a centre, or how many rows."), QStringLiteral("[argument…]"));
    if (const auto code = line.parse(arguments))
        return *code;
    QStringList names = line.parser().positionalArguments();
    const QString name = names.isEmpty() ? QString() : names.takeFirst();
    const Benchmark *found = benchmarkNamed(name);
    if (!found) {
        complain(CommandText::tr("There is no such measurement. Known are: %1.").arg(all));
        return kWrongUsage;
    }
    auto figures = found->run(names);
    if (!figures)
        return fail(figures.error());
    (*figures)[QStringLiteral("bench")] = name;
    (*figures)[QStringLiteral("what")] = QLatin1String(found->what);
    if (line.parser().isSet(QStringLiteral("json"))) {
        sayJson(*figures);
        return kDone;
    }
    sayFigures(*figures, {});
    return kDone;
}

} // namespace attune::app
