// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command report: what a panel of evidence shows, as a text or as one JSON object.

#include "app/commands/command.h"
#include "app/commands/list.h"
#include "app/commands/newest.h"
#include "app/session/governance_office.h"
#include "core/empathy_index/decisions_service.h"
#include "core/empathy_index/empathy_index_snapshot.h"
#include "ui/models/fact_text.h"
#include "ui/theme/numbers.h"

#include <QJsonArray>

#include <algorithm>

namespace attune::app {

namespace {

using empathy_index::Standing;
using empathy_index::Unit;
using empathy_index::UnitKind;

constexpr std::chrono::days kPeriod{28};

const char *standingName(Standing standing)
{
    switch (standing) {
    case Standing::TooFew:
        return "too_few";
    case Standing::Withheld:
        return "withheld";
    case Standing::NotMeasured:
        return "not_measured";
    case Standing::NotSeparable:
        return "not_separable";
    case Standing::Ranked:
        return "ranked";
    }
    return "";
}

QJsonValue numberOr(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

constexpr std::array<const char *, scoring::kProxies> kNames{
    "personalisation", "escalation", "recovery", "acknowledgement"};

QJsonObject countJson(const empathy_index::Count &count)
{
    return {{QStringLiteral("of"), static_cast<qint64>(count.of)},
        {QStringLiteral("good"), static_cast<qint64>(count.good)}};
}

QJsonObject componentsJson(const Unit &unit)
{
    QJsonObject out;
    for (std::size_t k = 0; k < kNames.size(); ++k) {
        const auto &component = unit.components[k];
        out.insert(QLatin1String(kNames[k]),
            QJsonObject{{QStringLiteral("raw"), numberOr(component.raw)},
                {QStringLiteral("adjusted"), numberOr(component.adjusted)},
                {QStringLiteral("contribution"), component.contribution},
                {QStringLiteral("n"), static_cast<qint64>(component.n)}});
    }
    return out;
}

QJsonObject unitJson(const Unit &unit)
{
    QJsonObject out{{QStringLiteral("id"), static_cast<qint64>(unit.id)},
        {QStringLiteral("standing"), QLatin1String(standingName(unit.standing))},
        {QStringLiteral("interactions"), static_cast<qint64>(unit.contacts)},
        {QStringLiteral("n"), static_cast<qint64>(unit.n)}};
    if (!unit.index)
        return out;
    out.insert(QStringLiteral("index"), *unit.index);
    out.insert(QStringLiteral("arithmetic"), numberOr(unit.arithmetic));
    out.insert(QStringLiteral("usual"), numberOr(unit.usual));
    out.insert(QStringLiteral("floored"), unit.floored);
    out.insert(QStringLiteral("components"), componentsJson(unit));
    out.insert(QStringLiteral("escalations_asked"), countJson(unit.answered));
    out.insert(QStringLiteral("escalations_not_asked"), countJson(unit.kept));
    if (unit.drawn)
        out.insert(
            QStringLiteral("bootstrap_interval"), QJsonArray{unit.drawn->low, unit.drawn->high});
    if (unit.estimate) {
        out.insert(QStringLiteral("shrunken"), unit.estimate->value);
        out.insert(QStringLiteral("interval"), QJsonArray{unit.estimate->low, unit.estimate->high});
        out.insert(QStringLiteral("reliability"), unit.estimate->reliability);
    }
    if (unit.rank) {
        out.insert(QStringLiteral("rank"), unit.rank->rank);
        out.insert(QStringLiteral("rank_by_arithmetic_mean"), unit.rank->arithmetic);
        out.insert(QStringLiteral("rank_interval"), QJsonArray{unit.rank->low, unit.rank->high});
        out.insert(QStringLiteral("rank_by_weights"),
            QJsonArray{unit.rank->leastWeighed, unit.rank->mostWeighed});
    }
    return out;
}

QJsonObject reportJson(const empathy_index::Snapshot &snapshot)
{
    QJsonArray units;
    for (const Unit &unit : snapshot.outcome.units)
        units.append(unitJson(unit));
    QJsonObject weights;
    QJsonArray constant;
    for (std::size_t k = 0; k < kNames.size(); ++k) {
        weights.insert(QLatin1String(kNames[k]), snapshot.outcome.weights[k]);
        if (snapshot.outcome.constant[k])
            constant.append(QLatin1String(kNames[k]));
    }
    QJsonArray trend;
    for (const auto &point : snapshot.trend) {
        QJsonObject week{
            {QStringLiteral("from"), QString::fromStdString(toIso(point.period.begin))},
            {QStringLiteral("n"), static_cast<qint64>(point.n)},
            {QStringLiteral("index"), numberOr(point.index)},
            {QStringLiteral("weights_version"), static_cast<qint64>(point.weights)},
            {QStringLiteral("breaks"), point.breaks}};
        if (point.drawn)
            week.insert(
                QStringLiteral("interval"), QJsonArray{point.drawn->low, point.drawn->high});
        trend.append(week);
    }
    return {{QStringLiteral("model"), QString::fromStdString(snapshot.model)},
        {QStringLiteral("trend"), trend},
        {QStringLiteral("weights_version"), static_cast<qint64>(snapshot.method.weights.version)},
        {QStringLiteral("weights"), weights}, {QStringLiteral("constant"), constant},
        {QStringLiteral("seed"), static_cast<qint64>(snapshot.method.seed)},
        {QStringLiteral("draws"), static_cast<qint64>(snapshot.method.draws)},
        {QStringLiteral("mean"), snapshot.outcome.mean},
        {QStringLiteral("tau2"), snapshot.outcome.tau2}, {QStringLiteral("units"), units}};
}

QString nameOf(const empathy_index::Snapshot &snapshot, const Unit &unit, bool masked)
{
    if (snapshot.kind == UnitKind::Team) {
        const auto *team = snapshot.organisation->team({unit.id});
        return team ? QString::fromStdString(team->name) : QString();
    }
    const auto *agent = snapshot.organisation->agent({unit.id});
    if (!agent || masked || agent->name.empty())
        return CommandText::tr("Agent %1").arg(unit.id);
    return QString::fromStdString(agent->name);
}

QString percent(double value)
{
    return ui::number(value * 100);
}

QString unitLine(const empathy_index::Snapshot &snapshot, const Unit &unit, bool masked)
{
    const QString name = nameOf(snapshot, unit, masked);
    const int n = static_cast<int>(unit.n);
    if (unit.standing == Standing::TooFew)
        return CommandText::tr("%1: too few interactions (%n assessed)", nullptr, n).arg(name);
    if (unit.standing == Standing::Withheld)
        return CommandText::tr("%1: withheld, the group is too small").arg(name);
    if (!unit.estimate)
        return CommandText::tr("%1: too little can be assessed (%n interaction(s))", nullptr, n)
            .arg(name);
    const QString value = percent(unit.estimate->value), low = percent(unit.estimate->low),
                  high = percent(unit.estimate->high);
    if (!unit.rank)
        return CommandText::tr("%1: %2 (%3 to %4) of %n interaction(s), not separable", nullptr, n)
            .arg(name, value, low, high);
    return CommandText::tr("%1: %2 (%3 to %4) of %n interaction(s), rank %5 (%6 to %7)", nullptr, n)
        .arg(name, value, low, high, ui::number(unit.rank->rank), ui::number(unit.rank->low),
            ui::number(unit.rank->high));
}

int concludeIndex(const CommandLine &line, const empathy_index::Snapshot &snapshot)
{
    if (!snapshot.scoresOpen)
        return fail({Fault::Denied, "scores"});
    if (line.parser().isSet(QStringLiteral("json"))) {
        sayJson(reportJson(snapshot));
        return kDone;
    }
    std::vector<Unit> units = snapshot.outcome.units;
    std::ranges::stable_sort(units, std::greater{},
        [](const Unit &unit) { return unit.estimate ? unit.estimate->value : -1; });
    for (const Unit &unit : units)
        say(unitLine(snapshot, unit, line.parser().isSet(QStringLiteral("mask-names"))));
    if (units.empty())
        say(CommandText::tr("There are no interactions that may be assessed."));
    return kDone;
}

} // namespace

Result<facts::Scope> newestWeeks(store::Connection &facts)
{
    const auto extent = facts::readExtent(facts);
    if (!extent)
        return extent.error();
    facts::Scope scope;
    if (*extent)
        scope.period = {(*extent)->end - kPeriod, (*extent)->end + std::chrono::seconds{1}};
    return scope;
}

Result<empathy_index::Snapshot> newestIndex(Session &session, UnitKind kind)
{
    auto reader = session.facts().reader();
    if (!reader)
        return reader.error();
    const auto scope = newestWeeks(**reader);
    if (!scope)
        return scope.error();
    auto decisions = empathy_index::decisionsFor(
        session.journal(), session.authority(), session.vault().user(), **reader);
    if (!decisions)
        return decisions.error();
    return empathy_index::snapshotFor(**reader, {session.vault(), session.clock().now()}, *scope,
        {kind, session.roles(), std::move(*decisions), smallestGroup(session)});
}

int runReport(const QStringList &arguments)
{
    if (arguments.contains(QStringLiteral("load")))
        return runLoadReport(arguments);
    if (arguments.contains(QStringLiteral("calibration")))
        return runCalibrationReport(arguments);
    if (arguments.contains(QStringLiteral("recovery")))
        return runRecoveryReport(arguments);
    if (arguments.contains(QStringLiteral("validation")))
        return runValidationReport(arguments);
    if (arguments.contains(QStringLiteral("staffing")))
        return runStaffingReport(arguments);
    CommandLine line("report",
        CommandText::tr("Prints the empathy index of the newest four weeks: report index."));
    line.addCentre();
    line.parser().addOptions({{QStringLiteral("json"), CommandText::tr("Print one JSON object.")},
        {QStringLiteral("teams"), CommandText::tr("Of teams instead of agents.")},
        {QStringLiteral("mask-names"), CommandText::tr("Leave out people's names.")}});
    line.parser().addPositionalArgument(
        QStringLiteral("index"), CommandText::tr("Which report: index."));
    if (const auto code = line.parse(arguments))
        return *code;
    if (line.parser().positionalArguments() != QStringList{QStringLiteral("index")}) {
        complain(CommandText::tr(
            "Name the report: attune report index --help, attune report load --help, attune report "
            "recovery --help, attune report staffing --help, attune report validation --help, "
            "attune report calibration --help"));
        return kWrongUsage;
    }
    auto session = line.openForReading();
    if (!session)
        return fail(session.error());
    const bool teams = line.parser().isSet(QStringLiteral("teams"));
    if (const auto code = refuse(*session, teams ? "team-dashboard" : "empathy-index"))
        return *code;
    const auto snapshot = newestIndex(*session, teams ? UnitKind::Team : UnitKind::Agent);
    return snapshot ? concludeIndex(line, *snapshot) : fail(snapshot.error());
}

} // namespace attune::app
