// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/schedule.h"

#include "core/demo/random.h"

#include <algorithm>
#include <cmath>

namespace attune::demo {

namespace {

using std::chrono::days;

constexpr int kHalfHours = 48;

// Twenty working patterns of five days, bit 0 Monday. Together they staff the week as it is
// needed: everybody on Mondays, fewer towards Friday, eight of twenty on Saturdays, six on
// Sundays; who works a weekend has the days before it off.
constexpr std::array<std::uint8_t, 20> kPatterns = [] {
    constexpr int tue = 2, wed = 4, thu = 8, fri = 16, sat = 32, sun = 64, workdays = 31;
    constexpr int weekend = workdays | sat | sun;
    std::array<std::uint8_t, 20> patterns{};
    for (auto &pattern : patterns)
        pattern = workdays;
    patterns[0] = weekend & ~(thu | fri);
    patterns[1] = weekend & ~(thu | fri);
    patterns[2] = weekend & ~(wed | fri);
    patterns[3] = weekend & ~(wed | thu);
    patterns[4] = weekend & ~(tue | thu);
    patterns[5] = weekend & ~(tue | wed);
    patterns[6] = (workdays | sat) & ~fri;
    patterns[7] = (workdays | sat) & ~fri;
    return patterns;
}();

constexpr double kVoiceShare = 0.70;
constexpr double kChatShare = 0.15;

Desk deskOf(const Agent &agent, int weekNumber, int posts)
{
    if (agent.supervisor)
        return Desk::Lead;
    if (agent.night)
        return Desk::Night;
    if (posts < 8)
        return Desk::Any;
    if (agent.skills.front() == Social)
        return Desk::Chat;
    const double place = agent.post * 0.6180339887 + weekNumber * 0.31;
    const double x = place - std::floor(place);
    return x < kVoiceShare ? Desk::Voice : x < kVoiceShare + kChatShare ? Desk::Chat : Desk::Mail;
}

// Two people share the seven nights, three and four in turn.
bool worksNight(const Agent &agent, int weekNumber, int weekday)
{
    return (weekday < 4) == ((agent.post + weekNumber) % 2 == 0);
}

void addPause(DayShift &shift, PauseKind kind, int begin, int length)
{
    shift.pauses[static_cast<std::size_t>(shift.pauseCount++)] = {kind, begin, begin + length};
}

// Half an hour of lunch, two quarters of an hour, and time for casework away from the queues before
// or
// after the middle of the shift; short shifts have less of everything.
void setPauses(DayShift &shift, bool training, Draw &draw)
{
    const int length = shift.end - shift.begin;
    const auto quarter = [&draw](int low, int high) {
        return 15 * draw.between(low, high);
    };
    if (length <= 5 * 60) {
        addPause(shift, PauseKind::Break, shift.begin + length / 2 + quarter(-1, 1), 15);
        return;
    }
    const bool early = draw.chance(0.5);
    const int casework = training ? 60 : 120;
    addPause(shift, PauseKind::Break, shift.begin + quarter(6, 8), 15);
    if (early && length > 7 * 60)
        addPause(shift, PauseKind::Casework, shift.begin + 135, casework);
    addPause(shift, PauseKind::Lunch, shift.begin + length / 2 + quarter(-1, 2), 30);
    if (length <= 7 * 60)
        return;
    if (training)
        addPause(shift, PauseKind::Training, shift.begin + length / 2 + 60, 60);
    if (!early && !training)
        addPause(shift, PauseKind::Casework, shift.begin + length / 2 + 60, casework);
    addPause(shift, PauseKind::Break, shift.end - quarter(4, 5), 15);
}

// What a half hour needs, as a part of the day.
double need(int halfHour)
{
    return hourShare(halfHour / 2) / 2;
}

} // namespace

Schedule::Schedule(const Organisation &organisation, const Parameters &parameters)
    : m_organisation(organisation)
    , m_seed(parameters.seed)
    , m_leavesOf(organisation.agents.size())
    , m_agentsOf(organisation.sites.size())
{
    for (std::size_t i = 0; i < organisation.agents.size(); ++i)
        m_agentsOf[static_cast<std::size_t>(organisation.agents[i].site)].push_back(
            static_cast<int>(i));
    planLeaves(parameters);
}

// Twenty-five days a year, mostly whole weeks.
void Schedule::planLeaves(const Parameters &parameters)
{
    Draw draw(subSeed(m_seed, Stream::Absence, 1));
    const auto begin = parameters.endDay - days{parameters.weeks * 7 - 1};
    const auto end = parameters.endDay + days{15};
    for (std::size_t i = 0; i < m_organisation.agents.size(); ++i) {
        auto day = begin + days{static_cast<int>(draw.exponential(50))};
        while (day < end) {
            int length = 7;
            if (draw.chance(0.3))
                length = draw.between(1, 2);
            else {
                day += days{(7 - weekdayOf(day)) % 7};
                if (draw.chance(0.15))
                    length = 14;
            }
            const Leave leave{static_cast<int>(i), day, day + days{length - 1}};
            if (employed(m_organisation.agents[i], leave.from)
                && employed(m_organisation.agents[i], leave.until)) {
                m_leaves.push_back(leave);
                m_leavesOf[i].push_back(leave);
            }
            day += days{length + 10 + static_cast<int>(draw.exponential(60))};
        }
    }
    std::stable_sort(m_leaves.begin(), m_leaves.end(),
        [](const Leave &a, const Leave &b) { return a.from < b.from; });
}

bool Schedule::onLeave(int agent, LocalDay day) const
{
    const auto &own = m_leavesOf[static_cast<std::size_t>(agent)];
    return std::any_of(own.begin(), own.end(),
        [day](const Leave &leave) { return leave.from <= day && day <= leave.until; });
}

std::span<const DayShift> Schedule::day(int site, LocalDay day)
{
    const auto monday = day - days{weekdayOf(day)};
    auto found = m_weeks.find({monday, site});
    if (found == m_weeks.end()) {
        std::erase_if(m_weeks, [&](const auto &week) {
            return week.first.first < monday - days{21} || week.first.first > monday + days{21};
        });
        found = m_weeks.emplace(std::pair{monday, site}, plan(site, monday)).first;
    }
    return found->second[static_cast<std::size_t>(weekdayOf(day))];
}

Schedule::Week Schedule::plan(int site, LocalDay monday) const
{
    const int weekNumber = static_cast<int>((monday.time_since_epoch().count() + 3) / 7);
    Draw draw(
        subSeed(m_seed, Stream::Schedule, static_cast<std::uint64_t>(weekNumber * 64 + site)));
    const auto &place = m_organisation.sites[static_cast<std::size_t>(site)];
    Week week;
    for (const int index : m_agentsOf[static_cast<std::size_t>(site)]) {
        const auto &agent = m_organisation.agents[static_cast<std::size_t>(index)];
        const auto pattern =
            kPatterns[static_cast<std::size_t>((agent.post * 7 + weekNumber * 3) % 20)];
        for (int d = 0; d < 7; ++d) {
            const auto date = monday + days{d};
            const bool turn = agent.supervisor ? d < 5
                : agent.night                  ? worksNight(agent, weekNumber, d)
                                               : (pattern >> d & 1) != 0;
            const bool closed = isHoliday(date, place.country) && !draw.chance(0.33);
            if (!turn || closed || !employed(agent, date) || onLeave(index, date))
                continue;
            DayShift shift;
            shift.agent = index;
            shift.desk = deskOf(agent, weekNumber, place.agents);
            week[static_cast<std::size_t>(d)].push_back(shift);
        }
    }
    // One start for the working days, one for each day of the weekend.
    for (const auto &[first, last] : {std::pair{0, 5}, std::pair{5, 6}, std::pair{6, 7}}) {
        for (const Desk desk :
            {Desk::Voice, Desk::Chat, Desk::Mail, Desk::Any, Desk::Night, Desk::Lead}) {
            std::vector<DayShift *> shifts;
            for (int d = first; d < last; ++d)
                for (auto &shift : week[static_cast<std::size_t>(d)])
                    if (shift.desk == desk)
                        shifts.push_back(&shift);
            setStarts(shifts, draw);
        }
    }
    for (int d = 0; d < 7; ++d)
        for (auto &shift : week[static_cast<std::size_t>(d)])
            setPauses(
                shift, (shift.agent + weekNumber) % 2 == 0 && (shift.agent / 2) % 4 + 1 == d, draw);
    return week;
}

// The start that fills the largest gap between who is there and who is needed, agent by agent.
void Schedule::setStarts(std::vector<DayShift *> &shifts, Draw &draw) const
{
    std::stable_sort(shifts.begin(), shifts.end(),
        [](const DayShift *a, const DayShift *b) { return a->agent < b->agent; });
    std::array<double, kHalfHours> gap{};
    double total = 0;
    const auto lengthOf = [this](const DayShift &shift) {
        const auto &agent = m_organisation.agents[static_cast<std::size_t>(shift.agent)];
        return agent.fullTime < 1 ? static_cast<int>(std::lround(agent.fullTime * 16)) : 17;
    };
    for (const auto *shift : shifts)
        total += lengthOf(*shift);
    for (int i = 0; i < kHalfHours; ++i)
        gap[static_cast<std::size_t>(i)] = total * need(i);
    for (std::size_t i = 0; i < shifts.size();) {
        const int agent = shifts[i]->agent;
        const auto last = std::find_if(shifts.begin() + static_cast<std::ptrdiff_t>(i),
            shifts.end(), [agent](const DayShift *shift) { return shift->agent != agent; });
        const auto times = static_cast<double>(last - shifts.begin()) - static_cast<double>(i);
        const int length = lengthOf(*shifts[i]);
        int best = 14;
        double most = -1e300;
        for (int start = 14; start <= (length < 17 ? 40 - length : 23); ++start) {
            double filled = draw.unit();
            for (int h = start; h < start + length && h < kHalfHours; ++h)
                filled += gap[static_cast<std::size_t>(h)];
            if (filled > most) {
                most = filled;
                best = start;
            }
        }
        const auto &person = m_organisation.agents[static_cast<std::size_t>(agent)];
        if (person.supervisor)
            best = 16 + person.team % 4;
        if (person.night)
            best = 44;
        for (int h = best; h < best + length && h < kHalfHours; ++h)
            gap[static_cast<std::size_t>(h)] -= times;
        for (; i < static_cast<std::size_t>(last - shifts.begin()); ++i) {
            shifts[i]->begin = best * 30;
            shifts[i]->end = (best + length) * 30;
        }
    }
}

} // namespace attune::demo
