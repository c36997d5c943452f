// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/today/today_text.h"

#include "ui/models/fact_text.h"
#include "ui/theme/numbers.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace attune::ui {

namespace {

class TodayText {
    Q_DECLARE_TR_FUNCTIONS(Today)
};

using today::Figure;
using today::Need;
using today::NeedKind;
using today::Snapshot;

const Zone &zoneOf(const Snapshot &snapshot)
{
    return snapshot.organisation->zoneOf(snapshot.scope);
}

QString count(std::int64_t n)
{
    return QLocale().toString(qlonglong(n));
}

QString againstWeekAgo(const Figure &figure)
{
    if (!figure.value || !figure.before)
        return TodayText::tr("nothing to compare with");
    return TodayText::tr("%1 vs a week ago, same time")
        .arg(signedNumber(*figure.value - *figure.before, 0));
}

Kpi contactsTile(const Snapshot &snapshot)
{
    const Figure &figure = snapshot.contacts;
    return {TodayText::tr("Interactions today"), count(figure.n), againstWeekAgo(figure),
        figure.days, Role::Accent,
        TodayText::tr("Every part of a contact that began today in this place, compared with the "
                      "same day a week ago up to "
                      "the same time of day.")};
}

Kpi recoveryTile(const Snapshot &snapshot)
{
    const Figure &figure = snapshot.recovery;
    Kpi kpi{TodayText::tr("Sentiment recovery"),
        figure.value ? number(*figure.value, 2) : QStringLiteral("–"),
        TodayText::tr("median of %Ln dip(s), 7 days", nullptr, static_cast<int>(figure.n)),
        figure.days, Role::Info,
        TodayText::tr("Where the customer's wording fell by 0.2 or more: the share of that fall "
                      "made good by the end. 1 is all "
                      "of it. Only with consent to analysis; a proxy from wording, not measured "
                      "satisfaction.")};
    if (figure.n == 0)
        kpi.detail = TodayText::tr("no dip in 7 days");
    if (!snapshot.scoresOpen)
        kpi.detail = TodayText::tr("not yours to see: ask an administrator");
    return kpi;
}

Kpi hostileTile(const Snapshot &snapshot)
{
    const Figure &figure = snapshot.hostile;
    return {TodayText::tr("Hostile interactions"),
        snapshot.scoresOpen ? count(figure.n) : QStringLiteral("–"),
        figure.of == 0 && snapshot.scoresOpen
            ? TodayText::tr("nothing assessed today")
            : TodayText::tr("of %Ln assessed today", nullptr, static_cast<int>(figure.of)),
        figure.days, Role::Critical,
        TodayText::tr("Interactions of today in which the customer's wording was hostile to the "
                      "agent or the company, or "
                      "abusive. What was received, never what somebody felt.")};
}

Kpi escalationTile(const Snapshot &snapshot)
{
    const Figure &figure = snapshot.escalations;
    return {TodayText::tr("Escalations asked for"),
        snapshot.scoresOpen ? count(figure.n) : QStringLiteral("–"),
        figure.n == 0 && snapshot.scoresOpen
            ? TodayText::tr("nobody asked today")
            : TodayText::tr("%n of them answered", nullptr, static_cast<int>(figure.of)),
        figure.days, Role::Warning,
        TodayText::tr("The customer asked for somebody else; answered means it was offered or done "
                      "in the same interaction.")};
}

Kpi consentTile(const Snapshot &snapshot)
{
    const Figure &figure = snapshot.consent;
    std::vector<double> days;
    for (const double share : figure.days)
        days.push_back(share * 100);
    return {TodayText::tr("Consent to analysis"),
        figure.value ? TodayText::tr("%1 %").arg(number(*figure.value * 100, 0))
                     : QStringLiteral("–"),
        figure.of == 0 ? TodayText::tr("nothing came in today")
                       : TodayText::tr("%1 of %2 today").arg(count(figure.n), count(figure.of)),
        days, Role::Good,
        TodayText::tr("Only these customers' emotion is assessed. The others are counted, and "
                      "opened as far as their basis "
                      "allows.")};
}

QString who(const Snapshot &snapshot, const Need &need, bool masked)
{
    return agentText(*snapshot.organisation, need.agent, masked);
}

QString whereWhen(const Snapshot &snapshot, const Need &need)
{
    return TodayText::tr("%1 · %2").arg(
        queueText(*snapshot.organisation, need.queue), timeText(need.at, zoneOf(snapshot)));
}

Tone toneOf(today::Urgency urgency)
{
    switch (urgency) {
    case today::Urgency::Critical:
        return Tone::Critical;
    case today::Urgency::Warning:
        return Tone::Warning;
    case today::Urgency::Info:
        break;
    }
    return Tone::Info;
}

/// Hours say nothing any more of what is days old.
QString ageText(std::chrono::minutes age)
{
    const auto days = std::chrono::floor<std::chrono::days>(age);
    return days.count() < 2 ? lengthText(age)
                            : TodayText::tr("%n day(s)", nullptr, static_cast<int>(days.count()));
}

/// What there is of a kind beside the ones that are listed.
ActionEntry furtherEntry(const Snapshot &snapshot, const Need &need)
{
    const auto count = static_cast<int>(need.count);
    ActionEntry entry;
    entry.tone = toneOf(need.urgency);
    entry.icon = Icon::List;
    entry.title = need.kind == NeedKind::AbuseReceived
        ? TodayText::tr("%n more interaction(s) with abuse or a threat", nullptr, count)
        : need.kind == NeedKind::HostileRun
        ? TodayText::tr("%n more agent(s) with a run of hostile interactions", nullptr, count)
        : need.kind == NeedKind::EscalationUnanswered
        ? TodayText::tr("%n more escalation(s) asked for and not offered", nullptr, count)
        : TodayText::tr("%n more interaction(s) ended clearly negative", nullptr, count);
    entry.detail = TodayText::tr("Since %1").arg(timeText(need.at, zoneOf(snapshot)));
    entry.action = TodayText::tr("Show them");
    return entry;
}

ActionEntry entryOf(const Snapshot &snapshot, const Need &need, bool masked)
{
    ActionEntry entry;
    entry.tone = toneOf(need.urgency);
    if (need.further)
        return furtherEntry(snapshot, need);
    const QString name = who(snapshot, need, masked);
    switch (need.kind) {
    case NeedKind::AbuseReceived:
        entry.icon = Icon::CommentAlert;
        entry.title = TodayText::tr("%1 received abuse or a threat").arg(name);
        entry.detail = whereWhen(snapshot, need);
        entry.action = TodayText::tr("Open");
        break;
    case NeedKind::HostileRun:
        entry.icon = Icon::Alert;
        entry.title = TodayText::tr("%1 had %n hostile interactions within 90 minutes", nullptr,
            static_cast<int>(need.count))
                          .arg(name);
        entry.detail = TodayText::tr("Last: %1").arg(whereWhen(snapshot, need));
        entry.action = TodayText::tr("Show them");
        break;
    case NeedKind::EscalationUnanswered:
        entry.icon = Icon::Flag;
        entry.title = TodayText::tr("Escalation asked for and not offered");
        entry.detail = TodayText::tr("%1 · %2").arg(name, whereWhen(snapshot, need));
        entry.action = TodayText::tr("Open");
        break;
    case NeedKind::EndedNegative:
        entry.icon = Icon::Chat;
        entry.title = TodayText::tr("An interaction ended clearly negative");
        entry.detail = TodayText::tr("%1 · %2 · ended at %3")
                           .arg(name, whereWhen(snapshot, need), signedNumber(need.value, 1));
        entry.action = TodayText::tr("Open");
        break;
    case NeedKind::DataIsOld:
        entry.icon = Icon::Clock;
        entry.title =
            TodayText::tr("Last data %1 old: alerts may be late")
                .arg(ageText(std::chrono::minutes{static_cast<std::int64_t>(need.value)}));
        entry.detail =
            TodayText::tr("Last interaction ended %1").arg(dayTimeText(need.at, zoneOf(snapshot)));
        entry.action = TodayText::tr("Import…");
        break;
    case NeedKind::SetAside:
        entry.icon = Icon::Folder;
        entry.title =
            TodayText::tr("%n record(s) could not be read", nullptr, static_cast<int>(need.count));
        entry.detail =
            TodayText::tr("They were kept with their reasons; everything else was imported");
        entry.action = TodayText::tr("Review");
        break;
    case NeedKind::UnknownAgents:
        entry.icon = Icon::Help;
        entry.title = TodayText::tr("%n agent(s) in interactions are in no list of agents", nullptr,
            static_cast<int>(need.count));
        entry.detail = TodayText::tr("Their interactions are kept and marked, last 7 days");
        entry.action = TodayText::tr("Import a list…");
        break;
    case NeedKind::ScoringWaits:
        entry.icon = Icon::History;
        entry.title = TodayText::tr(
            "%n transcript(s) wait to be scored", nullptr, static_cast<int>(need.count));
        entry.detail = TodayText::tr("Scoring needs somebody signed in who may read transcripts");
        entry.action = TodayText::tr("Sign in");
        break;
    }
    return entry;
}

} // namespace

QString todayTitle(const Snapshot &snapshot)
{
    const QDate date = dateOf(snapshot.day);
    return TodayText::tr("%1, %2").arg(
        QLocale().dayName(date.dayOfWeek()), timeText(snapshot.now, zoneOf(snapshot)));
}

QString todayScopeLine(const Snapshot &snapshot)
{
    QStringList parts;
    if (snapshot.agentsOnShift > 0)
        parts += TodayText::tr(
            "%n agent(s) on shift", nullptr, static_cast<int>(snapshot.agentsOnShift));
    parts += snapshot.queuesOpen > 0
        ? TodayText::tr("%n queue(s)", nullptr, static_cast<int>(snapshot.queuesOpen))
        : TodayText::tr("nothing came in today");
    if (snapshot.nextHandOver)
        parts += TodayText::tr("next hand-over %1")
                     .arg(timeText(*snapshot.nextHandOver, zoneOf(snapshot)));
    return parts.join(QStringLiteral(" · "));
}

std::vector<Kpi> todayFigures(const Snapshot &snapshot)
{
    return {contactsTile(snapshot), recoveryTile(snapshot), hostileTile(snapshot),
        escalationTile(snapshot), consentTile(snapshot)};
}

std::vector<ActionEntry> todayNeeds(const Snapshot &snapshot, bool masked)
{
    std::vector<ActionEntry> entries;
    for (std::size_t i = 0; i < snapshot.needs.size(); ++i) {
        entries.push_back(entryOf(snapshot, snapshot.needs[i], masked));
        entries.back().id = QString::number(i);
    }
    return entries;
}

QString staleText(const Snapshot &snapshot)
{
    for (const Need &need : snapshot.needs) {
        if (need.kind == NeedKind::DataIsOld)
            return entryOf(snapshot, need, true).title;
    }
    return {};
}

} // namespace attune::ui
