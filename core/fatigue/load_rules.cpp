// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How handling adds to the load and rest takes it away, and what each of them did.
#include "core/fatigue/load.h"

#include <cmath>

namespace attune::fatigue {

double LoadPolicy::kept(Activity activity, double minutes) const
{
    switch (activity) {
    case Activity::Handling:
        return 1;
    case Activity::Idle:
        return std::exp(-minutes / idleMinutes);
    case Activity::Break:
        return std::exp(-minutes / breakMinutes);
    case Activity::Off:
        return std::exp(-minutes / offMinutes);
    }
    return 1;
}

std::vector<double> acuteTrace(
    std::span<const Stretch> stretches, const LoadPolicy &policy, double start)
{
    std::vector<double> out;
    out.reserve(stretches.size());
    double load = start;
    for (const Stretch &each : stretches) {
        if (each.activity == Activity::Handling)
            load += each.minutes * policy.weight(each.intensity);
        else
            load *= policy.kept(each.activity, each.minutes);
        out.push_back(load);
    }
    return out;
}

Explanation explain(std::span<const Stretch> stretches, const LoadPolicy &policy, double start)
{
    Explanation out;
    const auto trace = acuteTrace(stretches, policy, start);
    out.total = trace.empty() ? start : trace.back();
    double keptSince = 1; // by all that came after the stretch at hand
    for (std::size_t i = stretches.size(); i-- > 0;) {
        const Stretch &each = stretches[i];
        if (each.activity == Activity::Handling) {
            out.handled.push_back({i, each.minutes * policy.weight(each.intensity) * keptSince});
            continue;
        }
        keptSince *= policy.kept(each.activity, each.minutes);
        out.rests.push_back({i, (i > 0 ? trace[i - 1] : start) - trace[i]});
    }
    out.fromBefore = start * keptSince;
    std::vector<Contribution>(out.handled.rbegin(), out.handled.rend()).swap(out.handled);
    std::vector<Contribution>(out.rests.rbegin(), out.rests.rend()).swap(out.rests);
    return out;
}

double afterBreak(double load, double minutes, const LoadPolicy &policy)
{
    return load * policy.kept(Activity::Break, minutes);
}

} // namespace attune::fatigue
