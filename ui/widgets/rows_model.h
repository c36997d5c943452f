// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of one table of a page, in the page's own order or sorted by a column.
#pragma once

#include "ui/widgets/page_table.h"

#include <QAbstractTableModel>

namespace attune::ui {

/// Beside Qt::DisplayRole.
enum RowsRole : int { ToneRole = Qt::UserRole + 1 };

class RowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Sorted as before where it is the same table.
    void show(PageTable table);
    const PageRow *row(int index) const;
    /// For a file: the names of the columns first, then the rows as they stand.
    QList<QStringList> lines() const;
    /// Where the row of that key stands; -1 when there is none.
    int rowOf(int key) const;
    const PageTable &table() const { return m_table; }
    int sortedColumn() const { return m_sorted; }
    bool hasStates() const { return m_states; }
    /// In the longest cell of a column.
    std::size_t letters(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// A column below 0: the page's own order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void orderRows();
    int cellOf(int column) const { return m_states ? column - 1 : column; }
    Qt::Alignment alignmentOf(int cell) const;

    PageTable m_table;
    std::vector<int> m_places; ///< in the table, of the rows as they stand
    int m_sorted = -1; ///< a column, or the page's own order
    Qt::SortOrder m_order = Qt::AscendingOrder;
    bool m_states = false; ///< the first column carries the words of states
    std::vector<bool> m_numbers; ///< by cell: nothing else stands in that column
};

} // namespace attune::ui
