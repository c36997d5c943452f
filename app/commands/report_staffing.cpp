// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command report staffing: the sheet of a weekday as the Staffing panel shows it with the
// settings of the policy, as a text or as one JSON object.

#include "app/commands/command.h"
#include "app/commands/list.h"
#include "app/packs/policies.h"
#include "app/window/staffing_export.h"
#include "core/staffing/sheet.h"
#include "ui/panels/staffing/staffing_model.h"

#include <QJsonArray>

#include <algorithm>

namespace attune::app {

namespace {

struct DaySheets {
    std::shared_ptr<const staffing::DemandHistory> history;
    staffing::WhatIf whatIf;
    staffing::Sheet usual, high; ///< P50 and P80
};

template <typename Number>
QJsonValue orNull(const std::optional<Number> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

const char *nameOf(staffing::Limit limit)
{
    switch (limit) {
    case staffing::Limit::Service:
        return "service";
    case staffing::Limit::Occupancy:
        return "occupancy";
    case staffing::Limit::Load:
        break;
    }
    return "load";
}

QJsonObject slotJson(const staffing::SlotNeed &slot)
{
    QJsonObject out{{QStringLiteral("time"), ui::slotText(slot.slot)},
        {QStringLiteral("contacts"), slot.contacts}, {QStringLiteral("agents"), QJsonValue()}};
    if (!slot.need)
        return out;
    const staffing::Need &need = *slot.need;
    out[QStringLiteral("volume_only")] = need.volumeOnly;
    out[QStringLiteral("agents")] = need.agents;
    out[QStringLiteral("binds")] = QLatin1String(nameOf(need.binding));
    out[QStringLiteral("rostered")] = need.rostered;
    out[QStringLiteral("volume_only_rostered")] = need.volumeOnlyRostered;
    out[QStringLiteral("occupancy")] = orNull(need.handlingOccupancy);
    out[QStringLiteral("load_per_agent_hour")] = orNull(need.loadPerAgentHour);
    out[QStringLiteral("service_level")] = need.serviceLevel;
    return out;
}

QJsonObject sheetJson(const staffing::Sheet &sheet)
{
    QJsonArray rows;
    for (const staffing::SlotNeed &each : sheet.slots)
        rows.append(slotJson(each));
    QJsonObject out{{QStringLiteral("slots"), rows},
        {QStringLiteral("volume_hours"), sheet.volumeHours},
        {QStringLiteral("load_hours"), sheet.loadHours},
        {QStringLiteral("volume_rostered_hours"), sheet.volumeRosteredHours},
        {QStringLiteral("load_rostered_hours"), sheet.loadRosteredHours},
        {QStringLiteral("sensitivity"), QJsonValue()}};
    if (sheet.sensitivity)
        out[QStringLiteral("sensitivity")] =
            QJsonObject{{QStringLiteral("agents"), sheet.sensitivity->agents},
                {QStringLiteral("occupancy_5_points_less"), orNull(sheet.sensitivity->lessBusy)},
                {QStringLiteral("load_cap_a_tenth_lower"), orNull(sheet.sensitivity->lessLoad)},
                {QStringLiteral("without_recovery"), orNull(sheet.sensitivity->withoutRecovery)}};
    return out;
}

QJsonObject policyJson(const staffing::WhatIf &whatIf)
{
    constexpr std::array<const char *, 5> kClasses{"unknown", "low", "medium", "high", "very_high"};
    QJsonObject classes;
    for (std::size_t kind = 0; kind < kClasses.size(); ++kind)
        classes[QLatin1String(kClasses[kind])] =
            QJsonObject{{QStringLiteral("recovery_seconds"), whatIf.recoverySeconds[kind]},
                {QStringLiteral("weight"), whatIf.weights[kind]}};
    const auto &policy = whatIf.policy;
    return {{QStringLiteral("service_level"), policy.target.serviceLevel},
        {QStringLiteral("target_seconds"), policy.target.targetSeconds},
        {QStringLiteral("most_occupancy"), policy.target.mostOccupancy},
        {QStringLiteral("load_minutes_per_agent_hour"), policy.mostLoadPerHour},
        {QStringLiteral("shrinkage"), policy.shrinkage}, {QStringLiteral("classes"), classes}};
}

Result<DaySheets> sheetsOf(Session &session, std::optional<int> weekday)
{
    const facts::ReadContext context{session.vault(), session.clock().now()};
    const auto policy = loadPolicy(QStringLiteral("eu"));
    if (!policy)
        return policy.error();
    auto reader = session.facts().reader();
    if (!reader)
        return reader.error();
    const auto organisation = facts::readOrganisation(**reader, context);
    if (!organisation)
        return organisation.error();
    const LocalDay today = (*organisation)->zoneOf({}).dayOf(context.now);
    const std::chrono::weekday first = weekday
        ? std::chrono::weekday{static_cast<unsigned>(*weekday)}
        : std::chrono::weekday{today};
    auto demand = staffing::readDemand(**reader, **organisation, {}, today, first);
    // As in the window: today, or the next day of which enough is known.
    for (int ahead = 1; !weekday && ahead < 7 && demand
         && static_cast<int>(demand->days.size()) < staffing::kLeastDays;
         ++ahead)
        demand = staffing::readDemand(
            **reader, **organisation, {}, today, first + std::chrono::days{ahead});
    if (!demand)
        return demand.error();
    DaySheets out;
    out.history = std::make_shared<const staffing::DemandHistory>(std::move(*demand));
    out.whatIf = usualWhatIf(**policy);
    out.usual = staffing::sheetOf(*out.history, 0.5, out.whatIf);
    out.high = staffing::sheetOf(*out.history, 0.8, out.whatIf);
    return out;
}

void saySheet(const DaySheets &of)
{
    ui::StaffingModel model;
    model.setMadeFrom(of.history, of.whatIf);
    model.set(of.usual, of.high);
    for (int row = -1; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells += row < 0 ? model.headerData(column, Qt::Horizontal).toString()
                             : model.index(row, column).data().toString();
        if (model.rowCount() > 0)
            say(cells.join(QLatin1String(" | ")));
    }
    for (const QString &sentence : ui::sheetSentences(*of.history, of.usual, of.high, of.whatIf))
        say(sentence);
}

} // namespace

int runStaffingReport(const QStringList &arguments)
{
    CommandLine line("report",
        CommandText::tr("Prints how many people a weekday needs by volume and by load, with the "
                        "settings of the policy: report staffing."));
    line.addCentre();
    line.parser().addOptions({{QStringLiteral("json"), CommandText::tr("Print one JSON object.")},
        {QStringLiteral("weekday"),
            CommandText::tr("Of this weekday, 1 for Monday to 7; else of today's, or of the next "
                            "day of which enough is known."),
            QStringLiteral("day")}});
    line.parser().addPositionalArgument(
        QStringLiteral("staffing"), CommandText::tr("Which report: staffing."));
    if (const auto code = line.parse(arguments))
        return *code;
    std::optional<int> weekday;
    if (line.parser().isSet(QStringLiteral("weekday"))) {
        weekday = line.parser().value(QStringLiteral("weekday")).toInt();
        if (*weekday < 1 || *weekday > 7) {
            complain(CommandText::tr("A weekday is a number from 1, Monday, to 7."));
            return kWrongUsage;
        }
    }
    auto session = line.openForReading();
    if (!session)
        return fail(session.error());
    if (const auto code = refuse(*session, "staffing"))
        return *code;
    const auto sheets = sheetsOf(*session, weekday);
    if (!sheets)
        return fail(sheets.error());
    if (!line.parser().isSet(QStringLiteral("json"))) {
        saySheet(*sheets);
        return kDone;
    }
    QJsonArray days, sentences;
    for (const LocalDay day : sheets->history->days)
        days.append(QString::fromStdString(toIso(day)));
    for (const QString &each :
        ui::sheetSentences(*sheets->history, sheets->usual, sheets->high, sheets->whatIf))
        sentences.append(each);
    sayJson({{QStringLiteral("days"), days}, {QStringLiteral("policy"), policyJson(sheets->whatIf)},
        {QStringLiteral("p50"), sheetJson(sheets->usual)},
        {QStringLiteral("p80"), sheetJson(sheets->high)},
        {QStringLiteral("sentences"), sentences}});
    return kDone;
}

} // namespace attune::app
