// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what the Teams panel shows, as far as the reader's keys and roles go.
#include "core/facts/leg_row.h"
#include "core/scoring/scoring_queries.h"
#include "core/team_dashboard/team_dashboard.h"

#include <algorithm>

namespace attune::team_dashboard {

namespace {

} // namespace

Result<Snapshot> snapshotFor(store::Connection &facts, const facts::ReadContext &context,
    const facts::Scope &scope, Roles roles, std::int64_t leastPeople)
{
    Snapshot out;
    out.scope = scope;
    out.scope.period.begin =
        std::min(scope.period.begin, scope.period.end - empathy_index::kLeastPeriod);
    auto organisation = facts::readOrganisation(facts, context);
    if (!organisation)
        return organisation.error();
    out.organisation = std::move(*organisation);
    out.scoresOpen = context.vault.mayOpen(vault::kEmotional);
    if (!out.scoresOpen)
        return out;
    const auto contacts = empathy_index::readContacts(
        facts, *out.organisation, out.scope, empathy_index::UnitKind::Team, context.now);
    const std::int64_t from = utcDayOf(out.scope.period.begin), to = utcDayOf(out.scope.period.end);
    const auto models = empathy_index::readModels(facts, from, to);
    const auto model = empathy_index::newestModel(facts);
    if (!contacts || !models || !model)
        return !contacts ? contacts.error() : !models ? models.error() : model.error();
    out.model = *model;
    std::set<std::int64_t> used;
    for (const auto &[day, ids] : *models)
        used.insert(ids.begin(), ids.end());
    out.modelsMixed = used.size() > 1;
    return facts.guarded([&]() -> Result<Snapshot> {
        const auto scores = scoring::readScores(facts, context.vault, from, to);
        if (!scores)
            return scores.error();
        std::vector<Line> lines;
        for (const empathy_index::Contact &contact : *contacts) {
            if (contact.inScope)
                lines.push_back(
                    {{contact.unit}, contact.agent, scoring::scoreOf(*scores, contact.key)});
        }
        out.teams = teamsOf(lines);
        if (!empathy_index::seesPersons(roles))
            withholdSmallTeams(out.teams, static_cast<std::size_t>(leastPeople));
        out.empty = out.teams.empty();
        std::ranges::sort(out.teams, {}, [&](const Team &team) {
            const facts::Team *known = out.organisation->team(team.id);
            return known ? known->name : std::string();
        });
        return std::move(out);
    });
}

} // namespace attune::team_dashboard
