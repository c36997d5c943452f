// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the model of load is worth anything here: against what agents say, against absence,
// against hours worked, and by what supervisors found of its alerts.
#pragma once

#include "core/base/groups.h"
#include "core/fatigue/history.h"
#include "core/journal/registry.h"
#include "core/stats/interval.h"

#include <span>

namespace attune::validation {

enum class Mark { Useful, NotUseful };
/// What a supervisor found of one alert.
struct AlertMarked {
    std::string person; ///< a pseudonym
    std::int64_t level = 1;
    Instant since;
    Mark mark = Mark::Useful;
};
const journal::KindOf<AlertMarked> &alertMarkedKind();
std::string alertSubject(std::string_view person, Instant since);
journal::SubjectSort alertSort();
void declareKinds(journal::Registry &registry);

/// An alert of the past, as the state machine of the policy gives it.
struct Alert {
    AgentId agent;
    int level = 0; ///< the highest it reached
    Instant since;
    std::optional<Instant> cleared; ///< none: not within the day
};
/// Pure; minute by minute through one day.
std::vector<Alert> alertsIn(AgentId agent, std::span<const fatigue::Piece> pieces,
    const fatigue::HysteresisPolicy &policy, const fatigue::LoadPolicy &load);

/// One answer of a person beside what stood there at the end of that day's work.
struct Pair {
    std::int64_t person = 0;
    double answer = 0;
    double load = 0; ///< left at the end of the shift
    double hours = 0, minutes = 0; ///< on duty and handling, that day
};
inline constexpr std::size_t kLeastPairs = 20;
/// Within persons: each is compared with themselves alone.
struct Relation {
    double correlation = 0, low = 0, high = 0; ///< of ranks within persons
    double slope = 0, slopeLow = 0, slopeHigh = 0; ///< points a unit, an intercept for each person
};
struct Relations {
    std::size_t people = 0, pairs = 0; ///< with two pairs at least
    std::optional<Relation> load, hours, minutes; ///< none: too few, or nothing varies
    std::optional<double> added; ///< share of variance load explains beyond hours worked
};
/// Pure. Ranks within persons, centred, then Pearson with N − K − 1 degrees of freedom (Bland &
/// Altman 1995, BMJ 310:446); the slope is that of a model with an intercept for each person.
Relations relationsOf(std::span<const Pair> pairs, std::int64_t leastPeople = kSmallestGroup);

/// One person's week and whether they were absent sick in the week after.
struct Week {
    double load = 0, hours = 0, minutes = 0;
    bool absent = false;
};
inline constexpr std::int64_t kLeastAbsences = 10;
struct Absences {
    bool connected = false; ///< whether any absence was ever delivered
    std::int64_t weeks = 0, absent = 0;
    std::optional<double> load, hours, minutes; ///< areas under the curve; none: too few
};
Absences absencesOf(std::span<const Week> weeks, bool connected);
/// The area under the curve: how often the absent week had the higher value; ties count half.
std::optional<double> areaUnderCurve(std::span<const Week> weeks, double Week::*value);
/// Less than this is nothing (models note, section 1.7).
inline constexpr double kWorthNothing = 0.02;

enum class Verdict { NotKnown, AddsNothing, Adds };
/// By absence where it can be told, else by the answers.
Verdict verdictOf(const Absences &absences, const Relations &relations);

struct Audit {
    std::int64_t alerts = 0, marked = 0, useful = 0;
    double shifts = 0;
    std::optional<stats::Interval> precision; ///< Wilson, 95 %
    std::optional<double> medianClear; ///< minutes
};
Audit auditOf(std::span<const Alert> alerts, std::span<const AlertMarked> marks, double shifts);

/// What one changed constant does to the colours of people.
struct Variant {
    enum class What { WeightLow, WeightHigh, RestShort, RestLong };
    What what = What::WeightLow;
    int people = 0, changed = 0, redBefore = 0, redAfter = 0;
};
fatigue::Policy changed(const fatigue::Policy &policy, Variant::What what);
int levelOf(double peak, const fatigue::Thresholds &limits);

/// How often alerts are raised in a group of people.
struct GroupRate {
    int people = 0;
    std::int64_t alerts = 0;
    double shifts = 0;
    bool isWithheld = false; ///< too few people, or those would follow from it
};
struct SiteRate : GroupRate {
    SiteId site;
};
enum class Contract { Full, Part, NotKnown };
struct ContractRate : GroupRate {
    Contract contract = Contract::NotKnown;
};
/// By the share of full time; from 95 % on it is full.
Contract contractOf(std::optional<double> fullTime);
/// Withholds groups of fewer than kSmallestCompared people. Where that is one alone, the figure of
/// all gives it away: then the smallest other one is withheld too, unless `namesSeen`, since to who
/// reads alerts by name subtraction tells nothing.
void withholdSmall(std::span<GroupRate *const> groups, bool namesSeen);

} // namespace attune::validation
