// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How many contacts a floor can take.
#include "core/demo/course.h"
#include "core/demo/handling.h"

#include <algorithm>
#include <cmath>

namespace attune::demo {

using std::chrono::days;

namespace {

// Minutes a week in which somebody sits at a voice desk and is not away from it.
double voiceMinutes(const Parameters &parameters, Schedule &schedule, int site)
{
    double total = 0;
    for (int d = 0; d < parameters.weeks * 7; ++d) {
        for (const auto &shift : schedule.day(site, parameters.endDay - days{d})) {
            if (shift.desk != Desk::Voice && shift.desk != Desk::Any)
                continue;
            total += shift.end - shift.begin;
            for (const auto &pause : shift.breaks())
                total -= pause.end - pause.begin;
        }
    }
    return total * 0.955 / parameters.weeks; // some are sick
}

// A first guess: what the desks could handle, less the slack that small floors need more of
// (square-root staffing, Halfin and Whitt 1981).
double guess(
    const Parameters &parameters, const Organisation &organisation, Schedule &schedule, int site)
{
    const double available = voiceMinutes(parameters, schedule, site);
    const double present = std::max(1.0, available / (7.0 * (kCloseHour - kOpenHour) * 60));
    double perContact = 0;
    for (const auto &queue : kQueues)
        if (&queue != &kQueues[Social])
            perContact += queue.share * Arrivals::kVoiceShare * meanHandlingSeconds(queue) / 60;
    if (organisation.sites[static_cast<std::size_t>(site)].agents < 8)
        perContact /= Arrivals::kVoiceShare; // desks of one kind: everything comes to them
    const double busy = std::clamp(0.97 - 1.1 / std::sqrt(present), 0.2, 0.95);
    return std::max(busy * available / perContact * parameters.pace, 1.0);
}

} // namespace

double contactsPerWeek(
    const Parameters &parameters, const Organisation &organisation, Schedule &schedule, int site)
{
    constexpr double kAbandoned = 1.0 / 16;
    constexpr double kElasticity = 4.5; // percent more contacts, so much percent more who hang up
    double perWeek = guess(parameters, organisation, schedule, site);
    const bool large = perWeek > 20000;
    const int rounds = large ? 4 : 6;
    const int pilotWeeks = std::min(parameters.weeks, large ? 3 : 6);
    const auto first = parameters.endDay - days{parameters.weeks * 7 - 1};
    for (int round = 0; round < rounds; ++round) {
        Floor pilot(parameters, organisation, schedule, site, perWeek);
        double all = 0;
        double gone = 0;
        for (int d = 0; d < pilotWeeks * 7; ++d) {
            // Whole weeks, spread over the period.
            const int week = (2 * (d / 7) + 1) * parameters.weeks / (2 * pilotWeeks);
            for (const auto &contact : pilot.day(first + days{week * 7 + d % 7})) {
                all += 1;
                gone += contact.abandoned() ? 1 : 0;
            }
        }
        const double share = std::max(gone, 1.0) / std::max(all, 1.0);
        perWeek *= std::clamp(std::pow(kAbandoned / share, 1 / kElasticity), 0.6, 1.25);
    }
    return perWeek;
}

} // namespace attune::demo
