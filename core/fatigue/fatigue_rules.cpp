// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pure: alerts of today, groups that show nobody, and a cell opened into what adds up to it.
#include "core/fatigue/fatigue.h"

#include <algorithm>
#include <cmath>

namespace attune::fatigue {

namespace {

constexpr std::chrono::minutes kMinute{1}, kHostileWindow{90}, kCurveStep{15};
constexpr int kBaselineDays = 28;

double minuteOf(Instant at)
{
    return std::chrono::duration<double, std::ratio<60>>(at.time_since_epoch()).count();
}

struct Reached {
    AgentId agent;
    int level = 0;
    Instant at;
};

/// Runs the minutes of one agent's day through the state machine; `rises` hears of every rise.
int levelNow(const Track &track, Instant now, std::optional<Instant> lastData,
    const HysteresisPolicy &policy, const LoadPolicy &load,
    const std::function<void(int, Instant)> &rises)
{
    Hysteresis state(policy);
    int level = 0;
    for (const Piece &piece : track.pieces()) {
        if (piece.activity == Activity::Off)
            continue;
        // Where nothing is reached and nothing rises, one minute says what all of them would.
        const double most = std::max(piece.before, piece.after);
        const bool isCalm = level == 0 && most < policy.amber;
        for (Instant at = piece.begin; at < piece.end && at <= now; at += kMinute) {
            // What did not arrive is no rest: it changes nothing.
            if (lastData && at > *lastData && piece.work < 0)
                break;
            const int next = state.add(isCalm ? most : loadAt(std::span(&piece, 1), at, load));
            if (next > level)
                rises(next, at);
            level = next;
            if (isCalm)
                break;
        }
    }
    return level;
}

bool isOnDuty(const Track &track, Instant now)
{
    const auto &pieces = track.pieces();
    return !pieces.empty() && pieces.back().end >= now - kMinute
        && pieces.back().activity != Activity::Off;
}

double hoursAtNight(const Presence &shift, const Zone &zone, const RotaProfile &profile)
{
    double hours = 0;
    const auto toMinutes = [](double hour) {
        return std::chrono::minutes{static_cast<int>(std::lround(hour * 60))};
    };
    for (LocalDay day = zone.dayOf(shift.begin) - std::chrono::days{1};
         day <= zone.dayOf(shift.end); day += std::chrono::days{1}) {
        const std::chrono::local_time<Milliseconds> midnight{day};
        const Instant from = zone.instantOf(midnight + toMinutes(profile.nightBeginsHour));
        Instant to = zone.instantOf(midnight + toMinutes(profile.nightEndsHour));
        if (to < from)
            to = zone.instantOf(midnight + std::chrono::days{1} + toMinutes(profile.nightEndsHour));
        const auto both = std::min(to, shift.end) - std::max(from, shift.begin);
        hours += std::max(0., std::chrono::duration<double, std::ratio<3600>>(both).count());
    }
    return hours;
}

void addParts(Details &out, const std::vector<Work> &works, const std::vector<Piece> &pieces,
    const Policy &policy)
{
    const auto stretches = stretchesUntil(pieces, out.at);
    const double start = pieces.empty() ? 0 : pieces.front().before;
    const Explanation sums = explain(stretches, policy.load, start);
    out.load = sums.total;
    out.fromBefore = sums.fromBefore;
    std::map<int, Part> parts;
    for (const Contribution &each : sums.handled) {
        const Piece &piece = pieces[each.index];
        Part &part = parts[piece.work];
        part.work = works[static_cast<std::size_t>(piece.work)];
        part.left += each.loadMinutes;
        part.minutes += stretches[each.index].minutes;
        part.loadMinutes +=
            stretches[each.index].minutes * policy.load.weight(stretches[each.index].intensity);
    }
    for (const auto &[work, part] : parts)
        out.parts.push_back(part);
    std::ranges::stable_sort(out.parts, std::ranges::greater{}, &Part::left);
    for (const Contribution &each : sums.rests) {
        const Piece &piece = pieces[each.index];
        if (piece.activity == Activity::Break)
            out.rests.push_back(
                {{piece.begin, std::min(piece.end, out.at)}, piece.activity, each.loadMinutes});
    }
}

void addInputs(Details &out, const std::vector<Work> &works, const std::vector<Piece> &pieces,
    const Policy &policy, bool hasShift)
{
    int known = 0, lengths = 0;
    for (const Work &work : works) {
        if (work.begin > out.at || work.begin < pieces.front().begin)
            continue;
        out.handled.push_back(work.leg);
        known += work.isKnown;
        lengths += !work.lacksLength;
        if (work.begin <= out.at - kHostileWindow)
            continue;
        ++out.lately;
        out.latelyKnown += work.isKnown;
        if (work.isHostile)
            out.hostile.push_back(work.leg);
    }
    const int handled = static_cast<int>(out.handled.size());
    out.inputs.contacts = handled > 0;
    out.inputs.lengths = handled > 0 && lengths == handled;
    out.inputs.knownShare = handled > 0 ? double(known) / handled : 0;
    out.inputs.intensity = handled > 0 && out.inputs.knownShare >= policy.leastKnown;
    out.inputs.shift = hasShift;
    for (const Piece &piece : pieces) {
        if (piece.begin >= out.at)
            break;
        if (piece.activity != Activity::Break)
            continue;
        out.inputs.breaks = true;
        out.sinceBreak = std::max(Milliseconds{0}, out.at - piece.end);
    }
}

/// How busy the day was until then, and how long without a free minute.
void addBusyness(Details &out, const std::vector<Piece> &pieces)
{
    double run = 0, free = 0;
    for (const Piece &piece : pieces) {
        if (piece.begin >= out.at)
            break;
        const double minutes =
            std::chrono::duration<double, std::ratio<60>>(std::min(piece.end, out.at) - piece.begin)
                .count();
        if (piece.activity == Activity::Handling) {
            out.handledMinutes += minutes;
            out.availableMinutes += minutes;
            run = free < 1 ? run + minutes : minutes;
            free = 0;
            out.longestRun = std::max(out.longestRun, run);
            continue;
        }
        // Off duty and in a break nobody is free for the next one, and no run goes on.
        free += piece.activity == Activity::Idle ? minutes : std::max(minutes, 1.);
        out.availableMinutes += piece.activity == Activity::Idle ? minutes : 0;
    }
}

/// C of the last days as the map shows it, seeded where the history begins and not 28 days ago.
std::vector<std::optional<double>> meansUntil(
    const History &history, AgentId agent, LocalDay last, std::size_t days)
{
    std::vector<std::optional<double>> out(days);
    const Track *track = history.track(agent);
    const auto course = history.cumulative(agent);
    for (std::size_t back = 0; track && back < days; ++back) {
        const auto place =
            (last - std::chrono::days{static_cast<int>(back)} - track->firstDay()).count();
        if (place >= 0 && place < std::ssize(course))
            out[days - 1 - back] = course[static_cast<std::size_t>(place)];
    }
    return out;
}

} // namespace

std::array<double, 6> stepBounds(const Thresholds &thresholds)
{
    const double amber = thresholds.amber, red = thresholds.red;
    return {amber / 4, amber / 2, amber * 3 / 4, amber, (amber + red) / 2, red};
}

std::optional<MeanStep> highestMeanIn(const History &history, AgentId agent, Interval cell)
{
    const Track *track = history.track(agent);
    if (!track)
        return std::nullopt;
    const Zone &zone = history.zoneOf(agent);
    const auto course = history.cumulative(agent);
    const auto at = [&](LocalDay day) -> std::optional<double> {
        const auto place = (day - track->firstDay()).count();
        return place >= 0 && place < std::ssize(course) ? course[static_cast<std::size_t>(place)]
                                                        : std::nullopt;
    };
    std::optional<MeanStep> out;
    for (LocalDay day = zone.dayOf(cell.begin); zone.startOf(day) < cell.end;
         day += std::chrono::days{1}) {
        const auto mean = at(day);
        // The map shows no mean on a day of which nothing arrived.
        const DayState state = history.stateOf(agent, day);
        if (!mean || (state != DayState::Worked && state != DayState::Off)
            || (out && *mean <= out->mean))
            continue;
        out = MeanStep{
            day, *mean, at(day - std::chrono::days{1}), history.loads(agent, day, 1).front()};
    }
    return out;
}

std::vector<Alert> alertsOf(const History &history)
{
    HysteresisPolicy policy = history.policy().alerts;
    policy.amber = history.acute().amber;
    policy.red = history.acute().red;
    std::vector<Reached> rises;
    std::vector<Alert> out;
    for (const auto &[agent, track] : history.tracks()) {
        Instant since;
        const int level = levelNow(track, history.now(), history.lastData(), policy,
            history.policy().load, [&, who = agent](int reached, Instant at) {
                rises.push_back({who, reached, at});
                since = at;
            });
        if (level > 0 && isOnDuty(track, history.now()))
            out.push_back(
                {agent, level, since, track.load(), level == 2 ? policy.red : policy.amber, false});
    }
    std::ranges::stable_sort(rises, {}, &Reached::at);
    AlertGate gate(history.policy().alertsAnHour);
    for (const Reached &each : rises) {
        const auto passage =
            gate.ask(minuteOf(each.at), static_cast<int>(each.agent.value), each.level);
        if (passage != AlertGate::Passage::Bundle)
            continue;
        for (Alert &alert : out)
            alert.isBundled |= alert.agent == each.agent && alert.since == each.at;
    }
    std::ranges::stable_sort(out, [](const Alert &a, const Alert &b) {
        return std::pair(-a.level, -a.load) < std::pair(-b.level, -b.load);
    });
    return out;
}

std::vector<Shift> shiftsOf(
    std::span<const Presence> presences, const Zone &zone, const RotaProfile &profile)
{
    std::vector<Shift> out;
    for (const Presence &each : presences) {
        if (each.activity != Activity::Idle || each.end < each.begin)
            continue;
        out.push_back({toMs(each.begin) / 60000, toMs(each.end) / 60000,
            toNumber(zone.dayOf(each.begin)), hoursAtNight(each, zone, profile)});
    }
    return out;
}

Details detailsOf(const History &history, AgentId agent, Interval cell, std::vector<Work> works,
    std::vector<Piece> pieces, const std::vector<Presence> &shifts)
{
    const Policy &policy = history.policy();
    Details out;
    out.agent = agent;
    out.span = cell;
    const auto peak = peakIn(pieces, cell, policy.load);
    out.at = peak ? peak->at : std::clamp(cell.end, pieces.front().begin, pieces.back().end);
    addParts(out, works, pieces, policy);
    const Zone &zone = history.zoneOf(agent);
    out.day = zone.dayOf(out.at);
    const DaySum *sum = history.sumOf(agent, out.day);
    addInputs(out, works, pieces, policy, sum && sum->hasShift);
    addBusyness(out, pieces);
    for (Instant at = pieces.front().begin; at <= out.at; at += kCurveStep)
        out.curve.push_back(loadAt(pieces, at, policy.load).value_or(0));
    out.curve.push_back(out.load);
    out.days = history.loads(agent, out.day, kBaselineDays);
    out.baseline = ownBaseline(out.days);
    out.shortMean = meansUntil(history, agent, out.day, out.days.size());
    out.longMean = movingAverage(out.days, lambdaOfDays(kBaselineDays), seedOf(out.days));
    std::vector<Presence> recent;
    std::ranges::copy_if(shifts, std::back_inserter(recent), [&](const Presence &each) {
        return each.end > pieces.back().end - std::chrono::days{kBaselineDays};
    });
    const auto known = shiftsOf(recent, zone, policy.rota);
    out.shifts = known.size();
    out.rota = rotaFindings(known, policy.rota).value_or(RotaFindings{});
    out.weekHours = weekHoursNow(shiftsOf(shifts, zone, policy.rota), policy.rota);
    return out;
}

GroupCell groupCell(const Snapshot &snapshot, std::span<const std::size_t> rows, std::size_t column)
{
    GroupCell out;
    double sum = 0;
    bool isFew = false, isMissing = false, isAhead = false;
    for (const std::size_t row : rows) {
        const Cell &cell = snapshot.cell(row, column);
        isMissing |= cell.state == CellState::Missing;
        isAhead |= cell.state == CellState::Ahead;
        if (!cell.hasValue())
            continue;
        ++out.people;
        sum += cell.value;
        isFew |= cell.state == CellState::Few;
    }
    const int least = snapshot.policy->leastGroup;
    out.isHidden = static_cast<int>(rows.size()) < least || (out.people > 0 && out.people < least);
    if (out.people > 0 && !out.isHidden)
        out.cell = {
            static_cast<float>(sum / out.people), isFew ? CellState::Few : CellState::Known};
    else if (out.people == 0)
        out.cell.state = isMissing ? CellState::Missing
            : isAhead              ? CellState::Ahead
                                   : CellState::Off;
    return out;
}

} // namespace attune::fatigue
