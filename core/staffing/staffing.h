// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How many agents an interval needs when contacts cost more than minutes: service level, cap on
// occupancy and cap on load side by side, and which of them binds.
#pragma once

#include "core/staffing/erlang.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace attune::staffing {

/// Contacts of one kind in one interval.
struct ContactClass {
    std::string name;
    double contacts = 0;
    double handlingSeconds = 0;
    double recoverySeconds = 0; ///< protected time after each; must not be in the shrinkage as well
    double weight = 1; ///< load-minutes a minute
};

/// Policy settings of a centre, none of them measured (models note, section 2).
struct StaffingPolicy {
    double intervalSeconds = 1800;
    ServiceTarget target{20, 0.8, 0.85};
    double mostLoadPerHour = 64; ///< load-minutes an agent-hour: 85 % busy at a mean weight of 1.25
    double shrinkage = 0.3;
};

/// What is wrong with a policy or a class; the window makes the sentence.
enum class StaffingFault {
    None,
    Interval, ///< not above 0
    Handling, ///< not above 0 though there are contacts
    Contacts, ///< below 0
    Recovery, ///< below 0
    Weight, ///< below 0
    Target, ///< below 0 seconds
    ServiceLevel, ///< not in [0, 1): all of them in time cannot be promised
    Occupancy, ///< not in (0, 1]
    LoadCap, ///< not above 0
    Shrinkage, ///< not in [0, 1)
};
StaffingFault faultOf(const StaffingPolicy &policy, std::span<const ContactClass> classes);

enum class Limit { Service, Occupancy, Load };

struct Need {
    double contacts = 0;
    std::optional<double> handlingSeconds; ///< mean, none without contacts
    std::optional<double> effectiveSeconds; ///< with recovery
    double load = 0, effectiveLoad = 0; ///< Erlangs
    double loadMinutesPerHour = 0;
    int volumeOnly = 0; ///< agents that minutes alone ask for
    int forService = 0; ///< with recovery, service level and cap on occupancy
    int forLoad = 0;
    int agents = 0;
    Limit binding = Limit::Service;
    int rostered = 0, volumeOnlyRostered = 0;
    double serviceLevel = 1; ///< that results
    std::optional<double> handlingOccupancy; ///< none without agents
    std::optional<double> loadPerAgentHour;
};
/// nullopt when it takes more than kMostAgents. The inputs must be without fault.
std::optional<Need> need(std::span<const ContactClass> classes, const StaffingPolicy &policy);

/// What one more point of service level takes.
struct PointPrice {
    double serviceLevelNow = 0; ///< with the agents needed today
    int moreAgents = 0; ///< to promise one point more than the target
    double pointsPerAgent = 0; ///< gained by one more agent than today, in points
};
/// nullopt where the target is above 98 points, where there is no contact, and above kMostAgents.
std::optional<PointPrice> pointPrice(
    std::span<const ContactClass> classes, const StaffingPolicy &policy);

/// People of one interval as they are, and with one setting turned at a time: what the result hangs
/// on. None: more than kMostAgents.
struct Sensitivity {
    int agents = 0;
    std::optional<int> lessBusy; ///< five points less of occupancy at most
    std::optional<int> lessLoad; ///< a cap on load that is a tenth lower
    std::optional<int> withoutRecovery;
};
/// nullopt where there is no contact, and where they take more than kMostAgents as they are.
std::optional<Sensitivity> sensitivityOf(
    std::span<const ContactClass> classes, const StaffingPolicy &policy);

/// Demand of one interval out of the same interval of comparable days: quantile `share` (type 7 of
/// Hyndman & Fan 1996). nullopt below kLeastDays days.
inline constexpr int kLeastDays = 4;
std::optional<double> demandAt(std::vector<double> contacts, double share);

/// Recovery that is planned after each contact and also counted in the shrinkage is paid twice;
/// true when contacts carry recovery and the share of shrinkage named "recovery" is above 0.
bool countsRecoveryTwice(std::span<const ContactClass> classes, double recoveryInShrinkage);

} // namespace attune::staffing
