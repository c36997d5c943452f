// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Hard rules about shifts (working-time directive, good practice): facts, no model. The limits are
// those of a country profile, which is data.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace attune::fatigue {

/// Limits of a country; the defaults are Directive 2003/88/EC and the good practice of the HSE.
struct RotaProfile {
    double leastDailyRestHours = 11; ///< Art. 3
    double leastWeeklyRestHours = 35; ///< Art. 5: 24 + 11, once in seven days
    double mostWeekHours = 48; ///< Art. 6, on average over the reference period
    double referenceWeeks = 17;
    double mostShiftHours = 12;
    double mostNightShiftHours = 8; ///< Art. 8
    int amberDays = 6, redDays = 8; ///< days worked in a row
    int amberNights = 4; ///< nights worked in a row
    double nightBeginsHour = 0,
           nightEndsHour = 5; ///< local time; a shift is a night with 3 h of it
};

/// One shift: minutes since any fixed moment in real (UTC) time, so that a night in which the clock
/// changes has its true length, and the local day it began on.
struct Shift {
    std::int64_t beginMinute = 0, endMinute = 0;
    std::int64_t localDay = 0; ///< days since any fixed day
    double nightHours = 0; ///< within the night of the profile
};

struct ShortRest {
    std::size_t after = 0, before = 0; ///< positions of shifts as they were given
    double hours = 0;
};

enum class RotaLevel { Kept, Amber, Red };

struct RotaFindings {
    std::vector<ShortRest> shortRests;
    bool lacksWeeklyRest = false; ///< seven days in a row without one rest of that length
    std::optional<double> longestGapHours; ///< none below two shifts
    int daysInARow = 0; ///< the most
    int nightsInARow = 0;
    double hours = 0; ///< worked in all
    std::optional<double> hoursAWeek; ///< over the reference period at most; none below one week
    std::vector<std::size_t> longShifts;
    RotaLevel level = RotaLevel::Kept;
};
/// Hours of a week, as an average of so many.
struct WeekHours {
    double hours = 0, weeks = 0;
};
/// Over the reference period that ends with the last shift, or since the first where less is known:
/// what a limit of the average is held against today. nullopt below one week.
std::optional<WeekHours> weekHoursNow(std::span<const Shift> shifts, const RotaProfile &profile);

/// In any order; shifts that overlap count as one presence. nullopt when one ends before it begins.
std::optional<RotaFindings> rotaFindings(std::span<const Shift> shifts, const RotaProfile &profile);

/// Copenhagen Burnout Inventory (Kristensen et al. 2005): the mean of items 0–100, some reversed;
/// nullopt when fewer than half of them were answered.
std::optional<double> inventoryScale(
    std::span<const std::optional<double>> items, std::span<const std::size_t> reversed);

} // namespace attune::fatigue
