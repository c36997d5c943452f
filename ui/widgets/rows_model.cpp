// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rows_model.h"

#include <algorithm>

namespace attune::ui {

void RowsModel::show(PageTable table)
{
    beginResetModel();
    m_table = std::move(table);
    m_states =
        std::ranges::any_of(m_table.rows, [](const PageRow &row) { return !row.state.isEmpty(); });
    endResetModel();
}

const PageRow *RowsModel::row(int index) const
{
    return index >= 0 && index < rowCount() ? &m_table.rows[static_cast<std::size_t>(index)]
                                            : nullptr;
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
    const QString text = cell < 0 ? found->state : found->cells.value(cell);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text;
    case ToneRole:
        return static_cast<int>(found->tone);
    case Qt::AccessibleTextRole: {
        QStringList parts = found->cells;
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
    return {};
}

} // namespace attune::ui
