// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of staffing by load: three limits, the highest of which binds.
#include "core/staffing/staffing.h"

#include <algorithm>
#include <cmath>

namespace attune::staffing {

namespace {

struct Totals {
    double contacts = 0, handling = 0, effective = 0, load = 0; // seconds, weighed ones in load
};

Totals totalsOf(std::span<const ContactClass> classes)
{
    Totals out;
    for (const ContactClass &each : classes) {
        out.contacts += each.contacts;
        out.handling += each.contacts * each.handlingSeconds;
        out.effective += each.contacts * (each.handlingSeconds + each.recoverySeconds);
        out.load += each.contacts * each.handlingSeconds * each.weight;
    }
    return out;
}

StaffingFault faultOf(const ContactClass &each)
{
    if (!(each.contacts >= 0))
        return StaffingFault::Contacts;
    if (each.contacts > 0 && !(each.handlingSeconds > 0))
        return StaffingFault::Handling;
    if (!(each.handlingSeconds >= 0))
        return StaffingFault::Handling;
    if (!(each.recoverySeconds >= 0))
        return StaffingFault::Recovery;
    return each.weight >= 0 ? StaffingFault::None : StaffingFault::Weight;
}

} // namespace

StaffingFault faultOf(const StaffingPolicy &policy, std::span<const ContactClass> classes)
{
    if (!(policy.intervalSeconds > 0))
        return StaffingFault::Interval;
    if (!(policy.target.targetSeconds >= 0))
        return StaffingFault::Target;
    if (!(policy.target.serviceLevel >= 0 && policy.target.serviceLevel < 1))
        return StaffingFault::ServiceLevel;
    if (!(policy.target.mostOccupancy > 0 && policy.target.mostOccupancy <= 1))
        return StaffingFault::Occupancy;
    if (!(policy.mostLoadPerHour > 0))
        return StaffingFault::LoadCap;
    if (!(policy.shrinkage >= 0 && policy.shrinkage < 1))
        return StaffingFault::Shrinkage;
    for (const ContactClass &each : classes) {
        if (const auto fault = faultOf(each); fault != StaffingFault::None)
            return fault;
    }
    return StaffingFault::None;
}

std::optional<Need> need(std::span<const ContactClass> classes, const StaffingPolicy &policy)
{
    const Totals totals = totalsOf(classes);
    Need out;
    out.contacts = totals.contacts;
    if (totals.contacts <= 0)
        return out;
    const double handling = totals.handling / totals.contacts;
    const double effective = totals.effective / totals.contacts;
    out.handlingSeconds = handling;
    out.effectiveSeconds = effective;
    out.load = offeredLoad(totals.contacts, policy.intervalSeconds, handling);
    out.effectiveLoad = offeredLoad(totals.contacts, policy.intervalSeconds, effective);
    out.loadMinutesPerHour = totals.load / 60 * (3600 / policy.intervalSeconds);
    const auto volume = agentsFor(out.load, handling, policy.target);
    const auto service = agentsFor(out.effectiveLoad, effective, policy.target);
    const double byLoad = std::ceil(out.loadMinutesPerHour / policy.mostLoadPerHour - 1e-9);
    if (!volume || !service || byLoad > kMostAgents)
        return std::nullopt;
    out.volumeOnly = *volume;
    out.forService = *service;
    out.forLoad = static_cast<int>(byLoad);
    out.agents = std::max(out.forService, out.forLoad);
    if (out.forLoad > out.forService) {
        out.binding = Limit::Load;
    } else {
        ServiceTarget uncapped = policy.target;
        uncapped.mostOccupancy = 1;
        if (agentsFor(out.effectiveLoad, effective, uncapped) < service)
            out.binding = Limit::Occupancy;
    }
    out.rostered = rostered(out.agents, policy.shrinkage);
    out.volumeOnlyRostered = rostered(out.volumeOnly, policy.shrinkage);
    out.serviceLevel =
        erlangC(out.agents, out.effectiveLoad, effective, policy.target.targetSeconds).serviceLevel;
    out.handlingOccupancy = out.load / out.agents;
    out.loadPerAgentHour = out.loadMinutesPerHour / out.agents;
    return out;
}

std::optional<PointPrice> pointPrice(
    std::span<const ContactClass> classes, const StaffingPolicy &policy)
{
    StaffingPolicy better = policy;
    better.target.serviceLevel += 0.01;
    const auto now = need(classes, policy);
    if (!now || !now->effectiveSeconds || better.target.serviceLevel > 0.99 + 1e-9)
        return std::nullopt;
    const auto then = need(classes, better);
    if (!then)
        return std::nullopt;
    const double oneMore = erlangC(
        now->agents + 1, now->effectiveLoad, *now->effectiveSeconds, policy.target.targetSeconds)
                               .serviceLevel;
    return PointPrice{
        now->serviceLevel, then->agents - now->agents, (oneMore - now->serviceLevel) * 100};
}

std::optional<Sensitivity> sensitivityOf(
    std::span<const ContactClass> classes, const StaffingPolicy &policy)
{
    const auto now = need(classes, policy);
    if (!now || now->contacts <= 0)
        return std::nullopt;
    const auto agents = [](std::span<const ContactClass> of, const StaffingPolicy &with) {
        const auto found = need(of, with);
        return found ? std::optional(found->agents) : std::nullopt;
    };
    StaffingPolicy lessBusy = policy, lessLoad = policy;
    // A cap that is low already is halved rather than taken to nothing.
    lessBusy.target.mostOccupancy =
        std::max(policy.target.mostOccupancy - 0.05, policy.target.mostOccupancy / 2);
    lessLoad.mostLoadPerHour *= 0.9;
    std::vector<ContactClass> bare(classes.begin(), classes.end());
    for (ContactClass &each : bare)
        each.recoverySeconds = 0;
    return Sensitivity{
        now->agents, agents(classes, lessBusy), agents(classes, lessLoad), agents(bare, policy)};
}

std::optional<double> demandAt(std::vector<double> contacts, double share)
{
    if (static_cast<int>(contacts.size()) < kLeastDays || !(share >= 0 && share <= 1))
        return std::nullopt;
    std::ranges::sort(contacts);
    const double place = share * static_cast<double>(contacts.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, contacts.size() - 1);
    return contacts[below]
        + (place - static_cast<double>(below)) * (contacts[above] - contacts[below]);
}

bool countsRecoveryTwice(std::span<const ContactClass> classes, double recoveryInShrinkage)
{
    return recoveryInShrinkage > 0 && std::ranges::any_of(classes, [](const ContactClass &each) {
        return each.contacts > 0 && each.recoverySeconds > 0;
    });
}

} // namespace attune::staffing
