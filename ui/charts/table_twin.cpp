// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/table_twin.h"
#include "ui/theme/numbers.h"

namespace attune::ui {

void TableTwin::set(const QStringList &headers, std::vector<Row> rows, int decimals)
{
    beginResetModel();
    m_headers = headers;
    m_rows = std::move(rows);
    m_decimals = decimals;
    endResetModel();
}

int TableTwin::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TableTwin::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant TableTwin::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const QVariant value = row.size() > static_cast<std::size_t>(index.column())
        ? row[static_cast<std::size_t>(index.column())]
        : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return text(value);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(m_headers.at(index.column()), text(value));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((value.typeId() == QMetaType::Double ? Qt::AlignRight : Qt::AlignLeft)
                | Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant TableTwin::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_headers.value(section);
    return {};
}

QString TableTwin::text(const QVariant &value) const
{
    if (!value.isValid())
        return tr("no data");
    return value.typeId() == QMetaType::Double ? number(value.toDouble(), m_decimals)
                                               : value.toString();
}

} // namespace attune::ui
