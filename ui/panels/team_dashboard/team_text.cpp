// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a tile of a team says.
#include "ui/panels/team_dashboard/team_dashboard_panel.h"

#include "ui/theme/numbers.h"

#include <QCoreApplication>

namespace attune::ui {

namespace {

class TeamText {
    Q_DECLARE_TR_FUNCTIONS(TeamText)
};

using team_dashboard::Figure;

QString captionOf(Figure figure)
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

QString reasonOf(Figure figure)
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

} // namespace

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
    TeamTile out{captionOf(figure), number(NAN), {}, reasonOf(figure)};
    if (team.withheld) {
        out.detail = TeamText::tr("Withheld: the group is so small that it would tell about "
                                  "persons, or about another group that is.");
        return out;
    }
    const double missing = tile.of == 0
        ? 0
        : 100.0 * static_cast<double>(tile.of - tile.assessable) / static_cast<double>(tile.of);
    if (!tile.value) {
        out.detail = TeamText::tr("n = %1, and at least %2 are needed · %3 % not assessable")
                         .arg(tile.n)
                         .arg(team_dashboard::kLeast)
                         .arg(number(missing));
        return out;
    }
    out.figure = number(*tile.value * 100);
    out.detail = TeamText::tr("%1–%2 · n = %3 · %4 % not assessable · %5")
                     .arg(number(tile.low * 100), number(tile.high * 100),
                         number(static_cast<double>(tile.n)), number(missing), modelName(snapshot));
    const QString basis =
        TeamText::tr("95 % interval %1 to %2; %3 of %4 interactions could be assessed; model %5. "
                     "Calibration scores are no part of it.")
            .arg(number(tile.low * 100), number(tile.high * 100))
            .arg(tile.assessable)
            .arg(tile.of)
            .arg(QString::fromStdString(snapshot.model));
    out.reason = QStringList{out.reason, basis}.join(QLatin1Char('\n'));
    return out;
}

} // namespace attune::ui
