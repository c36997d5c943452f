// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a figure of a team.
#include "ui/panels/team_dashboard/team_dashboard_panel.h"

#include "ui/theme/numbers.h"

#include <QCoreApplication>

namespace attune::ui {

namespace {

class TeamText {
    Q_DECLARE_TR_FUNCTIONS(TeamText)
};

using team_dashboard::Figure;

} // namespace

QString figureCaption(Figure figure)
{
    switch (figure) {
    case Figure::Tone:
        return TeamText::tr("Tone: warm replies, %");
    case Figure::ResolutionEmpathy:
        return TeamText::tr("Resolution empathy, %");
    case Figure::Recovery:
        return TeamText::tr("Recovery, %");
    }
    return {};
}

QString figureMeaning(Figure figure)
{
    switch (figure) {
    case Figure::Tone:
        return TeamText::tr("Share of interactions in which more replies are worded warmly than "
                            "curtly. It is about wording alone.");
    case Figure::ResolutionEmpathy:
        return TeamText::tr("Of interactions in which the customer fell below −0.2: share in which "
                            "that was acknowledged and the end was no longer below it.");
    case Figure::Recovery:
        return TeamText::tr("How much of the customer's dip was made good by the end, on average "
                            "over interactions with a dip.");
    }
    return {};
}

QString modelName(const team_dashboard::Snapshot &snapshot)
{
    return QString::fromStdString(snapshot.model.substr(0, snapshot.model.find(';')));
}

QString teamName(const team_dashboard::Snapshot &snapshot, const team_dashboard::Team &team)
{
    const facts::Team *known = snapshot.organisation->team(team.id);
    return known ? QString::fromStdString(known->name) : TeamText::tr("Without a team");
}

TeamTile teamTile(
    const team_dashboard::Snapshot &snapshot, const team_dashboard::Team &team, Figure figure)
{
    const team_dashboard::Tile &tile = team.tiles[static_cast<std::size_t>(figure)];
    TeamTile out{figureCaption(figure), number(NAN), {}, {}, figureMeaning(figure), {}};
    if (team.withheld) {
        out.detail = TeamText::tr("withheld: too small a group");
        out.basis = TeamText::tr("Withheld: the group is so small that it would tell about "
                                 "persons, or about another group that is.");
        return out;
    }
    const double missing = tile.of == 0
        ? 0
        : 100.0 * static_cast<double>(tile.of - tile.assessable) / static_cast<double>(tile.of);
    const QString rest = TeamText::tr("%1 % not assessable").arg(number(missing));
    if (!tile.value) {
        out.detail =
            TeamText::tr("n = %1, at least %2 needed").arg(tile.n).arg(team_dashboard::kLeast);
        out.basis = TeamText::tr("It rests on %1 interactions, and at least %2 are needed; %3.")
                        .arg(tile.n)
                        .arg(team_dashboard::kLeast)
                        .arg(rest);
        return out;
    }
    out.figure = number(*tile.value * 100);
    out.interval = TeamText::tr("%1–%2").arg(number(tile.low * 100), number(tile.high * 100));
    out.detail = TeamText::tr("n = %1 · %2").arg(number(static_cast<double>(tile.n)), rest);
    out.basis =
        TeamText::tr("95 % interval %1 to %2, from %3 interactions; %4 of %5 could be assessed. "
                     "Model %6. Calibration scores are no part of it.")
            .arg(number(tile.low * 100), number(tile.high * 100),
                number(static_cast<double>(tile.n)), number(static_cast<double>(tile.assessable)),
                number(static_cast<double>(tile.of)), modelName(snapshot));
    return out;
}

} // namespace attune::ui
