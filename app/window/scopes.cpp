// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/scopes.h"

#include "ui/models/fact_text.h"

namespace attune::app {

facts::Scope factsScope(
    const ui::Scope &scope, const facts::Organisation &organisation, Instant now)
{
    facts::Scope out{
        {scope.site.toLongLong()}, {scope.team.toLongLong()}, {scope.queue.toLongLong()}, {}};
    const Zone &zone = organisation.zoneOf(out);
    const std::chrono::days one{1};
    if (scope.period.isValid())
        out.period = {zone.startOf(ui::localDayOf(scope.period.from)),
            zone.startOf(ui::localDayOf(scope.period.to) + one)};
    else
        out.period = {fromMs(0), zone.startOf(zone.dayOf(now) + one)};
    return out;
}

ui::ScopeChoices scopeChoices(const facts::Organisation &organisation)
{
    const auto choice = [](const auto &thing) {
        return ui::Choice{QString::number(thing.id.value), QString::fromStdString(thing.name)};
    };
    ui::ScopeChoices choices;
    for (const facts::Site &site : organisation.sites)
        choices.sites.push_back(choice(site));
    for (const facts::Team &team : organisation.teams)
        choices.teams.push_back(choice(team));
    for (const facts::Queue &queue : organisation.queues)
        choices.queues.push_back(choice(queue));
    return choices;
}

ui::Period usualPeriod(
    const facts::Organisation &organisation, Instant now, std::optional<Instant> lastData)
{
    const Zone &zone = organisation.zoneOf({});
    const QDate today = ui::dateOf(zone.dayOf(now));
    const QDate last = lastData ? ui::dateOf(zone.dayOf(*lastData)) : today;
    const QDate until = last.daysTo(today) >= 7 ? last : today;
    return {until.addDays(-6), until};
}

} // namespace attune::app
