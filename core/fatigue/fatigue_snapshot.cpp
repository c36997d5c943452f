// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fatigue/fatigue_snapshot.h"

#include <algorithm>
#include <cmath>
#include <future>
#include <unordered_map>

namespace attune::fatigue {

namespace {

constexpr std::chrono::days kMostByQuarter{14}, kMostByHour{62};
constexpr std::chrono::days kSample{8 * 7 + 31 + 7}; ///< eight weeks before the month, and a seed
constexpr std::chrono::days kBaseline{28};

Grain finestFor(Interval period, const Asked &asked)
{
    Grain grain =
        asked.measure == Measure::Cumulative ? std::max(asked.grain, Grain::Day) : asked.grain;
    if (grain == Grain::Quarter && period.end - period.begin > kMostByQuarter)
        grain = Grain::Hour;
    if (grain == Grain::Hour && period.end - period.begin > kMostByHour)
        grain = Grain::Day;
    return grain;
}

LocalDay mondayOf(LocalDay day)
{
    return day - (std::chrono::weekday{day} - std::chrono::Monday);
}

std::vector<Instant> boundsFor(const Zone &zone, Interval period, Grain grain)
{
    std::vector<Instant> out;
    const LocalDay first = zone.dayOf(period.begin);
    if (grain == Grain::Day || grain == Grain::Week) {
        const bool byWeek = grain == Grain::Week;
        LocalDay day = byWeek ? mondayOf(first) : first;
        for (; zone.startOf(day) < period.end; day += byWeek ? kWeek : kDay)
            out.push_back(zone.startOf(day));
        out.push_back(zone.startOf(day));
        return out;
    }
    const Milliseconds step = std::chrono::minutes{grain == Grain::Quarter ? 15 : 60};
    Instant at = zone.startOf(first);
    for (; at < period.end; at += step)
        out.push_back(at);
    out.push_back(at);
    return out;
}

/// What the state of a day and how much of it is known make of a cell.
CellState stateFrom(DayState day, int contacts, int known, int doubtful, const Policy &policy)
{
    if (day == DayState::Missing)
        return CellState::Missing;
    if (day != DayState::Worked)
        return CellState::Off;
    const bool isFew = contacts > 0 && (known < policy.leastKnown * contacts || doubtful > 0);
    return isFew ? CellState::Few : CellState::Known;
}

class Filler {
public:
    Filler(Snapshot &out, const History &history)
        : m_out(out)
        , m_history(history)
    {
    }

    void fillDays()
    {
        for (std::size_t row = 0; row < m_out.rows.size(); ++row) {
            const AgentId agent = m_out.rows[row].agent;
            const auto course = m_out.measure == Measure::Cumulative
                ? m_history.cumulative(agent)
                : std::vector<std::optional<double>>();
            for (std::size_t column = 0; column < m_out.columns(); ++column)
                m_out.cells[row * m_out.columns() + column] = dayCell(agent, course, column);
        }
    }

    /// One agent's day, as a Track computed it. Rows may be filled beside one another.
    void fillPart(std::size_t row, AgentId agent, LocalDay day, Interval span,
        std::span<const Work> works, std::span<const Piece> pieces)
    {
        const auto first = std::ranges::upper_bound(m_out.bounds, span.begin) - 1;
        std::size_t work = 0;
        while (work < works.size() && works[work].begin < span.begin)
            ++work;
        int contacts = 0, known = 0, doubtful = 0;
        const DayState ofDay = stateOf(agent, day);
        for (auto bound = std::max(first, m_out.bounds.begin());
             bound + 1 < m_out.bounds.end() && *bound < span.end; ++bound) {
            const Interval part{std::max(*bound, span.begin), std::min(*(bound + 1), span.end)};
            if (part.begin >= part.end)
                continue;
            for (; work < works.size() && works[work].begin < part.end; ++work) {
                ++contacts;
                known += works[work].isKnown;
                doubtful += works[work].isLong || works[work].lacksLength;
            }
            Cell &cell = m_out.cells[row * m_out.columns()
                + static_cast<std::size_t>(bound - m_out.bounds.begin())];
            const auto peak = peakIn(pieces, part, m_out.policy->load);
            if (!peak)
                continue;
            const CellState state = isAfterData(*bound)
                ? CellState::Missing
                : stateFrom(ofDay, contacts, known, doubtful, *m_out.policy);
            cell = {static_cast<float>(std::max<double>(cell.value, peak->load)), state};
        }
    }

    void markAhead()
    {
        for (std::size_t column = 0; column < m_out.columns(); ++column) {
            if (m_out.bounds[column] < m_out.now)
                continue;
            for (std::size_t row = 0; row < m_out.rows.size(); ++row)
                m_out.cells[row * m_out.columns() + column] = {0, CellState::Ahead};
        }
    }

private:
    bool isAfterData(Instant at) const { return m_out.lastData && at > *m_out.lastData; }

    DayState stateOf(AgentId agent, LocalDay day) const
    {
        const DayState known = m_history.stateOf(agent, day);
        // Within a shift over midnight the day it runs into has none of its own.
        return known == DayState::Off || known == DayState::Unknown ? DayState::Worked : known;
    }

    Cell dayCell(
        AgentId agent, const std::vector<std::optional<double>> &course, std::size_t column)
    {
        const Track &track = *m_history.track(agent);
        const Zone &zone = m_out.zone();
        Cell out;
        int contacts = 0, known = 0, doubtful = 0;
        for (LocalDay day = zone.dayOf(m_out.bounds[column]);
             day < zone.dayOf(m_out.bounds[column + 1]); day += kDay) {
            const DayState state = m_history.stateOf(agent, day);
            if (state == DayState::Missing && !out.hasValue())
                out.state = CellState::Missing;
            const auto place = static_cast<std::size_t>((day - track.firstDay()).count());
            const bool hasMean = place < course.size() && course[place].has_value();
            if (state != DayState::Worked && !(state == DayState::Off && hasMean))
                continue;
            const DaySum &sum = *m_history.sumOf(agent, day);
            contacts += sum.contacts;
            known += sum.known;
            doubtful += sum.doubtful;
            const float value = hasMean ? static_cast<float>(*course[place]) : sum.peak;
            out.value = std::max(out.value, value);
            out.state = stateFrom(DayState::Worked, contacts, known, doubtful, *m_out.policy);
        }
        return out;
    }

    Snapshot &m_out;
    const History &m_history;
};

/// Everybody's course of the days that are asked for, by row of the snapshot.
class FineLines {
public:
    FineLines(const Snapshot &out, Interval period)
        : m_history(*out.history)
        , m_period(period)
    {
        m_lines.reserve(out.rows.size());
        for (std::size_t row = 0; row < out.rows.size(); ++row) {
            const AgentId agent = out.rows[row].agent;
            const Zone &zone = m_history.zoneOf(agent);
            Line &line = m_lines.emplace_back(agent, zone, Track(*out.policy, zone, period));
            if (const DaySum *sum = m_history.sumOf(agent, line.track.firstDay()))
                line.track.startWith(sum->start);
            m_rowOf.emplace(agent.value, row);
        }
    }

    void take(const DayFacts &facts)
    {
        for (const AgentPresence &each : facts.presences) {
            if (Line *line = lineOf(each.agent))
                line->track.add(each.presence);
        }
        for (const AgentWork &each : facts.works) {
            Line *line = each.work.begin <= m_history.now() ? lineOf(each.agent) : nullptr;
            if (line)
                line->track.add(each.work);
        }
    }

    /// No line knows of another, so they are computed on two threads.
    void advance(Instant until, Filler &filler)
    {
        const auto computed = [&](std::size_t first, std::size_t last) {
            for (std::size_t row = first; row < last; ++row)
                advance(row, until, filler);
        };
        const std::size_t half = m_lines.size() / 2;
        auto beside = std::async(std::launch::async, computed, 0, half);
        computed(half, m_lines.size());
        beside.get();
    }

private:
    struct Line {
        AgentId agent;
        const Zone &zone;
        Track track;
    };

    Line *lineOf(AgentId agent)
    {
        const auto found = m_rowOf.find(agent.value);
        return found == m_rowOf.end() ? nullptr : &m_lines[found->second];
    }

    void advance(std::size_t row, Instant until, Filler &filler)
    {
        Line &line = m_lines[row];
        // A day that is still open would be computed again with the next one's contacts.
        const Instant closed =
            until == m_period.end ? until : line.zone.startOf(line.zone.dayOf(until));
        line.track.advance(closed,
            [&](LocalDay local, Interval span, std::span<const Work> works,
                std::span<const Presence>, std::span<const Piece> pieces) {
                filler.fillPart(row, line.agent, local, span, works, pieces);
            });
    }

    const History &m_history;
    Interval m_period;
    std::vector<Line> m_lines;
    std::unordered_map<std::int64_t, std::size_t> m_rowOf;
};

Done fillFine(store::Store &store, const facts::ReadContext &context, Snapshot &out, Filler &filler,
    const std::stop_token &stop)
{
    const Interval period{
        out.bounds.front(), std::min({out.bounds.back(), out.now, out.history->period().end})};
    if (period.begin >= period.end)
        return {};
    FineLines lines(out, period);
    const Sight sight{context, *out.organisation, *out.policy, out.history->rests()};
    return walkDays(
        store, sight, period, {},
        [&](std::int64_t day, const DayFacts &facts) {
            lines.take(facts);
            lines.advance(std::min(period.end, Instant{std::chrono::days{day + 1}}), filler);
        },
        stop);
}

void addRows(Snapshot &out)
{
    const History &history = *out.history;
    std::map<AgentId, int> levels;
    for (const Alert &alert : out.alerts)
        levels[alert.agent] = alert.level;
    for (const auto &[agent, track] : history.tracks()) {
        const facts::Agent *who = out.organisation->agent(agent);
        // A queue says where contacts wait, not who people are: load is of all of them.
        if (!out.organisation->isIn({out.scope.site, out.scope.team, {}, {}}, agent, {}))
            continue;
        Row row{agent, who ? who->team : TeamId{}, 0, {}, 0};
        const Instant last = std::min(out.now, out.bounds.back() - Milliseconds{1});
        row.trend = againstOwnBaseline(
            history.loads(agent, history.zoneOf(agent).dayOf(last), kBaseline.count()));
        if (const auto found = levels.find(agent); found != levels.end())
            row.level = found->second;
        if (out.measure == Measure::Cumulative)
            row.contract = history.contractShare(agent);
        out.rows.push_back(row);
    }
}

/// Who never was on duty in the period only takes room; the strain is of what is left.
void measureRows(Snapshot &out)
{
    const std::size_t columns = out.columns();
    const Instant lastDay = std::min(out.now, out.bounds.back()) - kDay;
    std::vector<Row> rows;
    std::vector<Cell> cells;
    for (std::size_t i = 0; i < out.rows.size(); ++i) {
        const std::span<const Cell> line(out.cells.data() + i * columns, columns);
        double sum = 0, recent = 0;
        int count = 0;
        bool isSeen = false;
        for (std::size_t column = 0; column < columns; ++column) {
            isSeen |= line[column].hasValue() || line[column].state == CellState::Missing;
            if (!line[column].hasValue())
                continue;
            sum += line[column].value;
            ++count;
            if (out.bounds[column + 1] > lastDay)
                recent = std::max<double>(recent, line[column].value);
        }
        if (!isSeen)
            continue;
        // The mean decides only between equals: it stays below one load-minute.
        out.rows[i].strain = recent + (count ? sum / count / 1e4 : 0);
        rows.push_back(out.rows[i]);
        cells.insert(cells.end(), line.begin(), line.end());
    }
    out.rows = std::move(rows);
    out.cells = std::move(cells);
}

} // namespace

Interval historyFor(const facts::Scope &scope, Instant now)
{
    Interval out{now - kSample, now};
    if (scope.period.end > scope.period.begin) {
        out.begin = std::min(out.begin, scope.period.begin - kBaseline);
        out.end = std::max(out.end, scope.period.end);
    }
    return out;
}

Result<Snapshot> snapshotFor(store::Store &store, const facts::ReadContext &context,
    std::shared_ptr<const History> history, const Asked &asked, const std::stop_token &stop)
{
    Snapshot out;
    out.revision = store.revision();
    out.now = history->now();
    out.lastData = history->lastData();
    out.scope = asked.scope;
    out.measure = asked.measure;
    out.organisation = history->sharedOrganisation();
    out.policy = history->sharedPolicy();
    out.history = history;
    out.scoresOpen = history->scoresOpen();
    out.wordingKnown = history->wordingKnown();
    out.empty = !out.lastData;
    out.thresholds =
        asked.measure == Measure::Cumulative ? history->cumulativeLimits() : history->acute();
    if (out.empty)
        return out;
    Interval period = asked.scope.period;
    if (period.end <= period.begin)
        period = history->period();
    out.grain = finestFor(period, asked);
    out.bounds = boundsFor(out.zone(), period, out.grain);
    out.alerts = history->alerts();
    addRows(out);
    out.cells.resize(out.rows.size() * out.columns());
    Filler filler(out, *history);
    if (out.grain >= Grain::Day) {
        filler.fillDays();
    } else if (auto done = fillFine(store, context, out, filler, stop); !done) {
        return done.error();
    }
    filler.markAhead();
    measureRows(out);
    return out;
}

Result<Details> detailsFor(store::Store &store, const facts::ReadContext &context,
    const History &history, AgentId agent, Interval cell, const std::stop_token &stop)
{
    const Zone &zone = history.zoneOf(agent);
    const LocalDay lastDay = zone.dayOf(std::min(cell.end - Milliseconds{1}, history.now()));
    // Of a week the day with the highest load is opened.
    LocalDay day = std::min(zone.dayOf(cell.begin), lastDay);
    for (LocalDay each = day; each <= lastDay; each += kDay) {
        const DaySum *sum = history.sumOf(agent, each);
        const DaySum *best = history.sumOf(agent, day);
        if (sum && (!best || sum->peak > best->peak))
            day = each;
    }
    const DaySum *sum = history.sumOf(agent, day);
    if (!sum)
        return {Fault::NotFound, "nothing is known of this day"};
    const Interval whole{zone.startOf(day), std::min(zone.wholeDay(day).end, history.now())};
    if (whole.begin >= whole.end)
        return {Fault::NotFound, "this day is still to come"};
    Track track(history.policy(), zone, whole);
    track.startWith(sum->start);
    std::vector<Work> works;
    std::vector<Piece> pieces;
    const Sight sight{context, history.organisation(), history.policy(), history.rests()};
    const auto done = walkDays(
        store, sight, whole, agent,
        [&](std::int64_t, DayFacts facts) {
            for (const AgentPresence &each : facts.presences)
                track.add(each.presence);
            for (const AgentWork &each : facts.works) {
                if (each.work.begin <= context.now)
                    track.add(each.work);
            }
        },
        stop);
    if (!done)
        return done.error();
    track.advance(whole.end,
        [&](LocalDay, Interval, std::span<const Work> w, std::span<const Presence>,
            std::span<const Piece> p) {
            works.assign(w.begin(), w.end());
            pieces.assign(p.begin(), p.end());
        });
    auto reader = store.reader();
    if (!reader)
        return reader.error();
    const auto shifts = (*reader)->guarded([&] {
        const Milliseconds reference = std::max<Milliseconds>(
            kBaseline, kWeek * static_cast<int>(std::ceil(history.policy().rota.referenceWeeks)));
        return readPresencesOf(**reader, agent, {whole.end - reference, whole.end});
    });
    if (!shifts)
        return shifts.error();
    const Interval part{std::max(cell.begin, whole.begin), std::min(cell.end, whole.end)};
    Details out = detailsOf(history, agent, part, std::move(works), std::move(pieces), *shifts);
    out.highestMean = highestMeanIn(history, agent, cell);
    return out;
}

} // namespace attune::fatigue
