// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/calendar.h"

#include <cmath>
#include <numbers>
#include <numeric>

namespace attune::demo {

namespace {

using namespace std::chrono;

// Easter Sunday by the anonymous Gregorian method (Nature, 1876).
LocalDay easterOf(year of)
{
    const int y = static_cast<int>(of);
    const int a = y % 19;
    const int b = y / 100;
    const int c = y % 100;
    const int f = (b + 8) / 25;
    const int h = (19 * a + b - b / 4 - (b - f + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return local_days{
        of / month(static_cast<unsigned>(n / 31)) / day(static_cast<unsigned>(n % 31 + 1))};
}

bool isDutchHoliday(LocalDay date, year_month_day ymd)
{
    const auto monthDay = ymd.month() / ymd.day();
    if (monthDay == January / 1 || monthDay == April / 27 || monthDay == December / 25
        || monthDay == December / 26)
        return true;
    const auto sinceEaster = (date - easterOf(ymd.year())).count();
    return sinceEaster == 1 || sinceEaster == 39 || sinceEaster == 50;
}

bool isAmericanHoliday(LocalDay date, year_month_day ymd)
{
    const auto monthDay = ymd.month() / ymd.day();
    if (monthDay == January / 1 || monthDay == July / 4 || monthDay == December / 25)
        return true;
    return date == local_days{ymd.year() / May / Monday[last]}
    || date == local_days{ymd.year() / September / Monday[1]}
    || date == local_days{ymd.year() / November / Thursday[4]};
}

} // namespace

int weekdayOf(LocalDay day)
{
    return static_cast<int>(weekday{day}.iso_encoding()) - 1;
}

bool isHoliday(LocalDay day, Country country)
{
    const year_month_day ymd{day};
    return country == Country::Netherlands ? isDutchHoliday(day, ymd) : isAmericanHoliday(day, ymd);
}

double dayFactor(LocalDay day, Country country)
{
    double factor = kWeekdayFactor[static_cast<std::size_t>(weekdayOf(day))];
    const auto dayOfYear = (day - local_days{year_month_day{day}.year() / January / 1}).count();
    factor *= 1 + 0.04 * std::cos(2 * std::numbers::pi * static_cast<double>(dayOfYear) / 365.25);
    if (isHoliday(day, country))
        factor *= 0.3;
    else if (isHoliday(day - days{1}, country))
        factor *= 1.3;
    return factor;
}

double billingFactor(LocalDay day)
{
    return static_cast<unsigned>(year_month_day{day}.day()) <= 3 ? 1.25 : 1.0;
}

double hourShare(int hour)
{
    if (hour < kOpenHour || hour >= kCloseHour)
        return 0;
    static const double total = std::accumulate(kHourWeight.begin(), kHourWeight.end(), 0.0);
    return kHourWeight[static_cast<std::size_t>(hour - kOpenHour)] / total;
}

} // namespace attune::demo
