// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fatigue/history.h"

#include "core/fatigue/fatigue.h"

#include <algorithm>

namespace attune::fatigue {

namespace {

constexpr int kSampleWeeks = 8;
constexpr double kCumulativeDays = 7;
constexpr double kFullContract = 5; ///< days a week
constexpr double kLeastContract = 1 / kFullContract, kMostContract = 6 / kFullContract;

/// The first of the month: thresholds hold from there to the next.
LocalDay monthOf(LocalDay day)
{
    const std::chrono::year_month_day date{day};
    return LocalDay{std::chrono::local_days{date.year() / date.month() / 1}};
}

} // namespace

Result<std::shared_ptr<History>> History::read(store::Store &store,
    const facts::ReadContext &context, std::shared_ptr<const facts::Organisation> organisation,
    std::shared_ptr<const Policy> policy, std::vector<AgentPresence> rests, Interval period,
    const std::stop_token &stop)
{
    auto out = std::make_shared<History>();
    out->m_organisation = std::move(organisation);
    out->m_policy = std::move(policy);
    out->m_rests = std::move(rests);
    out->m_now = context.now;
    out->m_period = {period.begin, std::max(period.begin, std::min(period.end, context.now))};
    out->m_scoresOpen = context.vault.mayOpen(vault::kEmotional);
    {
        auto reader = store.reader();
        if (!reader)
            return reader.error();
        auto extent = (*reader)->guarded(
            [&] { return std::pair(firstContact(**reader), lastContact(**reader)); });
        if (!extent)
            return extent.error();
        if (!extent->first)
            return out;
        out->m_lastData = extent->second;
        // Years without a contact need no reading; the day before carries what runs over midnight.
        out->m_period.begin = std::max(out->m_period.begin, *extent->first - kDay);
        out->m_period.end = std::max(out->m_period.end, out->m_period.begin);
    }
    const Sight sight{context, *out->m_organisation, *out->m_policy, out->m_rests};
    const auto done = walkDays(
        store, sight, {out->m_period.begin, out->m_period.end + Milliseconds{1}}, {},
        [&](std::int64_t day, DayFacts facts) {
            for (const AgentPresence &each : facts.presences)
                out->trackFor(each.agent).add(each.presence);
            for (const AgentWork &each : facts.works) {
                if (each.work.begin <= context.now)
                    out->trackFor(each.agent).add(each.work);
            }
            const Instant until = std::min(out->m_period.end, Instant{std::chrono::days{day + 1}});
            for (auto &[agent, track] : out->m_tracks)
                track.advance(until);
        },
        stop);
    if (!done)
        return done.error();
    out->noteData();
    out->estimate();
    out->m_alerts = alertsOf(*out);
    return out;
}

Track &History::trackFor(AgentId agent)
{
    const auto found = m_tracks.find(agent);
    return found != m_tracks.end()
        ? found->second
        : m_tracks.try_emplace(agent, *m_policy, zoneOf(agent), m_period).first->second;
}

const Track *History::track(AgentId agent) const
{
    const auto found = m_tracks.find(agent);
    return found == m_tracks.end() ? nullptr : &found->second;
}

SiteId History::siteOf(AgentId agent) const
{
    const facts::Agent *who = m_organisation->agent(agent);
    const facts::Team *team = who ? m_organisation->team(who->team) : nullptr;
    return team ? team->site : SiteId{};
}

const Zone &History::zoneOf(AgentId agent) const
{
    return m_organisation->zoneOf({siteOf(agent), {}, {}, {}});
}

void History::noteData()
{
    for (const auto &[agent, track] : m_tracks) {
        auto &site = m_siteDays[siteOf(agent)];
        for (std::size_t i = 0; i < track.days().size(); ++i) {
            const DaySum &sum = track.days()[i];
            m_wordingKnown |= sum.known > 0;
            if (!sum.isWorked())
                continue;
            const LocalDay day = track.firstDay() + kDay * static_cast<int>(i);
            m_firstWorked.try_emplace(agent, day);
            site[day].hasContacts |= sum.contacts > 0;
            site[day].hasShifts |= sum.hasShift;
        }
    }
}

const DaySum *History::sumOf(AgentId agent, LocalDay day) const
{
    const Track *of = track(agent);
    const auto place = of ? (day - of->firstDay()).count() : -1;
    return place >= 0 && place < static_cast<std::int64_t>(of->days().size())
        ? &of->days()[static_cast<std::size_t>(place)]
        : nullptr;
}

DayState History::stateOf(AgentId agent, LocalDay day) const
{
    const auto first = m_firstWorked.find(agent);
    const DaySum *sum = sumOf(agent, day);
    if (!sum || first == m_firstWorked.end() || day < first->second)
        return DayState::Unknown;
    const auto site = m_siteDays.find(siteOf(agent));
    const auto at = [&](LocalDay which) -> SiteDay {
        const auto found = site->second.find(which);
        return found == site->second.end() ? SiteDay{} : found->second;
    };
    if (sum->contacts > 0)
        return DayState::Worked;
    if (at(day).hasContacts)
        return sum->hasShift ? DayState::Worked : DayState::Off;
    if (sum->hasShift)
        return DayState::Missing;
    // Nobody had a contact: closed where shifts are known and none was planned.
    for (int away = -7; away <= 7; ++away) {
        if (at(day + kDay * away).hasShifts)
            return at(day).hasShifts ? DayState::Missing : DayState::Off;
    }
    return DayState::Missing;
}

std::vector<std::optional<double>> History::loads(AgentId agent, LocalDay last, int count) const
{
    std::vector<std::optional<double>> out;
    for (LocalDay day = last - kDay * (count - 1); day <= last; day += kDay) {
        const DayState state = stateOf(agent, day);
        if (state == DayState::Worked)
            out.emplace_back(sumOf(agent, day)->load);
        else if (state == DayState::Off)
            out.emplace_back(0);
        else
            out.emplace_back();
    }
    return out;
}

std::vector<std::optional<double>> History::cumulative(AgentId agent) const
{
    const Track *of = track(agent);
    if (!of || of->days().empty())
        return {};
    const int count = static_cast<int>(of->days().size());
    const auto all = loads(agent, of->firstDay() + kDay * (count - 1), count);
    // Before its first recorded day nothing is known, so the seed stands only from there.
    const auto begin = std::ranges::find_if(all, [](const auto &each) { return each.has_value(); });
    std::vector<std::optional<double>> out(static_cast<std::size_t>(begin - all.begin()));
    const Days rest(begin, all.end());
    for (const auto &each : movingAverage(rest, lambdaOfDays(kCumulativeDays), seedOf(rest)))
        out.push_back(each);
    return out;
}

double History::contractShare(AgentId agent) const
{
    const facts::Agent *of = m_organisation ? m_organisation->agent(agent) : nullptr;
    return std::clamp(of ? of->fullTime.value_or(1) : 1, kLeastContract, kMostContract);
}

void History::estimate()
{
    const LocalDay month = monthOf(m_organisation->zoneOf({}).dayOf(m_now));
    const LocalDay from = month - kWeek * kSampleWeeks;
    std::vector<double> peaks, weeks;
    int agents = 0;
    for (const auto &[agent, track] : m_tracks) {
        bool counts = false;
        const auto course = cumulative(agent);
        std::optional<double> most;
        for (LocalDay day = from; day < month; day += kDay) {
            const DaySum *sum = sumOf(agent, day);
            if (sum && sum->contacts > 0) {
                peaks.push_back(sum->peak);
                counts = true;
            }
            const auto place = (day - track.firstDay()).count();
            if (sum && course[static_cast<std::size_t>(place)])
                most = std::max(most.value_or(0), *course[static_cast<std::size_t>(place)]);
            if ((day - from).count() % 7 == 6 && most)
                weeks.push_back(*std::exchange(most, std::nullopt) / contractShare(agent));
        }
        agents += counts;
    }
    m_acute = thresholdsFor(peaks, agents, m_policy->acute);
    ThresholdPolicy bounds = m_policy->acute;
    bounds.amber = m_policy->weekAmber;
    bounds.red = m_policy->weekRed;
    m_cumulative = thresholdsFor(weeks, agents, bounds);
}

double History::take(AgentId agent, const Work &work)
{
    Track &of = trackFor(agent);
    of.add(work);
    of.advance(std::max(m_now, work.end));
    return of.load();
}

} // namespace attune::fatigue
