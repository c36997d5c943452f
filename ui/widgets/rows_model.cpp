// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rows_model.h"

#include <QRegularExpression>

#include <algorithm>

namespace attune::ui {

namespace {

/// "1,204", "−0.3", "12 %"; where there is none a dash may stand.
bool isNumber(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^[+\\x{2212}-]?\\d{1,3}([.,'\\x{a0}\\x{202f} "
                       "]?\\d{3})*([.,]\\d+)?[\\x{a0}\\x{202f} ]?%?$"));
    return pattern.match(text).hasMatch();
}

/// Whether a column is of numbers, so that they must line up.
bool isOfNumbers(const PageTable &table, int cell)
{
    bool any = false;
    for (const PageRow &row : table.rows) {
        const QString text = row.cells.value(cell);
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
    m_table = std::move(table);
    m_states =
        std::ranges::any_of(m_table.rows, [](const PageRow &row) { return !row.state.isEmpty(); });
    m_numbers.clear();
    for (int cell = 0; cell < m_table.columns.size(); ++cell)
        m_numbers.push_back(isOfNumbers(m_table, cell));
    endResetModel();
}

const PageRow *RowsModel::row(int index) const
{
    return index >= 0 && index < rowCount() ? &m_table.rows[static_cast<std::size_t>(index)]
                                            : nullptr;
}

std::size_t RowsModel::letters(int column) const
{
    qsizetype out = 0;
    const int cell = cellOf(column);
    for (const PageRow &row : m_table.rows)
        out = std::max(out, cell < 0 ? row.state.size() : row.cells.value(cell).size());
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
    const QString text = cell < 0 ? found->state : found->cells.value(cell);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text;
    case Qt::TextAlignmentRole:
        return alignmentOf(cell).toInt();
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
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(cell).toInt();
    return {};
}

} // namespace attune::ui
