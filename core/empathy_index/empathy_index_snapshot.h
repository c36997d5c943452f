// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what the empathy index shows, as far as the reader's keys and roles go.
#pragma once

#include "core/base/groups.h"
#include "core/base/role.h"
#include "core/empathy_index/empathy_index_queries.h"

namespace attune::empathy_index {

/// Of each UTC day, the numbers of the models it was scored with.
using Models = std::map<std::int64_t, std::set<std::int64_t>>;

/// One week of the index.
struct TrendPoint {
    Interval period{};
    std::size_t n = 0;
    std::optional<double> index;
    std::optional<Range> drawn;
    std::int64_t weights = 0; ///< version in force at its end
    std::int64_t model = 0; ///< 0: none, or several at once
    bool adopted = false; ///< a new model was adopted in this week
    bool breaks = false; ///< other weights or another model than the point before: not comparable
};

/// Who looks, at what, under which decisions.
struct Request {
    UnitKind kind = UnitKind::Agent;
    Roles roles = Roles::all();
    Decisions decisions{};
    std::int64_t leastPeople = kSmallestGroup; ///< of a group, for those who do not see persons
};

struct Snapshot {
    Instant now;
    facts::Scope scope; ///< the period is at least four weeks
    UnitKind kind = UnitKind::Agent;
    Method method;
    std::shared_ptr<const facts::Organisation> organisation;
    bool scoresOpen = true; ///< false: this user may not see scores; there are no units
    bool personsOpen = true; ///< false: their role sees groups only
    bool empty = false; ///< there is no interaction in the period
    std::string model; ///< the newest
    bool modelsMixed = false; ///< a rescoring is under way
    Outcome outcome;
    std::vector<TrendPoint> trend; ///< of all that is in scope
    Decisions decisions;
    std::size_t contacts = 0; ///< in scope and period
    std::size_t assessed = 0; ///< of them, with at least one figure
    std::vector<Contact> all; ///< ascending, from the first week of the trend on
    Models models; ///< of those days

    /// Those that count for the units.
    std::span<const Contact> inPeriod() const;
};

inline constexpr std::chrono::days kLeastPeriod{28};
inline constexpr int kTrendWeeks = 12;
/// Of whom a role may see figures by person.
bool seesPersons(Roles roles);

/// The case mix is that of the whole centre in the period of the scope; units are those in scope.
Result<Snapshot> snapshotFor(store::Connection &facts, const facts::ReadContext &context,
    const facts::Scope &scope, const Request &request = {}, Method method = {});

/// Week by week up to the end of the scope, of one unit or (0) of all in scope.
std::vector<TrendPoint> trendOf(const Snapshot &snapshot, std::int64_t unit);

} // namespace attune::empathy_index
