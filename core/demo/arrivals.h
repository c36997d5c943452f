// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// When customers get in touch: a doubly stochastic Poisson process for each queue of a site.
#pragma once

#include "core/demo/organisation.h"
#include "core/demo/random.h"

#include <array>
#include <vector>

namespace attune::demo {

struct Arrival {
    Instant at;
    std::uint8_t queue = 0;
    facts::Channel channel = facts::Channel::Voice;
    bool incident = false; ///< something is down just now
    bool night = false;
};

/// Four hours in which three times as many need technical help.
struct Incident {
    LocalDay day;
    int hour = 10;
};

/// The arrivals of one site, asked for day after day.
class Arrivals {
public:
    /// `perWeek` is the mean number of contacts in a week without holidays.
    Arrivals(const Parameters &parameters, const Site &site, int siteIndex, double perWeek);

    /// In the order of their time; the night that begins on this day is part of it.
    std::vector<Arrival> day(LocalDay day);
    const std::vector<Incident> &incidents() const { return m_incidents; }

    /// Of the queues other than Social, which has its own.
    static constexpr double kVoiceShare = 0.62;
    static constexpr double kChatShare = 0.26;

private:
    void addNight(LocalDay day, std::vector<Arrival> &arrivals);
    double incidentFactor(LocalDay day, int hour) const;

    const Site &m_site;
    double m_perUnitDay;
    Draw m_draw;
    std::array<double, kQueueCount> m_dayState{};
    std::vector<Incident> m_incidents;
};

} // namespace attune::demo
