// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/empathy_index/empathy_index_snapshot.h"

#include "core/scoring/scoring_queries.h"

namespace attune::empathy_index {

namespace {

std::int64_t utcDay(Instant t)
{
    return std::chrono::floor<std::chrono::days>(t).time_since_epoch().count();
}

} // namespace

Result<Snapshot> snapshotFor(store::Connection &facts, const facts::ReadContext &context,
    const facts::Scope &scope, UnitKind kind, const Method &method)
{
    Snapshot out{context.now, scope, kind, method, nullptr, true, {}};
    auto organisation = facts::readOrganisation(facts, context);
    if (!organisation)
        return organisation.error();
    out.organisation = std::move(*organisation);
    out.scoresOpen = context.vault.mayOpen({vault::DataClass::Emotional, 0});
    if (!out.scoresOpen)
        return out;
    auto contacts = readContacts(facts, *out.organisation, scope, kind, context.now);
    if (!contacts)
        return contacts.error();
    return facts.guarded([&]() -> Result<Snapshot> {
        const auto scores = scoring::readScores(
            facts, context.vault, utcDay(scope.period.begin), utcDay(scope.period.end));
        if (!scores)
            return scores.error();
        for (Contact &contact : *contacts) {
            if (const scoring::ScoreRow *row = scoring::scoreOf(*scores, contact.key))
                contact.proxies = scoring::proxiesOf(*row);
        }
        out.outcome = outcomeOf(*contacts, method);
        return std::move(out);
    });
}

} // namespace attune::empathy_index
