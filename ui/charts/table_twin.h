// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of a painted chart as a table, for those who read rather than look.
#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace attune::ui {

class TableTwin : public QAbstractTableModel {
    Q_OBJECT

public:
    using Row = std::vector<QVariant>;

    using QAbstractTableModel::QAbstractTableModel;

    /// Numbers (double) are shown with `decimals`, and an invalid QVariant as "no data".
    void set(const QStringList &headers, std::vector<Row> rows, int decimals = 2);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const QVariant &value) const;

    QStringList m_headers;
    std::vector<Row> m_rows;
    int m_decimals = 2;
};

} // namespace attune::ui
