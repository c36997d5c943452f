// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/fatigue/load_source.h"

#include "ui/models/fact_text.h"
#include "ui/panels/fatigue/load_text.h"
#include "ui/theme/numbers.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <map>

namespace attune::ui {

using fatigue::CellState;
using fatigue::Grain;

namespace {

HeatState stateOf(CellState state)
{
    switch (state) {
    case CellState::Known:
        return HeatState::Known;
    case CellState::Few:
        return HeatState::Few;
    case CellState::Missing:
        return HeatState::Missing;
    case CellState::Off:
    case CellState::Ahead:
        break;
    }
    return HeatState::Plain;
}

} // namespace

LoadSource::LoadSource(std::shared_ptr<const fatigue::Snapshot> snapshot, const LoadView &view)
    : m_snapshot(std::move(snapshot))
    , m_view(view)
{
    orderRows();
    foldColumns();
}

float LoadSource::shown(float load, double contract) const
{
    return m_view.asRatio ? load / static_cast<float>(m_snapshot->thresholds.amber * contract)
                          : load;
}

LoadSource::Line LoadSource::groupLine(TeamId team, const std::vector<std::size_t> &rows) const
{
    const facts::Team *of = m_snapshot->organisation->team(team);
    Line line;
    line.isGroup = true;
    line.members = rows;
    line.name = of ? QString::fromStdString(of->name) : LoadText::tr("Without a team");
    for (std::size_t column = 0; column < m_snapshot->columns(); ++column) {
        const auto group = fatigue::groupCell(*m_snapshot, rows, column);
        line.cells.push_back({shown(group.cell.value),
            group.isHidden ? HeatState::Hidden : stateOf(group.cell.state)});
    }
    return line;
}

void LoadSource::orderRows()
{
    const auto &rows = m_snapshot->rows;
    std::vector<QString> names;
    for (const auto &row : rows)
        names.push_back(agentText(*m_snapshot->organisation, row.agent, m_view.masked));
    const auto teamName = [&](TeamId id) {
        const facts::Team *team = m_snapshot->organisation->team(id);
        return team ? QString::fromStdString(team->name) : QString();
    };
    std::vector<std::size_t> order(rows.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    QCollator collator;
    collator.setNumericMode(true);
    std::ranges::stable_sort(order,
        [&](std::size_t a, std::size_t b) { return collator.compare(names[a], names[b]) < 0; });
    if (m_view.order == LoadOrder::Strain) // who is over a limit now, before who was today
        std::ranges::stable_sort(order, std::ranges::greater{},
            [&](std::size_t i) { return std::pair(rows[i].level, rows[i].strain); });
    if (m_view.order == LoadOrder::Trend)
        std::ranges::stable_sort(order, std::ranges::greater{},
            [&](std::size_t i) { return rows[i].trend.value_or(-1e9); });
    if (m_view.order == LoadOrder::Team || m_view.byTeam)
        std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
            return collator.compare(teamName(rows[a].team), teamName(rows[b].team)) < 0;
        });
    std::map<std::int64_t, std::vector<std::size_t>> members;
    for (const std::size_t each : order)
        members[rows[each].team.value].push_back(each);
    // A team's figure stays that of all its people: of those found alone it would tell of them.
    if (!m_view.wanted.isEmpty())
        std::erase_if(order, [&](std::size_t each) {
            return !names[each].contains(m_view.wanted, Qt::CaseInsensitive);
        });
    std::optional<TeamId> last;
    for (const std::size_t each : order) {
        if (m_view.byTeam && last != rows[each].team)
            m_lines.push_back(groupLine(rows[each].team, members[rows[each].team.value]));
        last = rows[each].team;
        m_lines.push_back({false, each, names[each]});
    }
}

void LoadSource::foldColumns()
{
    const bool isFine = m_snapshot->grain < Grain::Day;
    for (std::size_t column = 0; column < m_snapshot->columns(); ++column) {
        bool isWorked = !isFine;
        for (std::size_t row = 0; row < m_snapshot->rows.size() && !isWorked; ++row) {
            const CellState state = m_snapshot->cell(row, column).state;
            isWorked = state != CellState::Off && state != CellState::Ahead;
        }
        if (isWorked)
            m_columns.push_back(column);
    }
}

HeatCell LoadSource::cell(int row, int column) const
{
    const Line &line = m_lines[static_cast<std::size_t>(row)];
    const std::size_t at = m_columns[static_cast<std::size_t>(column)];
    if (line.isGroup)
        return line.cells[at];
    const fatigue::Cell &cell = m_snapshot->cell(line.row, at);
    return {shown(cell.value, m_snapshot->rows[line.row].contract), stateOf(cell.state)};
}

std::array<double, kMapSteps - 1> LoadSource::bounds() const
{
    auto bounds = fatigue::stepBounds(m_snapshot->thresholds);
    if (m_view.asRatio) {
        for (double &bound : bounds)
            bound /= m_snapshot->thresholds.amber;
    }
    return bounds;
}

QString LoadSource::rowName(int row) const
{
    return m_lines[static_cast<std::size_t>(row)].name;
}

Role LoadSource::rowRole(int row) const
{
    const Line &line = m_lines[static_cast<std::size_t>(row)];
    if (line.isGroup)
        return Role::Muted;
    const int level = m_snapshot->rows[line.row].level;
    return level == 2 ? Role::Critical : level == 1 ? Role::Warning : Role::Text;
}

QString LoadSource::columnName(int column) const
{
    return spanText(*m_snapshot, spanOf(column));
}

bool LoadSource::beginsBlock(int column) const
{
    if (column == 0)
        return true;
    const Zone &zone = m_snapshot->zone();
    const LocalDay day = zone.dayOf(spanOf(column).begin);
    if (m_snapshot->grain == Grain::Week)
        return false;
    if (m_snapshot->grain == Grain::Day)
        return std::chrono::weekday{day} == std::chrono::Monday;
    return day != zone.dayOf(spanOf(column - 1).begin);
}

/// Of hours every sixth is named, of quarters every second hour; the map leaves out what has no
/// room.
QString LoadSource::hourHead(int column) const
{
    const Zone &zone = m_snapshot->zone();
    const QTime time = localDateTime(spanOf(column).begin, zone).time();
    const int every = m_snapshot->grain == Grain::Hour ? 6 : 2;
    return time.minute() == 0 && time.hour() % every == 0 ? timeText(spanOf(column).begin, zone)
                                                          : QString();
}

QString LoadSource::columnHead(int column) const
{
    const QDate date = dateOf(m_snapshot->zone().dayOf(spanOf(column).begin));
    if (m_snapshot->grain < Grain::Day)
        return beginsBlock(column) ? QLocale().toString(date, LoadText::tr("ddd d"))
                                   : hourHead(column);
    if (m_snapshot->grain == Grain::Day && m_columns.size() <= 14)
        return QLocale().toString(date, LoadText::tr("ddd d"));
    return m_snapshot->grain == Grain::Week || beginsBlock(column)
        ? QLocale().toString(date, LoadText::tr("d MMM"))
        : QString();
}

QString LoadSource::valueText(int row, int column) const
{
    const HeatCell shownCell = cell(row, column);
    const QString value = m_view.asRatio
        ? LoadText::tr("%1 of the limit").arg(number(shownCell.value, 2))
        : LoadText::tr("%1 load-minutes").arg(number(shownCell.value));
    switch (shownCell.state) {
    case HeatState::Known:
        return value;
    case HeatState::Few:
        return LoadText::tr("%1, few data").arg(value);
    case HeatState::Missing:
        return LoadText::tr("no data");
    case HeatState::Hidden:
        return LoadText::tr(
            "not shown: fewer than %n people", nullptr, m_snapshot->policy->leastGroup);
    case HeatState::Plain:
        break;
    }
    return spanOf(column).begin >= m_snapshot->now ? LoadText::tr("still to come")
                                                   : LoadText::tr("off shift");
}

QString LoadSource::groupReason(int row, int column) const
{
    const Line &line = m_lines[static_cast<std::size_t>(row)];
    const QString what =
        LoadText::tr("%1, %2: %3.").arg(line.name, columnName(column), valueText(row, column));
    const auto group =
        fatigue::groupCell(*m_snapshot, line.members, m_columns[static_cast<std::size_t>(column)]);
    if (group.isHidden || group.people == 0)
        return what;
    const QString mean =
        LoadText::tr("The mean of the %n people of the team who have a figure here; their cells "
                     "stand below, and each opens into what it was made of.",
            nullptr, group.people);
    return QStringLiteral("%1\n\n%2").arg(what, mean);
}

AgentId LoadSource::agentOf(int row) const
{
    if (row < 0 || row >= rows() || isGroup(row))
        return {};
    return m_snapshot->rows[m_lines[static_cast<std::size_t>(row)].row].agent;
}

Interval LoadSource::spanOf(int column) const
{
    return m_snapshot->span(m_columns[static_cast<std::size_t>(column)]);
}

int LoadSource::people() const
{
    return static_cast<int>(std::ranges::count(m_lines, false, &Line::isGroup));
}

int LoadSource::rowOf(AgentId agent) const
{
    for (int row = 0; row < rows(); ++row) {
        if (agentOf(row) == agent)
            return row;
    }
    return -1;
}

int LoadSource::columnOf(Instant at) const
{
    int found = -1;
    for (int column = 0; column < columns() && spanOf(column).begin <= at; ++column)
        found = column;
    return found;
}

} // namespace attune::ui
