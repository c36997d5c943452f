// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Averages over days, the own baseline, and the models that are shown beside.
#include "core/fatigue/course.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace attune::fatigue {

namespace {

constexpr std::size_t kRecentDays = 7, kDaysBefore = 21, kSeedDays = 7;
constexpr int kLeastRecordedDays = 14;

std::vector<double> recorded(Days loads)
{
    std::vector<double> out;
    for (const auto &each : loads) {
        if (each)
            out.push_back(*each);
    }
    return out;
}

double meanOf(std::span<const double> values)
{
    double sum = 0;
    for (const double each : values)
        sum += each;
    return sum / static_cast<double>(values.size());
}

} // namespace

double lambdaOfDays(double days)
{
    return 2 / (days + 1);
}

std::vector<std::optional<double>> movingAverage(
    Days loads, double lambda, std::optional<double> seed)
{
    std::vector<std::optional<double>> out;
    out.reserve(loads.size());
    std::optional<double> state = seed;
    for (const auto &each : loads) {
        if (each)
            state = state ? lambda * *each + (1 - lambda) * *state : *each;
        out.push_back(state);
    }
    return out;
}

std::optional<double> seedOf(Days loads)
{
    auto days = recorded(loads);
    if (days.empty())
        return std::nullopt;
    days.resize(std::min(days.size(), kSeedDays));
    return meanOf(days);
}

std::optional<SteadyWeek> steadyWeek(double load, double daysOn, double daysOff, double lambda)
{
    const double keep = 1 - lambda;
    const double below = 1 - std::pow(keep, daysOn + daysOff);
    if (!(below > 0))
        return std::nullopt;
    SteadyWeek out;
    out.peak = load * (1 - std::pow(keep, daysOn)) / below;
    out.afterOneMore = lambda * load + keep * out.peak;
    out.afterTwoMore = lambda * load + keep * out.afterOneMore;
    return out;
}

std::optional<Baseline> ownBaseline(Days loads)
{
    if (loads.size() < kRecentDays + 2)
        return std::nullopt;
    const Days recent = loads.last(kRecentDays);
    const Days earlier = loads.first(loads.size() - kRecentDays);
    const auto now = recorded(recent);
    const auto before = recorded(earlier.last(std::min(earlier.size(), kDaysBefore)));
    if (now.empty() || before.size() < 2
        || static_cast<int>(now.size() + before.size()) < kLeastRecordedDays)
        return std::nullopt;
    const double mean = meanOf(before);
    double squares = 0;
    for (const double each : before)
        squares += (each - mean) * (each - mean);
    const double sd = std::sqrt(squares / static_cast<double>(before.size() - 1));
    // A constant history leaves only rounding: it is no measure.
    if (!(sd > 1e-9 * std::max(1., std::abs(mean))))
        return std::nullopt;
    return Baseline{meanOf(now), mean, sd, now.size(), before.size()};
}

std::optional<double> againstOwnBaseline(Days loads)
{
    const auto found = ownBaseline(loads);
    return found ? std::optional(found->distance()) : std::nullopt;
}

void Banister::addDay(double load)
{
    fitness = fitness * std::exp(-1 / fitnessDays) + load;
    fatigue = fatigue * std::exp(-1 / fatigueDays) + load;
}

Alertness alertness(double pressureAtWake, double hoursAwake, double timeOfDay)
{
    constexpr double kLower = 2.4, kDecay = -0.0353;
    constexpr double kAcrophase = 16.8;
    using std::numbers::pi;
    Alertness out;
    out.sleepPressure = kLower + (pressureAtWake - kLower) * std::exp(kDecay * hoursAwake);
    out.circadian = 2.5 * std::cos(2 * pi / 24 * (timeOfDay - kAcrophase));
    out.ultradian = -0.5 + 0.5 * std::cos(2 * pi / 12 * (timeOfDay - kAcrophase - 3));
    out.inertia = -5.72 * std::exp(-1.51 * hoursAwake);
    return out;
}

} // namespace attune::fatigue
