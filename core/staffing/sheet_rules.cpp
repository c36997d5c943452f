// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pure: demand of each half hour into needs, and the sums a negotiation is about.
#include "core/staffing/sheet.h"

#include <algorithm>
#include <numeric>

namespace attune::staffing {

namespace {

constexpr double kSlotHours = 0.5;

/// Classes of one slot: its total at the quantile, split by what the queues had there on average.
std::vector<ContactClass> classesOf(
    const DemandHistory &history, std::size_t slot, double share, const WhatIf &whatIf)
{
    std::vector<double> totals(history.days.size());
    std::vector<double> means;
    for (const QueueHistory &queue : history.queues) {
        double sum = 0;
        for (std::size_t day = 0; day < queue.days.size(); ++day) {
            totals[day] += queue.days[day][slot];
            sum += queue.days[day][slot];
        }
        means.push_back(sum);
    }
    const double all = std::accumulate(means.begin(), means.end(), 0.);
    const double demand = demandAt(totals, share).value_or(0);
    std::vector<ContactClass> out;
    for (std::size_t i = 0; i < history.queues.size() && all > 0; ++i) {
        const QueueHistory &queue = history.queues[i];
        const auto kind = static_cast<std::size_t>(queue.emotion);
        out.push_back({queue.name, demand * means[i] / all, *queue.handlingSeconds,
            whatIf.recoverySeconds[kind], whatIf.weights[kind]});
    }
    return out;
}

void addNeed(Sheet &out, const Need &need)
{
    out.volumeHours += need.volumeOnly * kSlotHours;
    out.loadHours += need.agents * kSlotHours;
    out.volumeRosteredHours += need.volumeOnlyRostered * kSlotHours;
    out.loadRosteredHours += need.rostered * kSlotHours;
    out.mostVolume = std::max(out.mostVolume, need.volumeOnly);
    out.mostLoad = std::max(out.mostLoad, need.agents);
}

} // namespace

Sheet sheetOf(const DemandHistory &history, double share, const WhatIf &whatIf)
{
    Sheet out;
    out.share = share;
    out.isTooFewDays = static_cast<int>(history.days.size()) < kLeastDays;
    std::vector<ContactClass> busiest;
    double most = 0;
    for (std::size_t slot = 0; slot < kSlots && !out.isTooFewDays; ++slot) {
        auto classes = classesOf(history, slot, share, whatIf);
        out.fault = faultOf(whatIf.policy, classes);
        if (out.fault != StaffingFault::None) {
            out.slots.clear();
            return out;
        }
        SlotNeed each{static_cast<int>(slot), 0, need(classes, whatIf.policy)};
        for (const ContactClass &kind : classes)
            each.contacts += kind.contacts;
        if (each.contacts <= 0)
            continue;
        out.countsTwice |= countsRecoveryTwice(classes, whatIf.recoveryInShrinkage);
        if (each.need)
            addNeed(out, *each.need);
        else
            out.isBeyond = true;
        if (each.contacts > most) {
            most = each.contacts;
            busiest = std::move(classes);
        }
        out.slots.push_back(each);
    }
    if (!busiest.empty()) {
        out.price = pointPrice(busiest, whatIf.policy);
        out.sensitivity = sensitivityOf(busiest, whatIf.policy);
    }
    return out;
}

} // namespace attune::staffing
