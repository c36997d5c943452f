// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// When a clause refuses a draw, and what is left of a quota.
#include "core/access/works_agreement.h"

#include <algorithm>
#include <map>
#include <set>

namespace attune::access {

namespace {

constexpr std::array<std::string_view, 6> kUseNames{
    "coaching", "formal_evaluation", "calibration", "peer_review", "dispute", "audit"};
constexpr std::array<std::string_view, 10> kClauseNames{"contacts_per_month", "notice_hours",
    "random_draw_only", "not_in_breaks", "coaching_only", "minimum_group", "hours_of_day",
    "retention_days", "load_limit", "red_load_limit"};

/// What a clause may say at most; more is a slip of the pen.
struct Bounds {
    ClauseKind kind;
    std::int64_t least;
    std::int64_t most;
};
constexpr std::array kBounds{Bounds{ClauseKind::ContactsPerMonth, 0, 1000},
    Bounds{ClauseKind::NoticeHours, 0, 24 * 31}, Bounds{ClauseKind::MinimumGroup, 2, 1000},
    Bounds{ClauseKind::RetentionDays, 1, 3660}, Bounds{ClauseKind::LoadLimit, 60, 320},
    Bounds{ClauseKind::RedLoadLimit, 60, 480}};

/// Calibration and peer review have no consequence for whom they show; a dispute protects them.
bool isWithoutConsequence(MonitoringUse use)
{
    return use != MonitoringUse::FormalEvaluation && use != MonitoringUse::Audit;
}

/// A dispute looks again at what was drawn already and takes nothing of a quota.
bool countsForQuota(MonitoringUse use)
{
    return use != MonitoringUse::Dispute;
}

Instant startOf(const Zone &zone, std::chrono::year_month month)
{
    return zone.startOf(
        LocalDay{std::chrono::local_days{month / std::chrono::day{1}}.time_since_epoch()});
}

std::int64_t drawnIn(std::chrono::year_month month, const Zone &zone, const std::string &agent,
    std::span<const Draw> made)
{
    return std::ranges::count_if(made, [&](const Draw &draw) {
        return draw.agent == agent && countsForQuota(draw.use) && monthOf(zone, draw.at) == month;
    });
}

std::chrono::minutes minuteOfDay(const Zone &zone, Instant at)
{
    const auto local = zone.localOf(at);
    return std::chrono::duration_cast<std::chrono::minutes>(
        local - std::chrono::floor<std::chrono::days>(local));
}

/// The next moment the clock of the site shows `from`, today or tomorrow.
Instant nextOpening(const Zone &zone, Instant at, std::chrono::minutes from)
{
    for (const auto day : {zone.dayOf(at), zone.dayOf(at) + std::chrono::days{1}}) {
        const Instant opens = zone.instantOf(day + from);
        if (opens >= at)
            return opens;
    }
    return at;
}

bool liesWithin(const std::vector<Interval> &working, Interval contact)
{
    return std::ranges::any_of(working,
        [&](const Interval &one) { return one.begin <= contact.begin && contact.end <= one.end; });
}

std::optional<Refusal> refusalOf(
    const Clause &clause, const Zone &zone, const DrawWish &wish, std::optional<std::int64_t> left)
{
    Refusal refusal{clause.kind, clause.reference, {}};
    const Instant at = wish.draw.at;
    switch (clause.kind) {
    case ClauseKind::ContactsPerMonth:
        if (!countsForQuota(wish.draw.use) || !left || *left > 0)
            return std::nullopt;
        if (clause.number > 0)
            refusal.possibleFrom = startOf(zone, monthOf(zone, at) + std::chrono::months{1});
        return refusal;
    case ClauseKind::NoticeHours: {
        const std::chrono::hours notice{clause.number};
        if (wish.toldAt && at - *wish.toldAt >= notice)
            return std::nullopt;
        refusal.possibleFrom = wish.toldAt.value_or(at) + notice;
        return refusal;
    }
    case ClauseKind::RandomDrawOnly:
        return wish.random || wish.draw.use == MonitoringUse::Dispute ? std::nullopt
                                                                      : std::optional(refusal);
    case ClauseKind::NotInBreaks:
        return liesWithin(wish.working, wish.contact) ? std::nullopt : std::optional(refusal);
    case ClauseKind::CoachingOnly:
        return isWithoutConsequence(wish.draw.use) ? std::nullopt : std::optional(refusal);
    case ClauseKind::HoursOfDay: {
        const auto minute = minuteOfDay(zone, at);
        if (clause.from <= minute && minute < clause.to)
            return std::nullopt;
        refusal.possibleFrom = nextOpening(zone, at, clause.from);
        return refusal;
    }
    case ClauseKind::MinimumGroup: // holds for what is shown, not for what is drawn
    case ClauseKind::RetentionDays:
    case ClauseKind::LoadLimit:
    case ClauseKind::RedLoadLimit:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

std::string_view nameOf(MonitoringUse use)
{
    return kUseNames[static_cast<std::size_t>(use)];
}

std::string_view nameOf(ClauseKind kind)
{
    return kClauseNames[static_cast<std::size_t>(kind)];
}

const Clause *Agreement::clause(ClauseKind kind) const
{
    const auto found = std::ranges::find(clauses, kind, &Clause::kind);
    return found == clauses.end() ? nullptr : &*found;
}

std::int64_t minimumGroup(const Agreement *agreement)
{
    const Clause *clause = agreement ? agreement->clause(ClauseKind::MinimumGroup) : nullptr;
    return clause ? std::max(clause->number, kSmallestGroup) : kSmallestGroup;
}

std::vector<std::string> faultsOf(const Agreement &agreement)
{
    std::vector<std::string> faults;
    if (agreement.title.empty())
        faults.push_back("it has no title");
    if (agreement.id.empty())
        faults.push_back("it has no id");
    if (!Zone::named(agreement.zone))
        faults.push_back("there is no time zone \"" + agreement.zone + '"');
    if (agreement.until && *agreement.until < agreement.from)
        faults.push_back("it ends before it begins");
    if (agreement.clauses.empty())
        faults.push_back("it has no clause");
    std::set<ClauseKind> seen;
    for (const Clause &clause : agreement.clauses) {
        const std::string name(nameOf(clause.kind));
        if (!seen.insert(clause.kind).second)
            faults.push_back(name + " stands twice");
        if (clause.reference.empty())
            faults.push_back(name + " does not say where it stands");
        const auto bounds = std::ranges::find(kBounds, clause.kind, &Bounds::kind);
        if (bounds != kBounds.end()
            && (clause.number < bounds->least || clause.number > bounds->most))
            faults.push_back(name + " must lie between " + std::to_string(bounds->least) + " and "
                + std::to_string(bounds->most));
        if (clause.kind == ClauseKind::HoursOfDay
            && (clause.from < std::chrono::minutes{0} || clause.to <= clause.from
                || clause.to > std::chrono::hours{24}))
            faults.push_back(name + " must begin before it ends, within one day");
    }
    const Clause *limit = agreement.clause(ClauseKind::LoadLimit);
    const Clause *red = agreement.clause(ClauseKind::RedLoadLimit);
    if (limit && red && red->number < limit->number)
        faults.push_back("red_load_limit must not lie below load_limit");
    return faults;
}

std::chrono::year_month monthOf(const Zone &zone, Instant at)
{
    const std::chrono::year_month_day date{zone.dayOf(at)};
    return date.year() / date.month();
}

Verdict check(
    const Agreement &agreement, const Zone &zone, const DrawWish &wish, std::span<const Draw> made)
{
    Verdict verdict;
    if (const Clause *quota = agreement.clause(ClauseKind::ContactsPerMonth))
        verdict.left =
            quota->number - drawnIn(monthOf(zone, wish.draw.at), zone, wish.draw.agent, made);
    for (const Clause &clause : agreement.clauses) {
        if (auto refusal = refusalOf(clause, zone, wish, verdict.left))
            verdict.refusals.push_back(std::move(*refusal));
    }
    return verdict;
}

std::vector<Overdrawn> overdrawn(
    const Agreement &agreement, const Zone &zone, std::span<const Draw> made)
{
    const Clause *quota = agreement.clause(ClauseKind::ContactsPerMonth);
    if (!quota)
        return {};
    std::map<std::pair<std::string, std::chrono::year_month>, std::int64_t> drawn;
    for (const Draw &draw : made) {
        const LocalDay day = zone.dayOf(draw.at);
        if (countsForQuota(draw.use) && agreement.isInForce(day))
            ++drawn[{draw.agent, monthOf(zone, draw.at)}];
    }
    std::vector<Overdrawn> out;
    for (const auto &[whose, count] : drawn) {
        if (count > quota->number)
            out.push_back({whose.first, whose.second, count, quota->number});
    }
    return out;
}

} // namespace attune::access
