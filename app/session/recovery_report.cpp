// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/recovery_report.h"

#include "app/session/governance_office.h"
#include "ui/models/fact_text.h"

#include <QJsonArray>

namespace attune::app {

namespace {

QString iso(Instant at)
{
    return QString::fromStdString(toIso(at));
}

QJsonValue isoOr(const std::optional<Instant> &at)
{
    return at ? QJsonValue(iso(*at)) : QJsonValue();
}

QString plain(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QJsonObject protocolJson(const recovery::ProtocolState &state)
{
    const recovery::Protocol &p = state.protocol;
    QJsonArray languages;
    for (const std::string &each : p.languages)
        languages.append(QString::fromStdString(each));
    return {{QStringLiteral("agreed_at"), isoOr(state.at)},
        {QStringLiteral("from_class"), qint64(p.fromClass)},
        {QStringLiteral("from_hostility"), qint64(p.fromHostility)},
        {QStringLiteral("from_level"), qint64(p.fromLevel)},
        {QStringLiteral("own_flag"), p.ownFlag},
        {QStringLiteral("minutes"),
            QJsonArray{qint64(p.mildMinutes), qint64(p.seriousMinutes), qint64(p.severeMinutes)}},
        {QStringLiteral("target_minutes"), qint64(p.targetMinutes)},
        {QStringLiteral("languages"), languages}};
}

QJsonObject figuresJson(const recovery::Figures &figures)
{
    const auto share = figures.shareInTime();
    return {{QStringLiteral("triggers"), qint64(figures.triggers)},
        {QStringLiteral("in_time"), qint64(figures.inTime)},
        {QStringLiteral("late"), qint64(figures.late)},
        {QStringLiteral("share_in_time"), share ? QJsonValue(*share) : QJsonValue()},
        {QStringLiteral("offered"), qint64(figures.offered)},
        {QStringLiteral("taken"), qint64(figures.taken)},
        {QStringLiteral("declined"), qint64(figures.declined)},
        {QStringLiteral("recalled"), qint64(figures.recalled)},
        {QStringLiteral("own_flags"), qint64(figures.flagged)},
        {QStringLiteral("protected_minutes"), figures.protectedMinutes}};
}

QJsonObject caseJson(const recovery::Snapshot &s, const recovery::Case &each, bool masked)
{
    QJsonObject out{{QStringLiteral("agent"), qint64(each.agent.value)},
        {QStringLiteral("name"), ui::agentText(*s.organisation, each.agent, masked)},
        {QStringLiteral("stage"), plain(recovery::nameOf(each.stage))},
        {QStringLiteral("cause"), plain(recovery::nameOf(each.cause))},
        {QStringLiteral("severity"), plain(recovery::nameOf(each.severity))},
        {QStringLiteral("minutes"), qint64(each.minutes)},
        {QStringLiteral("triggered"), iso(each.triggered)},
        {QStringLiteral("offered"), isoOr(each.offered)},
        {QStringLiteral("taken"), isoOr(each.taken)}, {QStringLiteral("ended"), isoOr(each.ended)}};
    if (!each.reason.empty())
        out.insert(QStringLiteral("reason"), QString::fromStdString(each.reason));
    if (each.next)
        out.insert(QStringLiteral("next"), plain(recovery::nameOf(*each.next)));
    if (const auto time = each.protectedTime(s.now))
        out.insert(QStringLiteral("protected"), QJsonArray{iso(time->begin), iso(time->end)});
    return out;
}

QJsonObject dueJson(const recovery::Snapshot &s, const recovery::Due &due, bool masked)
{
    return {{QStringLiteral("agent"), qint64(due.trigger.agent.value)},
        {QStringLiteral("name"), ui::agentText(*s.organisation, due.trigger.agent, masked)},
        {QStringLiteral("cause"), plain(recovery::nameOf(due.trigger.cause))},
        {QStringLiteral("severity"), plain(recovery::nameOf(due.trigger.severity))},
        {QStringLiteral("at"), iso(due.trigger.at)}, {QStringLiteral("by"), iso(due.by)},
        {QStringLiteral("minutes"), qint64(due.minutes)}};
}

QJsonArray groupsJson(const recovery::Snapshot &s)
{
    QJsonArray out;
    for (const recovery::Group &group : s.groups)
        out.append(QJsonObject{{QStringLiteral("team"), QString::fromStdString(group.name)},
            {QStringLiteral("mean"), group.mean ? QJsonValue(*group.mean) : QJsonValue()},
            {QStringLiteral("people"), group.isWithheld ? QJsonValue() : QJsonValue(group.people)},
            {QStringLiteral("withheld"), group.isWithheld}});
    return out;
}

QJsonArray gapsJson(const recovery::Snapshot &s)
{
    QJsonArray out;
    for (const recovery::Gap &gap : s.gaps)
        out.append(QJsonObject{{QStringLiteral("site"), qint64(gap.site.value)},
            {QStringLiteral("language"), QString::fromStdString(gap.language)},
            {QStringLiteral("from"), iso(gap.span.begin)},
            {QStringLiteral("until"), iso(gap.span.end)}, {QStringLiteral("people"), gap.people}});
    return out;
}

} // namespace

std::vector<recovery::Strain> strainsOf(std::span<const fatigue::Alert> alerts)
{
    std::vector<recovery::Strain> out;
    for (const fatigue::Alert &alert : alerts)
        out.push_back({alert.agent, alert.level, alert.since});
    return out;
}

Result<recovery::Snapshot> recoverySnapshot(Session &session, const facts::Scope &scope,
    const std::optional<std::vector<recovery::Strain>> &strains)
{
    const auto office = officeOf(session);
    if (!office)
        return {Fault::NotFound, "nothing was decided in this centre yet"};
    if (session.journal()->store().mayWrite() && session.isUnlocked()) {
        const auto forgotten = recovery::Service(*office).forgetDue();
        if (!forgotten && forgotten.error().fault != Fault::Denied)
            return forgotten.error();
    }
    return recovery::snapshotFor(*office, scope, strains);
}

QJsonObject recoveryJson(const recovery::Snapshot &s, bool masked)
{
    QJsonArray due, cases;
    for (const recovery::Due &each : s.due)
        due.append(dueJson(s, each, masked));
    for (const recovery::Case &each : s.cases)
        cases.append(caseJson(s, each, masked));
    return {{QStringLiteral("now"), iso(s.now)},
        {QStringLiteral("protocol"), protocolJson(s.protocol)},
        {QStringLiteral("load_known"), s.loadKnown}, {QStringLiteral("to_offer"), due},
        {QStringLiteral("cases"), cases}, {QStringLiteral("seven_days"), figuresJson(s.week)},
        {QStringLiteral("mentors"), qint64(s.mentors.size())},
        {QStringLiteral("without_a_mentor"), gapsJson(s)},
        {QStringLiteral("check_in"),
            QJsonObject{{QStringLiteral("taking_part"), qint64(s.takingPart)},
                {QStringLiteral("groups"), groupsJson(s)}}}};
}

} // namespace attune::app
