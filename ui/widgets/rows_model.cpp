// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rows_model.h"

#include "ui/widgets/row_order.h"

#include <algorithm>
#include <numeric>

namespace attune::ui {

namespace {

QString textOf(const PageRow &row, int cell)
{
    return cell == kStateCell     ? row.state
        : cell < row.cells.size() ? row.cells[cell].text
                                  : QString();
}

/// Whether a column is of numbers, so that they must line up.
bool isOfNumbers(const PageTable &table, int cell)
{
    bool any = false;
    for (const PageRow &row : table.rows) {
        const QString text = textOf(row, cell);
        if (isNumber(text))
            any = true;
        else if (!text.isEmpty() && text != QStringLiteral("–"))
            return false;
    }
    return any;
}

} // namespace

void RowsModel::show(PageTable table)
{
    beginResetModel();
    if (table.name != m_table.name || table.columns != m_table.columns)
        m_sorted = -1;
    m_table = std::move(table);
    m_states =
        std::ranges::any_of(m_table.rows, [](const PageRow &row) { return !row.state.isEmpty(); });
    m_numbers.clear();
    for (int cell = 0; cell < m_table.columns.size(); ++cell)
        m_numbers.push_back(isOfNumbers(m_table, cell));
    orderRows();
    endResetModel();
}

void RowsModel::orderRows()
{
    if (m_sorted >= 0 && m_sorted < columnCount() && m_table.fixedOrder.isEmpty()) {
        m_places = sortedRows(m_table, cellOf(m_sorted), m_order);
        return;
    }
    m_places.resize(m_table.rows.size());
    std::iota(m_places.begin(), m_places.end(), 0);
}

void RowsModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const std::vector<int> before = m_places;
    m_sorted = column;
    m_order = order;
    orderRows();
    std::vector<int> now(m_places.size());
    for (std::size_t i = 0; i < m_places.size(); ++i)
        now[static_cast<std::size_t>(m_places[i])] = static_cast<int>(i);
    QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex &each : from) {
        const int place = before[static_cast<std::size_t>(each.row())];
        to += index(now[static_cast<std::size_t>(place)], each.column());
    }
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

const PageRow *RowsModel::row(int index) const
{
    return index >= 0 && index < rowCount()
        ? &m_table.rows[static_cast<std::size_t>(m_places[static_cast<std::size_t>(index)])]
        : nullptr;
}

int RowsModel::rowOf(int key) const
{
    for (int i = 0; i < rowCount(); ++i) {
        if (row(i)->key == key)
            return i;
    }
    return -1;
}

QList<QStringList> RowsModel::lines() const
{
    QList<QStringList> out{m_table.columns};
    if (m_states)
        out.front().prepend(tr("State"));
    for (int i = 0; i < rowCount(); ++i) {
        out += row(i)->texts();
        if (m_states)
            out.back().prepend(row(i)->state);
    }
    return out;
}

std::size_t RowsModel::letters(int column) const
{
    qsizetype out = 0;
    const int cell = cellOf(column);
    for (const PageRow &row : m_table.rows)
        out = std::max(out, textOf(row, cell).size());
    return static_cast<std::size_t>(out);
}

Qt::Alignment RowsModel::alignmentOf(int cell) const
{
    const auto at = static_cast<std::size_t>(cell);
    return (cell >= 0 && at < m_numbers.size() && m_numbers[at] ? Qt::AlignRight : Qt::AlignLeft)
        | Qt::AlignVCenter;
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size()) + (m_states ? 1 : 0);
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    const PageRow *found = row(index.row());
    if (!found)
        return {};
    const int cell = cellOf(index.column());
    const QString text = textOf(*found, cell);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text;
    case Qt::TextAlignmentRole:
        return alignmentOf(cell).toInt();
    case ToneRole:
        return static_cast<int>(found->tone);
    case Qt::AccessibleTextRole: {
        QStringList parts = found->texts();
        if (!found->state.isEmpty())
            parts.prepend(found->state);
        return parts.join(QLatin1String(", "));
    }
    default:
        return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const int cell = cellOf(section);
    if (role == Qt::DisplayRole)
        return cell < 0 ? tr("State") : m_table.columns.value(cell);
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(cell).toInt();
    return {};
}

} // namespace attune::ui
