// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules about rest and working days, and the scale of an inventory.
#include "core/fatigue/rota.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace attune::fatigue {

namespace {

constexpr double kHoursAWeek = 168, kNightHours = 3;

/// A stretch of presence: shifts that touch or overlap, by their positions.
struct OnDuty {
    std::int64_t begin, end;
    std::size_t first, last; // shifts
};

std::vector<OnDuty> presences(std::span<const Shift> shifts)
{
    std::vector<std::size_t> order(shifts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return shifts[i].beginMinute; });
    std::vector<OnDuty> out;
    for (const std::size_t i : order) {
        const Shift &shift = shifts[i];
        if (out.empty() || shift.beginMinute > out.back().end) {
            out.push_back({shift.beginMinute, shift.endMinute, i, i});
        } else if (shift.endMinute > out.back().end) {
            out.back().end = shift.endMinute;
            out.back().last = i;
        }
    }
    return out;
}

int longestRun(const std::set<std::int64_t> &days)
{
    int best = 0, run = 0;
    std::int64_t before = 0;
    for (const std::int64_t day : days) {
        run = run > 0 && day == before + 1 ? run + 1 : 1;
        before = day;
        best = std::max(best, run);
    }
    return best;
}

double hoursOf(std::int64_t minutes)
{
    return static_cast<double>(minutes) / 60;
}

/// Gaps between presences: daily rest, and weeks without a long one. A stretch without a long rest
/// may last a week less that rest: then the rest before or after it completes the week.
void judgeGaps(RotaFindings &out, const std::vector<OnDuty> &stretches, const RotaProfile &profile)
{
    std::int64_t since = stretches.empty() ? 0 : stretches.front().begin;
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        if (i > 0) {
            const double gap = hoursOf(stretches[i].begin - stretches[i - 1].end);
            out.longestGapHours = std::max(out.longestGapHours.value_or(0), gap);
            if (gap < profile.leastDailyRestHours)
                out.shortRests.push_back({stretches[i - 1].last, stretches[i].first, gap});
            if (gap >= profile.leastWeeklyRestHours)
                since = stretches[i].begin;
        }
        if (hoursOf(stretches[i].end - since) > kHoursAWeek - profile.leastWeeklyRestHours)
            out.lacksWeeklyRest = true;
    }
}

/// Over the reference period that ends with `last`; nullopt below one week.
std::optional<WeekHours> hoursUntil(
    const OnDuty &last, const std::vector<OnDuty> &stretches, const RotaProfile &profile)
{
    const double span = hoursOf(last.end - stretches.front().begin);
    if (span < kHoursAWeek)
        return std::nullopt;
    const double hours = std::min(span, profile.referenceWeeks * kHoursAWeek);
    const auto from = last.end - static_cast<std::int64_t>(hours * 60);
    double worked = 0;
    for (const OnDuty &each : stretches)
        worked += hoursOf(
            std::max<std::int64_t>(0, std::min(each.end, last.end) - std::max(each.begin, from)));
    const double weeks = hours / kHoursAWeek;
    return WeekHours{worked / weeks, weeks};
}

/// The most hours a week on average over any reference period that ends with a shift.
std::optional<double> mostWeekHours(
    const std::vector<OnDuty> &stretches, const RotaProfile &profile)
{
    std::optional<double> most;
    for (const OnDuty &last : stretches) {
        if (const auto found = hoursUntil(last, stretches, profile))
            most = std::max(most.value_or(0), found->hours);
    }
    return most;
}

RotaLevel levelOf(const RotaFindings &found, const RotaProfile &profile)
{
    if (!found.shortRests.empty() || found.lacksWeeklyRest || found.daysInARow >= profile.redDays
        || found.hoursAWeek.value_or(0) > profile.mostWeekHours + 1e-9)
        return RotaLevel::Red;
    return found.daysInARow >= profile.amberDays || found.nightsInARow >= profile.amberNights
            || !found.longShifts.empty()
        ? RotaLevel::Amber
        : RotaLevel::Kept;
}

} // namespace

std::optional<WeekHours> weekHoursNow(std::span<const Shift> shifts, const RotaProfile &profile)
{
    const auto stretches = presences(shifts);
    return stretches.empty() ? std::nullopt : hoursUntil(stretches.back(), stretches, profile);
}

std::optional<RotaFindings> rotaFindings(std::span<const Shift> shifts, const RotaProfile &profile)
{
    RotaFindings out;
    std::set<std::int64_t> days, nights;
    for (std::size_t i = 0; i < shifts.size(); ++i) {
        const Shift &shift = shifts[i];
        if (shift.endMinute < shift.beginMinute)
            return std::nullopt;
        const bool isNight = shift.nightHours >= kNightHours;
        days.insert(shift.localDay);
        if (isNight)
            nights.insert(shift.localDay);
        if (hoursOf(shift.endMinute - shift.beginMinute)
            > (isNight ? profile.mostNightShiftHours : profile.mostShiftHours))
            out.longShifts.push_back(i);
    }
    const auto stretches = presences(shifts);
    for (const OnDuty &each : stretches)
        out.hours += hoursOf(each.end - each.begin);
    judgeGaps(out, stretches, profile);
    out.daysInARow = longestRun(days);
    out.nightsInARow = longestRun(nights);
    out.hoursAWeek = mostWeekHours(stretches, profile);
    out.level = levelOf(out, profile);
    return out;
}

std::optional<double> inventoryScale(
    std::span<const std::optional<double>> items, std::span<const std::size_t> reversed)
{
    double sum = 0;
    std::size_t answered = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!items[i])
            continue;
        sum += std::ranges::find(reversed, i) != reversed.end() ? 100 - *items[i] : *items[i];
        ++answered;
    }
    if (answered == 0 || answered * 2 < items.size())
        return std::nullopt;
    return sum / static_cast<double>(answered);
}

} // namespace attune::fatigue
