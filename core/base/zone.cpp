// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zone.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace attune {

Result<Zone> Zone::named(const std::string &iana)
{
    const QTimeZone system(QByteArray::fromStdString(iana));
    if (!system.isValid())
        return {Fault::Invalid, "unknown time zone: " + iana};
    Zone zone;
    zone.m_name = iana;
    const QDateTime from(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime to(QDate(2045, 1, 1), QTime(0, 0), Qt::UTC);
    zone.m_changes.push_back({Instant::min(), std::chrono::seconds{system.offsetFromUtc(from)}});
    const auto transitions = system.transitions(from, to);
    for (const auto &change : transitions)
        zone.m_changes.push_back(
            {fromMs(change.atUtc.toMSecsSinceEpoch()), std::chrono::seconds{change.offsetFromUtc}});
    return zone;
}

Zone Zone::utc()
{
    Zone zone;
    zone.m_name = "UTC";
    zone.m_changes.push_back({Instant::min(), std::chrono::seconds{0}});
    return zone;
}

std::chrono::seconds Zone::offsetAt(Instant t) const
{
    const auto after = std::upper_bound(m_changes.begin(), m_changes.end(), t,
        [](Instant instant, const Change &change) { return instant < change.at; });
    return after == m_changes.begin() ? m_changes.front().offset : std::prev(after)->offset;
}

std::chrono::local_time<Milliseconds> Zone::localOf(Instant t) const
{
    return std::chrono::local_time<Milliseconds>{t.time_since_epoch() + offsetAt(t)};
}

LocalDay Zone::dayOf(Instant t) const
{
    return std::chrono::floor<std::chrono::days>(localOf(t));
}

Instant Zone::instantOf(std::chrono::local_time<Milliseconds> local) const
{
    const Instant asUtc{local.time_since_epoch()};
    const auto before = offsetAt(asUtc - std::chrono::hours{24});
    const Instant first = asUtc - before;
    if (offsetAt(first) == before)
        return first;
    const auto after = offsetAt(asUtc + std::chrono::hours{24});
    const Instant second = asUtc - after;
    return offsetAt(second) == after ? second : first;
}

Instant Zone::startOf(LocalDay day) const
{
    return instantOf(day);
}

} // namespace attune
