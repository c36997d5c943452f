// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/empathy_index/empathy_index_snapshot.h"

#include "core/facts/leg_row.h"
#include "core/scoring/scoring_queries.h"

#include <algorithm>

namespace attune::empathy_index {

namespace {

constexpr std::size_t kTrendDraws = 300; ///< an interval a week needs no more

std::set<std::int64_t> modelsIn(const Models &models, Interval period)
{
    std::set<std::int64_t> out;
    for (auto day = models.lower_bound(utcDayOf(period.begin));
         day != models.end() && day->first < utcDayOf(period.end); ++day)
        out.insert(day->second.begin(), day->second.end());
    return out;
}

Instant beginOfTrend(const Snapshot &snapshot)
{
    const Instant weeks = snapshot.scope.period.end - std::chrono::days{7 * kTrendWeeks};
    return std::min(weeks, snapshot.scope.period.begin);
}

Done readAll(store::Connection &facts, const facts::ReadContext &context, Snapshot &out)
{
    facts::Scope wide = out.scope;
    wide.period.begin = beginOfTrend(out);
    auto contacts = readContacts(facts, *out.organisation, wide, out.kind, context.now);
    if (!contacts)
        return contacts.error();
    out.all = std::move(*contacts);
    return facts.guarded([&]() -> Done {
        const auto scores = scoring::readScores(
            facts, context.vault, utcDayOf(wide.period.begin), utcDayOf(wide.period.end));
        if (!scores)
            return scores.error();
        for (Contact &contact : out.all) {
            const scoring::ScoreRow *row = scoring::scoreOf(*scores, contact.key);
            if (!row)
                continue;
            contact.proxies = scoring::proxiesOf(*row);
            contact.asked = row->escalationRequested;
        }
        applyVerdicts(out.all, out.decisions.cases);
        return {};
    });
}

} // namespace

std::span<const Contact> Snapshot::inPeriod() const
{
    const auto first =
        std::ranges::lower_bound(all, facts::firstKeyAt(scope.period.begin), {}, &Contact::key);
    return {first, all.end()};
}

bool seesPersons(Roles roles)
{
    return roles.meets(Role::Supervisor | Role::Evaluator | Role::Leader);
}

std::vector<TrendPoint> trendOf(const Snapshot &snapshot, std::int64_t unit)
{
    std::vector<TrendPoint> out;
    std::map<std::int64_t, Method> methods; // by version of the weights
    std::int64_t before = 0; // the model of the last week with any
    for (int week = kTrendWeeks; week > 0; --week) {
        TrendPoint point;
        const Instant end = snapshot.scope.period.end - std::chrono::days{7 * (week - 1)};
        point.period = {end - std::chrono::days{7}, end};
        const WeightSet &set = snapshot.decisions.weights.at(end);
        point.weights = set.weights.version;
        Method &method = methods[point.weights];
        method = snapshot.method;
        method.weights = set.weights;
        method.draws = kTrendDraws;
        const auto used = modelsIn(snapshot.models, point.period);
        point.model = used.size() == 1 ? *used.begin() : 0;
        point.adopted =
            std::ranges::any_of(snapshot.decisions.adoptions.all, [&](const Adoption &each) {
                // The newest week stands for now, too: contacts end before somebody adopts.
                return each.at >= point.period.begin && (each.at < end || week == 1);
            });
        if (!out.empty())
            point.breaks = point.adopted || point.weights != out.back().weights || used.size() > 1
                || (point.model && before && point.model != before);
        if (point.model)
            before = point.model;
        out.push_back(point);
    }
    for (const auto &[version, method] : methods) {
        std::vector<Contact> weeks = snapshot.all;
        for (Contact &contact : weeks) {
            const Instant start = facts::startOf(contact.key);
            const auto at = std::ranges::find_if(out, [&](const TrendPoint &point) {
                return point.period.begin <= start && start < point.period.end;
            });
            const bool counts =
                at != out.end() && at->weights == version && (unit == 0 || contact.unit == unit);
            contact.unit = counts ? at - out.begin() + 1 : 0;
        }
        for (const Unit &week : outcomeOf(weeks, method).units) {
            TrendPoint &point = out[static_cast<std::size_t>(week.id - 1)];
            point.n = week.n;
            point.index = week.index;
            point.drawn = week.drawn;
        }
    }
    return out;
}

Result<Snapshot> snapshotFor(store::Connection &facts, const facts::ReadContext &context,
    const facts::Scope &scope, const Request &request, Method method)
{
    Snapshot out;
    out.now = context.now;
    out.scope = scope;
    out.scope.period.begin = std::min(scope.period.begin, scope.period.end - kLeastPeriod);
    out.kind = request.kind;
    out.decisions = request.decisions;
    out.method = method;
    out.method.weights = request.decisions.weights.current().weights;
    out.method.off = request.decisions.off();
    out.personsOpen = seesPersons(request.roles);
    if (!out.personsOpen)
        out.kind = UnitKind::Team;
    auto organisation = facts::readOrganisation(facts, context);
    if (!organisation)
        return organisation.error();
    out.organisation = std::move(*organisation);
    out.scoresOpen = context.vault.mayOpen(vault::kEmotional);
    if (!out.scoresOpen)
        return out;
    if (auto read = readAll(facts, context, out); !read)
        return read.error();
    auto models = readModels(facts, utcDayOf(beginOfTrend(out)), utcDayOf(out.scope.period.end));
    const auto model = newestModel(facts);
    if (!models || !model)
        return models ? model.error() : models.error();
    out.model = *model;
    out.models = std::move(*models);
    out.modelsMixed = modelsIn(out.models, out.scope.period).size() > 1;
    for (const Contact &contact : out.inPeriod()) {
        const bool says = std::ranges::any_of(
            contact.proxies, [](const auto &proxy) { return proxy.has_value(); });
        out.contacts += contact.inScope;
        out.assessed += contact.inScope && says;
    }
    out.empty = out.contacts == 0;
    out.outcome = outcomeOf(out.inPeriod(), out.method);
    if (!out.personsOpen)
        withholdSmallGroups(out.outcome.units, static_cast<std::size_t>(request.leastPeople));
    out.trend = trendOf(out, 0);
    return out;
}

} // namespace attune::empathy_index
