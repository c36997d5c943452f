// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/palette_search.h"

#include "ui/models/fact_text.h"
#include "ui/panels/panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"

#include <QCoreApplication>

#include <algorithm>

namespace attune::app {

namespace {

constexpr std::size_t kMostOfAKind = 6;

class PaletteSearch {
    Q_DECLARE_TR_FUNCTIONS(PaletteSearch)
};

bool fits(const QString &text, const QString &pattern)
{
    return text.contains(pattern, Qt::CaseInsensitive);
}

void openNarrowed(Desk &desk, const ui::Scope &scope)
{
    desk.window.setScope(scope);
    desk.window.openPanel(QStringLiteral("interactions"), QStringLiteral("all"));
}

void addAgents(std::vector<ui::PaletteEntry> &out, Desk &desk, const QString &pattern)
{
    const bool masked = desk.settings.namesMasked();
    std::vector<ui::PaletteEntry> found;
    for (const auto &[id, agent] : desk.organisation->agents) {
        const QString name = ui::agentText(*desk.organisation, id, masked);
        const bool byId = !masked && fits(QString::fromStdString(agent.externalId), pattern);
        if (!byId && !fits(name, pattern))
            continue;
        ui::PaletteEntry entry{
            .text = name, .group = PaletteSearch::tr("Agent"), .icon = ui::Icon::Person};
        entry.run = [&desk, key = id.value] {
            desk.window.openPanel(
                QStringLiteral("interactions"), QStringLiteral("agent:%1").arg(key));
        };
        found.push_back(std::move(entry));
    }
    std::ranges::sort(
        found, [](const auto &a, const auto &b) { return a.text.localeAwareCompare(b.text) < 0; });
    found.resize(std::min(found.size(), kMostOfAKind));
    std::ranges::move(found, std::back_inserter(out));
}

template <typename Things, typename Narrow>
void addPlaces(std::vector<ui::PaletteEntry> &out, Desk &desk, const Things &things,
    const QString &pattern, const QString &group, ui::Icon icon, Narrow narrow)
{
    std::size_t count = 0;
    for (const auto &thing : things) {
        const QString name = QString::fromStdString(thing.name);
        if (!fits(name, pattern) || ++count > kMostOfAKind)
            continue;
        ui::PaletteEntry entry{.text = name, .group = group, .icon = icon};
        entry.run = [&desk, narrow, id = QString::number(thing.id.value)] {
            ui::Scope scope = desk.scope;
            narrow(scope, id);
            openNarrowed(desk, scope);
        };
        out.push_back(std::move(entry));
    }
}

} // namespace

std::vector<ui::PaletteEntry> paletteMatches(Desk &desk, const QString &pattern)
{
    std::vector<ui::PaletteEntry> out;
    // All of it leads into Interactions.
    const ui::Panel *interactions = desk.window.panel(QStringLiteral("interactions"));
    if (!interactions || interactions->closure())
        return out;
    addAgents(out, desk, pattern);
    addPlaces(out, desk, desk.organisation->teams, pattern, PaletteSearch::tr("Team"),
        ui::Icon::People, [](ui::Scope &scope, const QString &id) { scope.team = id; });
    addPlaces(out, desk, desk.organisation->queues, pattern, PaletteSearch::tr("Queue"),
        ui::Icon::Inbox, [](ui::Scope &scope, const QString &id) { scope.queue = id; });
    ui::PaletteEntry lookUp{
        .text = PaletteSearch::tr("Look up “%1” as an interaction or a customer").arg(pattern),
        .group = PaletteSearch::tr("Identifier"),
        .icon = ui::Icon::Search};
    lookUp.run = [&desk, pattern] {
        desk.window.openPanel(
            QStringLiteral("interactions"), QStringLiteral("identifier:") + pattern);
    };
    out.push_back(std::move(lookUp));
    return out;
}

} // namespace attune::app
