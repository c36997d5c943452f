// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fact_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace attune::ui {

namespace {

class Facts {
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

} // namespace

QDateTime localDateTime(Instant t, const Zone &zone)
{
    // The zone has done its work already: what is left is a date and a time without one.
    return QDateTime::fromMSecsSinceEpoch(
        toMs(fromMs(zone.localOf(t).time_since_epoch().count())), Qt::UTC);
}

Instant instantOf(const QDateTime &local, const Zone &zone)
{
    return zone.instantOf(
        std::chrono::local_time<Milliseconds>{Milliseconds{local.toMSecsSinceEpoch()}});
}

QString channelText(facts::Channel channel)
{
    switch (channel) {
    case facts::Channel::Voice:
        return Facts::tr("call");
    case facts::Channel::Chat:
        return Facts::tr("chat");
    case facts::Channel::Email:
        return Facts::tr("e-mail");
    case facts::Channel::Social:
        return Facts::tr("social");
    case facts::Channel::Task:
        return Facts::tr("task");
    case facts::Channel::Other:
        break;
    }
    return Facts::tr("other");
}

QString basisText(facts::Basis basis)
{
    switch (basis) {
    case facts::Basis::None:
        return Facts::tr("no lawful basis");
    case facts::Basis::BasisOnly:
        return Facts::tr("no consent");
    case facts::Basis::Consent:
        return Facts::tr("opt-in");
    }
    return {};
}

QString transferText(facts::TransferKind kind)
{
    switch (kind) {
    case facts::TransferKind::Cold:
        return Facts::tr("cold transfer");
    case facts::TransferKind::Warm:
        return Facts::tr("warm transfer");
    case facts::TransferKind::QueueToQueue:
        return Facts::tr("moved to another queue");
    case facts::TransferKind::Escalation:
        return Facts::tr("escalated");
    case facts::TransferKind::Unknown:
        break;
    }
    return Facts::tr("transferred");
}

QString lengthText(Milliseconds length)
{
    const qint64 seconds = length.count() / 1000;
    if (seconds >= 3600)
        return Facts::tr("%1 h %2 min")
            .arg(seconds / 3600)
            .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'));
    if (seconds >= 60 && seconds % 60 == 0)
        return Facts::tr("%1 min").arg(seconds / 60);
    if (seconds >= 60)
        return Facts::tr("%1 min %2 s")
            .arg(seconds / 60)
            .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return Facts::tr("%1 s").arg(seconds);
}

QString timeText(Instant t, const Zone &zone)
{
    return QLocale().toString(localDateTime(t, zone).time(), QStringLiteral("H:mm"));
}

QString dayTimeText(Instant t, const Zone &zone)
{
    const QDateTime local = localDateTime(t, zone);
    return Facts::tr("%1, %2").arg(
        QLocale().toString(local.date(), Facts::tr("d MMM", "day and month")),
        QLocale().toString(local.time(), QStringLiteral("H:mm")));
}

QDate dateOf(LocalDay day)
{
    return QDate(1970, 1, 1).addDays(toNumber(day));
}

QString dayText(LocalDay day)
{
    return QLocale().toString(dateOf(day), Facts::tr("d MMM yyyy", "day, month, year"));
}

QString fullTimeText(Instant t, const Zone &zone)
{
    return Facts::tr("%1, %2").arg(dayText(zone.dayOf(t)), timeText(t, zone));
}

LocalDay localDayOf(const QDate &date)
{
    return fromNumber(QDate(1970, 1, 1).daysTo(date));
}

QString agentText(const facts::Organisation &organisation, AgentId agent, bool masked)
{
    if (!agent)
        return Facts::tr("Unassigned");
    const facts::Agent *known = organisation.agent(agent);
    if (masked || !known || known->name.empty())
        return Facts::tr("Agent %1").arg(agent.value);
    return QString::fromStdString(known->name);
}

QString unreadableText(std::int64_t count)
{
    return count == 0
        ? QString()
        : Facts::tr("%n entry(ies) cannot be read here.", nullptr, static_cast<int>(count));
}

QString queueText(const facts::Organisation &organisation, QueueId queue)
{
    const facts::Queue *known = organisation.queue(queue);
    return known ? QString::fromStdString(known->name) : Facts::tr("No queue");
}

} // namespace attune::ui
