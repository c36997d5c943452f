// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How busy a day and an hour are by the calendar: weekdays, hours, seasons, holidays.
#pragma once

#include "core/base/time.h"

#include <array>

namespace attune::demo {

/// Which holidays a site keeps.
enum class Country : std::uint8_t { Netherlands, UnitedStates };

constexpr int kOpenHour = 8; ///< the lines open; the night desk apart
constexpr int kCloseHour = 20;

/// Monday to Sunday; they add up to six days' worth.
constexpr std::array<double, 7> kWeekdayFactor{1.20, 1.08, 1.02, 0.96, 0.90, 0.48, 0.36};
/// From eight to twenty: a hump in the forenoon, a lower one in the afternoon.
constexpr std::array<double, kCloseHour - kOpenHour> kHourWeight{
    5, 8, 11, 12, 11, 8, 8, 9, 9, 8, 6, 5};

/// 0 for Monday.
int weekdayOf(LocalDay day);
bool isHoliday(LocalDay day, Country country);
/// Of the whole centre on that day: the weekday, the time of the year and holidays, around 1.
double dayFactor(LocalDay day, Country country);
/// Bills go out on the first of a month: three days of questions about them.
double billingFactor(LocalDay day);
/// The part of a day's contacts that comes in that hour; 0 outside the opening hours.
double hourShare(int hour);

} // namespace attune::demo
