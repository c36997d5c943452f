// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The staffing sheet of a weekday: demand out of the centre's own history, and interval by interval
// what minutes alone ask for beside what load asks for.
#pragma once

#include "core/facts/organisation.h"
#include "core/staffing/staffing.h"
#include "core/store/connection.h"

#include <array>

namespace attune::staffing {

inline constexpr int kSlots = 48; ///< half hours of a day
inline constexpr int kWeeksBack = 8;

/// What one queue had, on comparable days.
struct QueueHistory {
    QueueId queue;
    std::string name;
    facts::EmotionClass emotion = facts::EmotionClass::Unknown;
    std::optional<double> handlingSeconds; ///< mean of what was handled; none: nothing was
    std::vector<std::array<double, kSlots>> days; ///< contacts, abandoned ones too; oldest first
};

struct DemandHistory {
    LocalDay last{}; ///< the newest of the days
    std::vector<LocalDay> days; ///< the same weekday of the last weeks, as far as there is data
    std::vector<QueueHistory> queues;
    double waitingContacts = 0; ///< left out: mail and the like wait for no agent
    double withoutLength = 0; ///< left out: their queue handled nothing with a length
};

/// The same weekday of the last eight weeks before `before`, of live channels within the place of
/// the scope.
Result<DemandHistory> readDemand(store::Connection &facts, const facts::Organisation &organisation,
    const facts::Scope &scope, LocalDay before, std::chrono::weekday weekday);

/// What a supervisor may turn.
struct WhatIf {
    StaffingPolicy policy;
    /// By emotion class, unknown first: load-minutes a minute and protected seconds after each.
    std::array<double, 5> weights{1.5, 1.25, 1.5, 2, 2.5};
    std::array<double, 5> recoverySeconds{0, 0, 0, 60, 120};
    double recoveryInShrinkage = 0; ///< share of the shrinkage that stands for recovery
};

struct SlotNeed {
    int slot = 0;
    double contacts = 0; ///< at the quantile
    std::optional<Need> need; ///< none above the most agents there may be
};

struct Sheet {
    StaffingFault fault = StaffingFault::None; ///< then nothing else
    double share = 0.5; ///< the quantile of demand
    std::vector<SlotNeed> slots; ///< only those with demand; ascending
    double volumeHours = 0, loadHours = 0; ///< on duty, summed over the day
    double volumeRosteredHours = 0, loadRosteredHours = 0;
    int mostVolume = 0, mostLoad = 0; ///< on duty at once
    bool countsTwice = false; ///< recovery stands in the shrinkage as well
    bool isTooFewDays = false; ///< fewer days than a quantile needs
    bool isBeyond = false; ///< an interval asks for more agents than are searched for
    std::optional<PointPrice> price; ///< in the busiest interval
    std::optional<Sensitivity> sensitivity; ///< there, too
};

/// Pure, and fast enough for a slider: one day at one quantile.
Sheet sheetOf(const DemandHistory &history, double share, const WhatIf &whatIf);

} // namespace attune::staffing
