// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command report load: what the Fatigue panel shows, as a text or as one JSON object.

#include "app/commands/command.h"
#include "app/commands/list.h"
#include "app/packs/policies.h"
#include "app/session/governance_office.h"
#include "app/window/load_rests.h"
#include "core/fatigue/fatigue_snapshot.h"
#include "ui/models/fact_text.h"
#include "ui/panels/fatigue/load_text.h"
#include "ui/theme/numbers.h"

#include <QJsonArray>

#include <algorithm>

namespace attune::app {

namespace {

constexpr std::chrono::days kWeek{7};

const char *nameOf(fatigue::CellState state)
{
    switch (state) {
    case fatigue::CellState::Off:
        return "off_shift";
    case fatigue::CellState::Missing:
        return "no_data";
    case fatigue::CellState::Known:
        return "known";
    case fatigue::CellState::Few:
        return "few_data";
    case fatigue::CellState::Ahead:
        return "ahead";
    }
    return "";
}

QJsonObject thresholdsJson(const fatigue::Thresholds &limits)
{
    return {{QStringLiteral("amber"), limits.amber}, {QStringLiteral("red"), limits.red},
        {QStringLiteral("provisional"), limits.isProvisional}};
}

QJsonObject rowJson(const fatigue::Snapshot &snapshot, std::size_t row, bool masked)
{
    QJsonArray cells;
    for (std::size_t column = 0; column < snapshot.columns(); ++column) {
        const fatigue::Cell &cell = snapshot.cell(row, column);
        QJsonObject out{{QStringLiteral("state"), QLatin1String(nameOf(cell.state))},
            {QStringLiteral("load"), QJsonValue()}};
        if (cell.hasValue())
            out[QStringLiteral("load")] = double(cell.value);
        cells.append(out);
    }
    const fatigue::Row &of = snapshot.rows[row];
    return {{QStringLiteral("agent"), static_cast<qint64>(of.agent.value)},
        {QStringLiteral("name"), ui::agentText(*snapshot.organisation, of.agent, masked)},
        {QStringLiteral("level"), of.level},
        {QStringLiteral("own_trend_sd"), of.trend ? QJsonValue(*of.trend) : QJsonValue()},
        {QStringLiteral("cells"), cells}};
}

QJsonObject reportJson(const fatigue::Snapshot &snapshot, bool masked)
{
    QJsonArray rows, days, alerts;
    for (std::size_t row = 0; row < snapshot.rows.size(); ++row)
        rows.append(rowJson(snapshot, row, masked));
    for (std::size_t column = 0; column < snapshot.columns(); ++column)
        days.append(QString::fromStdString(toIso(snapshot.bounds[column])));
    for (const fatigue::Alert &alert : snapshot.alerts)
        alerts.append(QJsonObject{{QStringLiteral("agent"), static_cast<qint64>(alert.agent.value)},
            {QStringLiteral("level"), alert.level}, {QStringLiteral("load"), alert.load},
            {QStringLiteral("threshold"), alert.threshold},
            {QStringLiteral("since"), QString::fromStdString(toIso(alert.since))},
            {QStringLiteral("in_digest"), alert.isBundled}});
    return {{QStringLiteral("limits"), thresholdsJson(snapshot.thresholds)},
        {QStringLiteral("limits_source"), ui::limitSource(snapshot)},
        {QStringLiteral("scores_open"), snapshot.scoresOpen},
        {QStringLiteral("wording_known"), snapshot.wordingKnown}, {QStringLiteral("columns"), days},
        {QStringLiteral("rows"), rows}, {QStringLiteral("alerts"), alerts}};
}

void sayReport(const fatigue::Snapshot &snapshot, bool masked)
{
    if (snapshot.rows.empty()) {
        say(CommandText::tr("Nobody was on shift in this period."));
        return;
    }
    say(ui::limitSource(snapshot));
    if (const QString byQueue = ui::byQueueSentence(snapshot); !byQueue.isEmpty())
        say(byQueue);
    std::vector<fatigue::Row> rows = snapshot.rows;
    std::ranges::stable_sort(rows, std::ranges::greater{}, &fatigue::Row::strain);
    for (const fatigue::Row &row : rows)
        say(CommandText::tr("%1: highest load of the last day %2, own trend %3 sd")
                .arg(ui::agentText(*snapshot.organisation, row.agent, masked),
                    ui::number(row.strain),
                    row.trend ? ui::signedNumber(*row.trend, 1) : QStringLiteral("–")));
}

} // namespace

int runLoadReport(const QStringList &arguments)
{
    CommandLine line(
        "report", CommandText::tr("Prints everybody's load of the last seven days: report load."));
    line.addCentre();
    line.parser().addOptions({{QStringLiteral("json"), CommandText::tr("Print one JSON object.")},
        {QStringLiteral("hours"), CommandText::tr("By hour instead of by day.")},
        {QStringLiteral("mask-names"), CommandText::tr("Leave out people's names.")}});
    line.parser().addPositionalArgument(
        QStringLiteral("load"), CommandText::tr("Which report: load."));
    if (const auto code = line.parse(arguments))
        return *code;
    auto session = line.openForReading();
    if (!session)
        return fail(session.error());
    if (const auto code = refuse(*session, "fatigue"))
        return *code;
    auto policy = loadPolicy(QStringLiteral("eu"));
    if (!policy)
        return fail(policy.error());
    *policy = asAgreed(*session, *policy);
    const facts::ReadContext context{session->vault(), session->clock().now()};
    fatigue::Asked asked;
    asked.grain =
        line.parser().isSet(QStringLiteral("hours")) ? fatigue::Grain::Hour : fatigue::Grain::Day;
    {
        auto reader = session->facts().reader();
        if (!reader)
            return fail(reader.error());
        auto organisation = facts::readOrganisation(**reader, context);
        if (!organisation)
            return fail(organisation.error());
        asked.scope.period = {context.now - kWeek, context.now};
        const Interval needed = fatigue::historyFor(asked.scope, context.now);
        auto history = fatigue::History::read(session->facts(), context, *organisation, *policy,
            restsOf(*session, needed.begin), needed, std::stop_token());
        if (!history)
            return fail(history.error());
        const auto snapshot = fatigue::snapshotFor(
            session->facts(), context, std::move(*history), asked, std::stop_token());
        if (!snapshot)
            return fail(snapshot.error());
        const bool masked = line.parser().isSet(QStringLiteral("mask-names"));
        if (line.parser().isSet(QStringLiteral("json")))
            sayJson(reportJson(*snapshot, masked));
        else
            sayReport(*snapshot, masked);
    }
    return kDone;
}

} // namespace attune::app
