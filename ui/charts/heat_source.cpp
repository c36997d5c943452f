// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heat_source.h"

namespace attune::ui {

void HeatTwin::set(const HeatSource *source)
{
    beginResetModel();
    m_source = source;
    endResetModel();
}

int HeatTwin::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_source ? 0 : m_source->rows();
}

int HeatTwin::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_source ? 0 : m_source->columns();
}

QVariant HeatTwin::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_source->valueText(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(m_source->rowName(index.row()), m_source->columnName(index.column()),
                m_source->valueText(index.row(), index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant HeatTwin::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_source || role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? m_source->columnName(section)
                                         : m_source->rowName(section);
}

} // namespace attune::ui
