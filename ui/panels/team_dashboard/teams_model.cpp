// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/team_dashboard/teams_model.h"

#include "ui/panels/team_dashboard/team_dashboard_panel.h"
#include "ui/theme/numbers.h"

#include <algorithm>
#include <numeric>

namespace attune::ui {

namespace {

bool isFigure(int column)
{
    return column >= TeamsModel::Tone && column <= TeamsModel::Recovery;
}

team_dashboard::Figure figureOf(int column)
{
    return static_cast<team_dashboard::Figure>(column - TeamsModel::Tone);
}

const team_dashboard::Tile &tileOf(const team_dashboard::Team &team, int column)
{
    return team.tiles[static_cast<std::size_t>(column - TeamsModel::Tone)];
}

} // namespace

void TeamsModel::show(std::shared_ptr<const team_dashboard::Snapshot> snapshot)
{
    beginResetModel();
    m_snapshot = std::move(snapshot);
    m_order.resize(m_snapshot->teams.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t(0));
    arrange();
    endResetModel();
}

const team_dashboard::Team *TeamsModel::team(int row) const
{
    return row >= 0 && row < rowCount() ? &m_snapshot->teams[m_order[static_cast<std::size_t>(row)]]
                                        : nullptr;
}

int TeamsModel::rowOf(TeamId team) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (this->team(row)->id == team)
            return row;
    }
    return -1;
}

int TeamsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int TeamsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString TeamsModel::text(const team_dashboard::Team &team, int column) const
{
    if (column == Name)
        return teamName(*m_snapshot, team);
    if (column == Interactions)
        return number(team.withheld ? NAN : static_cast<double>(team.tiles.front().of));
    if (column == Model)
        return modelName(*m_snapshot);
    const TeamTile tile = teamTile(*m_snapshot, team, figureOf(column));
    return tile.interval.isEmpty() ? tr("%1, %2").arg(tile.figure, tile.detail)
                                   : tr("%1 (%2), %3").arg(tile.figure, tile.interval, tile.detail);
}

QVariant TeamsModel::figure(const team_dashboard::Team &team, int column, int role) const
{
    const TeamTile tile = teamTile(*m_snapshot, team, figureOf(column));
    switch (role) {
    case ValueRole:
        return tile.figure;
    case IntervalRole:
        return tile.interval;
    case DetailRole:
        return tile.detail;
    case Qt::ToolTipRole:
        return QStringList{tile.meaning, tile.basis}.join(QLatin1Char('\n'));
    case RangeRole: {
        const team_dashboard::Tile &of = tileOf(team, column);
        return of.value
            ? QVariant::fromValue(QList<double>{of.low * 100, *of.value * 100, of.high * 100})
            : QVariant();
    }
    default:
        return {};
    }
}

QVariant TeamsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const team_dashboard::Team &found = *team(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(found, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(text(found, Name), headerData(index.column(), Qt::Horizontal).toString(),
                text(found, index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            (index.column() == Interactions ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        break;
    }
    if (isFigure(index.column()))
        return figure(found, index.column(), role);
    if (index.column() == Name && role == DetailRole && !found.withheld)
        return tr("%n person(s)", nullptr, static_cast<int>(found.people));
    if (index.column() == Model && role == Qt::ToolTipRole)
        return QString::fromStdString(m_snapshot->model);
    return {};
}

QVariant TeamsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            (section == Interactions ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (isFigure(section)) {
        if (role == Qt::DisplayRole)
            return figureCaption(figureOf(section));
        return role == Qt::ToolTipRole ? QVariant(figureMeaning(figureOf(section))) : QVariant();
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Team");
    case Interactions:
        return tr("Interactions");
    default:
        return tr("Model");
    }
}

void TeamsModel::sort(int column, Qt::SortOrder order)
{
    const QModelIndexList before = persistentIndexList();
    std::vector<std::pair<TeamId, int>> of;
    for (const QModelIndex &index : before)
        of.emplace_back(team(index.row())->id, index.column());
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    QModelIndexList after;
    for (const auto &[id, at] : of)
        after += index(rowOf(id), at);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void TeamsModel::arrange()
{
    if (!m_snapshot)
        return;
    const bool down = m_sortOrder == Qt::DescendingOrder;
    const auto nameOf = [&](std::size_t at) {
        return teamName(*m_snapshot, m_snapshot->teams[at]);
    };
    std::ranges::stable_sort(m_order, [&](std::size_t a, std::size_t b) {
        const int order = QString::localeAwareCompare(nameOf(a), nameOf(b));
        return m_sortColumn == Name && down ? order > 0 : order < 0;
    });
    const auto valueOf = [&](std::size_t at) -> std::optional<double> {
        const team_dashboard::Team &of = m_snapshot->teams[at];
        if (m_sortColumn == Interactions)
            return of.withheld ? std::nullopt
                               : std::optional(static_cast<double>(of.tiles.front().of));
        return tileOf(of, m_sortColumn).value;
    };
    if (m_sortColumn != Interactions && !isFigure(m_sortColumn))
        return;
    std::ranges::stable_sort(m_order, [&](std::size_t a, std::size_t b) {
        const auto left = valueOf(a), right = valueOf(b);
        if (!left || !right)
            return left.has_value() && !right.has_value();
        return down ? *left > *right : *left < *right;
    });
}

} // namespace attune::ui
