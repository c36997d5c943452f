// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pure: one agent's course of days, closed as time goes on.
#include "core/fatigue/timeline.h"

#include <algorithm>

namespace attune::fatigue {

namespace {

/// Arrivals are nearly in order, so the place is nearly at the end.
template <typename Thing>
void insertByBegin(std::vector<Thing> &things, const Thing &thing)
{
    auto place = things.end();
    while (place != things.begin() && std::prev(place)->begin > thing.begin)
        --place;
    things.insert(place, thing);
}

} // namespace

Track::Track(const Policy &policy, const Zone &zone, Interval period)
    : m_policy(policy)
    , m_zone(zone)
    , m_first(zone.dayOf(period.begin))
{
    m_days.reserve(static_cast<std::size_t>(
        std::max<std::int64_t>(1, (zone.dayOf(period.end) - m_first).count() + 1)));
}

void Track::add(const Work &work)
{
    constexpr std::size_t kOfADay = 48;
    if (m_works.capacity() == 0)
        m_works.reserve(kOfADay);
    insertByBegin(m_works, work);
}

void Track::add(const Presence &presence)
{
    if (presence.begin >= presence.end)
        return;
    Presence kept = presence;
    kept.end = std::min(kept.end, kept.begin + kLongestPresence);
    insertByBegin(m_presences, kept);
}

DaySum &Track::dayAt(std::size_t day)
{
    if (m_days.size() <= day)
        m_days.resize(day + 1);
    return m_days[day];
}

void Track::advance(Instant until, const Sink &sink)
{
    for (;;) {
        const Interval whole = m_zone.wholeDay(m_first + kDay * static_cast<int>(m_day));
        if (until <= whole.begin)
            return;
        const Interval span{whole.begin, std::min(until, whole.end)};
        piecesInto(m_pieces, m_works, m_presences, span, m_start, m_policy);
        sum(m_day, span);
        m_load = m_pieces.empty() ? m_start : m_pieces.back().after;
        if (sink)
            sink(m_first + kDay * static_cast<int>(m_day), span, m_works, m_presences, m_pieces);
        if (until < whole.end)
            return;
        m_start = m_load;
        m_reachedBack = false;
        ++m_day;
        drop(whole.end);
    }
}

void Track::sum(std::size_t day, Interval span)
{
    dayAt(day) = {};
    if (m_reachedBack && day > 0)
        m_days[day - 1] = m_yesterday; // the open day is summed anew
    m_days[day].start = m_start;
    // A shift over midnight belongs to the day it began on.
    Instant border = span.begin;
    for (const Presence &each : m_presences) {
        if (each.activity == Activity::Idle && each.begin < span.begin)
            border = std::max(border, std::min(each.end, span.end));
        if (each.activity == Activity::Idle && span.contains(each.begin))
            m_days[day].hasShift = true;
    }
    if (day > 0 && border > span.begin) {
        m_yesterday = m_days[day - 1];
        m_reachedBack = true;
    }
    const auto dayOf = [&](Instant at) -> DaySum & {
        return m_days[day > 0 && at < border ? day - 1 : day];
    };
    for (const Piece &piece : m_pieces) {
        DaySum &into = dayOf(piece.begin);
        const auto minutes = static_cast<float>(piece.minutes());
        if (piece.activity == Activity::Handling) {
            into.handledMinutes += minutes;
            into.load += static_cast<float>(piece.after - piece.before);
        } else if (piece.activity == Activity::Break) {
            into.breakMinutes += minutes;
        }
        if (piece.activity != Activity::Off) {
            into.dutyMinutes += minutes;
            into.peak =
                std::max(into.peak, static_cast<float>(std::max(piece.before, piece.after)));
        }
    }
    for (const Work &work : m_works) {
        if (!span.contains(work.begin))
            continue;
        DaySum &into = dayOf(work.begin);
        ++into.contacts;
        into.known += work.isKnown;
        into.doubtful += work.isLong || work.lacksLength;
    }
}

void Track::drop(Instant before)
{
    std::erase_if(
        m_works, [&](const Work &each) { return each.end <= before && each.begin < before; });
    std::erase_if(m_presences, [&](const Presence &each) { return each.end <= before; });
}

} // namespace attune::fatigue
