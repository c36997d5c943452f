// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/set_aside/set_aside_model.h"

#include "ui/models/fact_text.h"
#include "ui/models/set_aside_text.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace attune::ui {

void SetAsideModel::show(std::vector<facts::SetAsideRow> rows, const Zone &zone)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_zone = zone;
    endResetModel();
}

const facts::SetAsideRow *SetAsideModel::row(int index) const
{
    return index < 0 || index >= rowCount() ? nullptr : &m_rows[static_cast<std::size_t>(index)];
}

int SetAsideModel::indexOf(std::int64_t id) const
{
    const auto found = std::ranges::find(m_rows, id, &facts::SetAsideRow::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int SetAsideModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SetAsideModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString SetAsideModel::text(const facts::SetAsideRow &row, Column column) const
{
    switch (column) {
    case Column::File:
        return QFileInfo(QString::fromStdString(row.record.file)).fileName();
    case Column::Line:
        return row.record.line > 0 ? QLocale().toString(qlonglong(row.record.line))
                                   : tr("whole file");
    case Column::Reason:
        return reasonText(row.record.reason);
    case Column::When:
        return dayTimeText(row.at, m_zone);
    }
    return {};
}

QVariant SetAsideModel::data(const QModelIndex &index, int role) const
{
    const facts::SetAsideRow *found = row(index.row());
    if (!found)
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(*found, column);
    case Qt::ToolTipRole:
        return column == Column::File ? QString::fromStdString(found->record.file)
                                      : text(*found, column);
    case Qt::TextAlignmentRole:
        return column == Column::Line ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                      : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return tr("%1, line %2, %3, set aside %4")
            .arg(text(*found, Column::File), text(*found, Column::Line),
                text(*found, Column::Reason), text(*found, Column::When));
    default:
        return {};
    }
}

QVariant SetAsideModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return column == Column::Line ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                      : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::File:
        return tr("File");
    case Column::Line:
        return tr("Line");
    case Column::Reason:
        return tr("Reason");
    case Column::When:
        return tr("When");
    }
    return {};
}

} // namespace attune::ui
