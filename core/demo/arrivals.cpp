// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/arrivals.h"

#include <algorithm>
#include <cmath>

namespace attune::demo {

namespace {

using std::chrono::days;
using std::chrono::minutes;

constexpr double kDayVariation = 0.10; // coefficient of variation of a day's factor
constexpr double kDayMemory = 0.6; // and its correlation with the day before
constexpr double kIntervalVariation = 0.05;
constexpr int kNightBegin = 22 * 60;
constexpr int kNightEnd = 30 * 60 + 30;
constexpr double kNightPerHour = 0.8;

Instant at(const Site &site, LocalDay day, int minute)
{
    return site.zone.instantOf(std::chrono::local_time<Milliseconds>{day} + minutes{minute});
}

facts::Channel channelFor(int queue, Draw &draw)
{
    const double u = draw.unit();
    if (queue == Social)
        return facts::Channel::Social;
    if (u < Arrivals::kVoiceShare)
        return facts::Channel::Voice;
    return u < Arrivals::kVoiceShare + Arrivals::kChatShare ? facts::Channel::Chat
                                                            : facts::Channel::Email;
}

} // namespace

Arrivals::Arrivals(const Parameters &parameters, const Site &site, int siteIndex, double perWeek)
    : m_site(site)
    , m_perUnitDay(perWeek / 6) // the weekday factors add up to six
    , m_draw(subSeed(parameters.seed, Stream::Arrivals, static_cast<std::uint64_t>(siteIndex)))
{
    for (auto &state : m_dayState)
        state = m_draw.normal();
    // Two in half a year, the first one recent enough to be looked at.
    const int count = std::max(1, (parameters.weeks + 6) / 13);
    for (int i = 0; i < count && parameters.weeks >= 2; ++i) {
        const int back = i == 0 ? m_draw.between(3, 12) : m_draw.between(14, parameters.weeks * 7);
        m_incidents.push_back({parameters.endDay - days{back}, m_draw.between(9, 15)});
    }
}

double Arrivals::incidentFactor(LocalDay day, int hour) const
{
    for (const auto &incident : m_incidents)
        if (incident.day == day && hour >= incident.hour && hour < incident.hour + 4)
            return 3;
    return 1;
}

std::vector<Arrival> Arrivals::day(LocalDay day)
{
    std::vector<Arrival> arrivals;
    std::array<double, kQueueCount> rate{};
    const double logSd = std::sqrt(std::log(1 + kDayVariation * kDayVariation));
    for (std::size_t q = 0; q < kQueueCount; ++q) {
        m_dayState[q] =
            kDayMemory * m_dayState[q] + std::sqrt(1 - kDayMemory * kDayMemory) * m_draw.normal();
        rate[q] = m_perUnitDay * kQueues[q].share * dayFactor(day, m_site.country)
            * std::exp(logSd * m_dayState[q] - logSd * logSd / 2);
        if (q == Billing)
            rate[q] *= billingFactor(day);
    }
    constexpr double kShape = 1 / (kIntervalVariation * kIntervalVariation);
    for (int quarter = kOpenHour * 4; quarter < kCloseHour * 4; ++quarter) {
        const int hour = quarter / 4;
        const double busy = hourShare(hour) / 4 * m_draw.gamma(kShape, 1 / kShape);
        const Instant begin = at(m_site, day, quarter * 15);
        const double factor = incidentFactor(day, hour);
        for (std::size_t q = 0; q < kQueueCount; ++q) {
            const double extra = q == Technical ? factor : 1;
            for (int n = m_draw.poisson(rate[q] * busy * extra); n > 0; --n) {
                Arrival arrival;
                arrival.at = begin + Milliseconds{m_draw.below(15 * 60 * 1000)};
                arrival.queue = static_cast<std::uint8_t>(q);
                arrival.channel = channelFor(static_cast<int>(q), m_draw);
                arrival.incident = extra > 1 && m_draw.chance(2.0 / 3);
                arrivals.push_back(arrival);
            }
        }
    }
    addNight(day, arrivals);
    std::stable_sort(arrivals.begin(), arrivals.end(), [](const Arrival &a, const Arrival &b) {
        return a.at != b.at ? a.at < b.at : a.queue < b.queue;
    });
    return arrivals;
}

// A trickle of technical help by night; livelier when the clocks change, whose hour everybody
// wants to see handled.
void Arrivals::addNight(LocalDay day, std::vector<Arrival> &arrivals)
{
    if (m_site.agents < 12)
        return;
    const Instant begin = at(m_site, day, kNightBegin);
    const Instant end = at(m_site, day, kNightEnd);
    const double hours = std::chrono::duration<double, std::ratio<3600>>(end - begin).count();
    const bool clockChange = m_site.zone.offsetAt(begin) != m_site.zone.offsetAt(end);
    for (int n = m_draw.poisson(hours * kNightPerHour * (clockChange ? 4 : 1)); n > 0; --n) {
        Arrival arrival;
        arrival.at =
            begin + Milliseconds{m_draw.below(static_cast<std::uint64_t>((end - begin).count()))};
        arrival.queue = Technical;
        arrival.night = true;
        arrivals.push_back(arrival);
    }
}

} // namespace attune::demo
