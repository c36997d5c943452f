// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/course.h"

#include <algorithm>
#include <cmath>

namespace attune::demo {

CourseEnd drawCourseOf(const Course &course, Draw &draw)
{
    CourseEnd end;
    end.stuck = draw.chance(0.15);
    const double care = 0.31 * (1 - 0.35 * course.load);
    end.quality = course.recovery + 0.28 * draw.normal() - 0.25 * course.load;
    double change = end.stuck ? 0.05 * draw.normal() : care + end.quality + 0.22 * draw.normal();
    if (course.waited)
        change -= 0.05;
    if (course.onHold)
        change -= 0.05;
    if (course.handedOverCold)
        change -= 0.10;
    if (course.opening > 0)
        change *= 0.5; // little is left to gain
    end.closing = std::clamp(course.opening + change, -1.0, 1.0);
    return end;
}

double escalationChance(std::uint8_t queue, double state, bool cameBack, bool acknowledged)
{
    double logit = -4.2 + kQueues[queue].escalationShift - 2.5 * state;
    if (cameBack)
        logit += 0.8;
    if (acknowledged)
        logit -= 0.6;
    return 1 / (1 + std::exp(-logit));
}

std::uint8_t transferTarget(std::uint8_t from, Draw &draw)
{
    // Where it usually ought to have gone in the first place.
    static constexpr std::uint8_t kTargets[kQueueCount][3] = {{Billing, Technical, Account},
        {Billing, Technical, Orders}, {Account, Billing, Cancellations},
        {Account, Cancellations, Complaints}, {Billing, Complaints, Account},
        {Billing, Cancellations, Technical}, {Billing, Account, Cancellations},
        {Complaints, Technical, Orders}};
    const double u = draw.unit();
    return kTargets[from][u < 0.5 ? 0 : u < 0.8 ? 1 : 2];
}

double meanHandlingSeconds(const QueueSpec &queue)
{
    constexpr double hold = 0.25 * 62; // a quarter of contacts, lognormal of median 45 s
    constexpr double after = 55; // lognormal of median 40 s
    // Agents differ (e^0.02), transfers add legs, dropped lines take some away.
    return (queue.meanSeconds * 1.05 + hold + after) * 1.04;
}

} // namespace attune::demo
