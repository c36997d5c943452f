// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staffing/erlang.h"

#include <algorithm>
#include <cmath>

namespace attune::staffing {

namespace {

/// Figures that are equal but for their last bits are equal.
constexpr double kSlack = 1e-9;

double nextBlocking(double blocking, int lines, double load)
{
    return load * blocking / (lines + load * blocking);
}

ErlangC erlangCFrom(
    double blocking, int agents, double load, double handlingSeconds, double targetSeconds)
{
    if (load <= 0)
        return {true, 0, 1, 0, 0., 0.};
    if (agents <= load)
        return {false, 1, 0, 1, std::nullopt, std::nullopt};
    const double spare = agents - load;
    const double wait = agents * blocking / (agents - load * (1 - blocking));
    ErlangC out;
    out.waitShare = wait;
    out.serviceLevel = 1 - wait * std::exp(-spare * targetSeconds / handlingSeconds);
    out.occupancy = load / agents;
    out.meanWaitSeconds = wait * handlingSeconds / spare;
    out.meanQueue = wait * load / spare;
    return out;
}

} // namespace

double offeredLoad(double contacts, double intervalSeconds, double handlingSeconds)
{
    return contacts / intervalSeconds * handlingSeconds;
}

double erlangB(int lines, double load)
{
    double blocking = 1;
    for (int k = 1; k <= lines; ++k)
        blocking = nextBlocking(blocking, k, load);
    return blocking;
}

std::optional<int> linesFor(double load, double mostBlocked)
{
    if (load <= 0)
        return 0;
    double blocking = 1;
    for (int lines = 0; lines <= kMostAgents; ++lines) {
        if (lines > 0)
            blocking = nextBlocking(blocking, lines, load);
        if (blocking <= mostBlocked)
            return lines;
    }
    return std::nullopt;
}

ErlangC erlangC(int agents, double load, double handlingSeconds, double targetSeconds)
{
    return erlangCFrom(erlangB(agents, load), agents, load, handlingSeconds, targetSeconds);
}

std::optional<int> agentsFor(double load, double handlingSeconds, const ServiceTarget &target)
{
    if (load <= 0)
        return 0;
    const double least = std::max(std::floor(load) + 1, load / target.mostOccupancy - kSlack);
    if (!(least <= kMostAgents))
        return std::nullopt;
    int agents = static_cast<int>(std::ceil(least));
    double blocking = erlangB(agents, load);
    for (; agents <= kMostAgents; blocking = nextBlocking(blocking, ++agents, load)) {
        const auto queue =
            erlangCFrom(blocking, agents, load, handlingSeconds, target.targetSeconds);
        if (queue.serviceLevel >= target.serviceLevel - 1e-12)
            return agents;
    }
    return std::nullopt;
}

int rostered(int agents, double shrinkage)
{
    return static_cast<int>(std::ceil(agents / (1 - shrinkage) - kSlack));
}

} // namespace attune::staffing
