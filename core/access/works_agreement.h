// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What employer and employees agreed on monitoring, as clauses a program can hold: each may refuse
// a draw, and says so with its reference and what is left.
#pragma once

#include "core/base/groups.h"
#include "core/base/id.h"
#include "core/base/zone.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace attune::access {

/// What somebody wants to do with interactions of one agent.
enum class MonitoringUse { Coaching, FormalEvaluation, Calibration, PeerReview, Dispute, Audit };
inline constexpr std::array kMonitoringUses{MonitoringUse::Coaching,
    MonitoringUse::FormalEvaluation, MonitoringUse::Calibration, MonitoringUse::PeerReview,
    MonitoringUse::Dispute, MonitoringUse::Audit};
std::string_view nameOf(MonitoringUse use); ///< "formal_evaluation"

enum class ClauseKind {
    ContactsPerMonth, ///< number: most draws of one agent's contacts in a calendar month
    NoticeHours, ///< number: hours between telling the agent and the draw
    RandomDrawOnly,
    NotInBreaks, ///< nothing that touches a break or lies outside the agent's shift
    CoachingOnly, ///< no use with consequences: coaching, calibration and peer review alone
    MinimumGroup, ///< number: people below whom nothing is shown of a group
    HoursOfDay, ///< from–to, local: draws happen within these hours
    RetentionDays, ///< number: days for which an evaluation of a person is kept
    LoadLimit, ///< number: load-minutes on duty from which something is due, at most
    RedLoadLimit, ///< number: the same for red
};
inline constexpr std::array kClauseKinds{ClauseKind::ContactsPerMonth, ClauseKind::NoticeHours,
    ClauseKind::RandomDrawOnly, ClauseKind::NotInBreaks, ClauseKind::CoachingOnly,
    ClauseKind::MinimumGroup, ClauseKind::HoursOfDay, ClauseKind::RetentionDays,
    ClauseKind::LoadLimit, ClauseKind::RedLoadLimit};
std::string_view nameOf(ClauseKind kind); ///< "contacts_per_month"

struct Clause {
    ClauseKind kind = ClauseKind::ContactsPerMonth;
    std::string reference; ///< where it stands: "§ 3 (2)"
    std::string text; ///< its words as agreed
    std::int64_t number = 0; ///< for the kinds that have one
    std::chrono::minutes from{0}; ///< HoursOfDay: since local midnight
    std::chrono::minutes to{24 * 60};

    friend bool operator==(const Clause &, const Clause &) = default;
};

struct Agreement {
    std::string id; ///< "2026-04"
    std::string title;
    std::string zone; ///< of the site it was made for: months and hours are cut there
    LocalDay from{};
    std::optional<LocalDay> until; ///< its last day
    std::vector<Clause> clauses;

    const Clause *clause(ClauseKind kind) const;
    bool isInForce(LocalDay day) const { return from <= day && (!until || day <= *until); }
    friend bool operator==(const Agreement &, const Agreement &) = default;
};

/// How many people a group needs before anything is shown of it: what a clause says, and never
/// fewer than kSmallestGroup.
std::int64_t minimumGroup(const Agreement *agreement);

/// What is wrong with an agreement as a text; empty when it can be put to the representative. A
/// kind stands once, numbers are sensible, hours lie in order, the zone exists.
std::vector<std::string> faultsOf(const Agreement &agreement);

/// A draw that was made, by anybody: all supervisors share one quota.
struct Draw {
    std::string agent; ///< pseudonymous, as the journal names people
    Instant at;
    MonitoringUse use = MonitoringUse::Coaching;
};

struct DrawWish {
    Draw draw;
    Interval contact; ///< when it happened
    bool random = false; ///< drawn by a seeded draw, not picked
    std::optional<Instant> toldAt; ///< when the agent was told that contacts would be drawn
    /// The agent's presence without breaks; empty when no shift is known, which NotInBreaks does
    /// not take for permission.
    std::vector<Interval> working;
};

struct Refusal {
    ClauseKind kind = ClauseKind::ContactsPerMonth;
    std::string reference;
    std::optional<Instant> possibleFrom; ///< when the same wish would pass this clause
};

struct Verdict {
    std::vector<Refusal> refusals; ///< in the order of the agreement's clauses
    std::optional<std::int64_t> left; ///< of the agent's quota before this draw; nullopt: no quota

    bool allowed() const { return refusals.empty(); }
};

/// Pure. Throws nothing; a wish outside the time of the agreement is the caller's to refuse.
Verdict check(
    const Agreement &agreement, const Zone &zone, const DrawWish &wish, std::span<const Draw> made);

/// Months in which more was drawn of somebody than agreed: two workstations that were apart may
/// each have kept to the quota and together not.
struct Overdrawn {
    std::string agent;
    std::chrono::year_month month{};
    std::int64_t drawn = 0;
    std::int64_t allowed = 0;
};
std::vector<Overdrawn> overdrawn(
    const Agreement &agreement, const Zone &zone, std::span<const Draw> made);

/// The calendar month of a moment where the site is.
std::chrono::year_month monthOf(const Zone &zone, Instant at);

} // namespace attune::access
