// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands report recovery and report validation: what their panels show, as a text or as one
// JSON object.

#include "app/commands/command.h"
#include "app/commands/list.h"
#include "app/packs/policies.h"
#include "app/session/governance_office.h"
#include "app/session/recovery_report.h"
#include "app/window/load_rests.h"
#include "core/fatigue/fatigue_snapshot.h"
#include "core/validation/validation_snapshot.h"
#include "ui/panels/recovery/recovery_text.h"
#include "ui/panels/validation/validation_text.h"
#include "ui/theme/numbers.h"

#include <QJsonArray>

namespace attune::app {

namespace {

Result<std::shared_ptr<const fatigue::History>> historyOf(Session &session)
{
    auto policy = loadPolicy(QStringLiteral("eu"));
    if (!policy)
        return policy.error();
    *policy = asAgreed(session, *policy);
    const facts::ReadContext context{session.vault(), session.clock().now()};
    auto reader = session.facts().reader();
    if (!reader)
        return reader.error();
    auto organisation = facts::readOrganisation(**reader, context);
    if (!organisation)
        return organisation.error();
    const Interval needed = fatigue::historyFor({}, context.now);
    auto history = fatigue::History::read(session.facts(), context, std::move(*organisation),
        std::move(*policy), restsOf(session, needed.begin), needed, std::stop_token());
    if (!history)
        return history.error();
    return std::shared_ptr<const fatigue::History>(std::move(*history));
}

/// As on the pages of the panel: headline, then each table.
void sayPage(const ui::PageText &page)
{
    say(page.headline);
    for (const ui::PageTable &table : page.tables) {
        say(QString());
        say(QStringLiteral("%1: %2").arg(table.name, table.columns.join(QLatin1String(" | "))));
        if (table.rows.empty())
            say(table.empty);
        for (const ui::PageRow &row : table.rows)
            say(row.state.isEmpty() ? row.texts().join(QLatin1String(" | "))
                                    : QStringLiteral("[%1] %2").arg(
                                        row.state, row.texts().join(QLatin1String(" | "))));
    }
}

QJsonValue numberOrNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue relationJson(const std::optional<validation::Relation> &relation)
{
    if (!relation)
        return {};
    return QJsonObject{{QStringLiteral("correlation"), relation->correlation},
        {QStringLiteral("interval"), QJsonArray{relation->low, relation->high}},
        {QStringLiteral("slope"), relation->slope},
        {QStringLiteral("slope_interval"), QJsonArray{relation->slopeLow, relation->slopeHigh}}};
}

const char *verdictName(validation::Verdict verdict)
{
    switch (verdict) {
    case validation::Verdict::AddsNothing:
        return "adds_nothing";
    case validation::Verdict::Adds:
        return "adds";
    case validation::Verdict::NotKnown:
        break;
    }
    return "not_known";
}

QJsonObject validationJson(const validation::Snapshot &s)
{
    QJsonArray variants, sites, contracts;
    constexpr std::array<const char *, 4> kVariantNames{
        "weight_0.25", "weight_1", "rest_twice_as_fast", "rest_half_as_fast"};
    for (const validation::Variant &each : s.variants)
        variants.append(
            QJsonObject{{QStringLiteral("if"),
                            QLatin1String(kVariantNames[static_cast<std::size_t>(each.what)])},
                {QStringLiteral("people"), each.people}, {QStringLiteral("changed"), each.changed},
                {QStringLiteral("red_before"), each.redBefore},
                {QStringLiteral("red_after"), each.redAfter}});
    const auto rate = [](const validation::GroupRate &each, const QString &key, QJsonValue value) {
        return QJsonObject{{key, std::move(value)}, {QStringLiteral("withheld"), each.isWithheld},
            {QStringLiteral("alerts"), each.isWithheld ? QJsonValue() : qint64(each.alerts)},
            {QStringLiteral("shifts"), each.isWithheld ? QJsonValue() : each.shifts}};
    };
    for (const validation::SiteRate &each : s.sites)
        sites.append(rate(each, QStringLiteral("site"), qint64(each.site.value)));
    constexpr std::array<const char *, 3> kContractNames{"full_time", "part_time", "not_known"};
    for (const validation::ContractRate &each : s.contracts)
        contracts.append(rate(each, QStringLiteral("contract"),
            QLatin1String(kContractNames[static_cast<std::size_t>(each.contract)])));
    const auto &a = s.absences;
    return {{QStringLiteral("verdict"), QLatin1String(verdictName(s.verdict))},
        {QStringLiteral("sentence"), ui::verdictText(s)},
        {QStringLiteral("check_in"),
            QJsonObject{{QStringLiteral("taking_part"), qint64(s.takingPart)},
                {QStringLiteral("people"), qint64(s.relations.people)},
                {QStringLiteral("answers"), qint64(s.relations.pairs)},
                {QStringLiteral("load"), relationJson(s.relations.load)},
                {QStringLiteral("hours"), relationJson(s.relations.hours)},
                {QStringLiteral("minutes"), relationJson(s.relations.minutes)},
                {QStringLiteral("added_by_load"), numberOrNull(s.relations.added)}}},
        {QStringLiteral("absence"),
            QJsonObject{{QStringLiteral("connected"), a.connected},
                {QStringLiteral("weeks"), qint64(a.weeks)},
                {QStringLiteral("before_absence"), qint64(a.absent)},
                {QStringLiteral("area_load"), numberOrNull(a.load)},
                {QStringLiteral("area_hours"), numberOrNull(a.hours)},
                {QStringLiteral("area_minutes"), numberOrNull(a.minutes)}}},
        {QStringLiteral("alerts"),
            QJsonObject{{QStringLiteral("raised"), qint64(s.audit.alerts)},
                {QStringLiteral("marked"), qint64(s.audit.marked)},
                {QStringLiteral("useful"), qint64(s.audit.useful)},
                {QStringLiteral("shifts"), s.audit.shifts},
                {QStringLiteral("median_minutes_to_clear"), numberOrNull(s.audit.medianClear)}}},
        {QStringLiteral("constants"), variants}, {QStringLiteral("sites"), sites},
        {QStringLiteral("contracts"), contracts}};
}

void addReportOptions(CommandLine &line, const char *name, const QString &about)
{
    line.addCentre();
    line.parser().addOptions({{QStringLiteral("json"), CommandText::tr("Print one JSON object.")},
        {QStringLiteral("mask-names"), CommandText::tr("Leave out people's names.")}});
    line.parser().addPositionalArgument(QString::fromLatin1(name), about);
}

} // namespace

int runRecoveryReport(const QStringList &arguments)
{
    CommandLine line("report",
        CommandText::tr("Prints who waits for a rest, the record of rests, and support on shift: "
                        "report recovery."));
    addReportOptions(line, "recovery", CommandText::tr("Which report: recovery."));
    if (const auto code = line.parse(arguments))
        return *code;
    auto session = line.openForReading();
    if (!session)
        return fail(session.error());
    if (const auto code = refuse(*session, "recovery"))
        return *code;
    std::optional<std::vector<recovery::Strain>> strains;
    if (!shutFor(*session, "fatigue")) {
        const auto history = historyOf(*session);
        if (!history)
            return fail(history.error());
        strains = strainsOf((*history)->alerts());
    }
    const auto snapshot = recoverySnapshot(*session, {}, strains);
    if (!snapshot)
        return fail(snapshot.error());
    const bool masked = line.parser().isSet(QStringLiteral("mask-names"));
    if (line.parser().isSet(QStringLiteral("json"))) {
        sayJson(recoveryJson(*snapshot, masked));
        return kDone;
    }
    for (const ui::RecoveryPage page : ui::kRecoveryPages) {
        sayPage(ui::pageText(page, {*snapshot, masked}));
        say(QString());
    }
    return kDone;
}

int runValidationReport(const QStringList &arguments)
{
    CommandLine line("report",
        CommandText::tr("Prints whether the model of load is worth anything here: report "
                        "validation."));
    addReportOptions(line, "validation", CommandText::tr("Which report: validation."));
    if (const auto code = line.parse(arguments))
        return *code;
    auto session = line.openForReading();
    if (!session)
        return fail(session.error());
    if (const auto code = refuse(*session, "validation"))
        return *code;
    const auto office = officeOf(*session);
    if (!office)
        return fail({Fault::NotFound, "nothing was decided in this centre yet"});
    const auto history = historyOf(*session);
    if (!history)
        return fail(history.error());
    const auto snapshot = validation::snapshotFor(*office, *history, std::stop_token());
    if (!snapshot)
        return fail(snapshot.error());
    if (snapshot->empty) {
        say(CommandText::tr("There are no interactions yet."));
        return kDone;
    }
    if (line.parser().isSet(QStringLiteral("json")))
        sayJson(validationJson(*snapshot));
    else
        sayPage(ui::validationText(*snapshot, line.parser().isSet(QStringLiteral("mask-names"))));
    return kDone;
}

} // namespace attune::app
