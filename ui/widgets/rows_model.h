// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of one table of a page.
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

    void show(PageTable table);
    const PageRow *row(int index) const;
    const PageTable &table() const { return m_table; }
    bool hasStates() const { return m_states; }
    /// In the longest cell of a column.
    std::size_t letters(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    int cellOf(int column) const { return m_states ? column - 1 : column; }
    Qt::Alignment alignmentOf(int cell) const;

    PageTable m_table;
    bool m_states = false; ///< the first column carries the words of states
    std::vector<bool> m_numbers; ///< by cell: nothing else stands in that column
};

} // namespace attune::ui
