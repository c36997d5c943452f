// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A form from top to bottom: itself, its groups, their questions, what each counts, and what is
// still missing.
#pragma once

#include "core/forms/editing.h"

#include <QAbstractTableModel>

namespace attune::ui {

class OutlineModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { PartColumn, CountsColumn, StateColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const forms::Form &form);
    forms::Place place(int row) const;
    /// The nearest that is there.
    int rowOf(forms::Place place) const;
    /// What is wrong with it, one sentence each.
    QStringList problems(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        forms::Place place;
        QString name, counts;
        QStringList problems;
        friend bool operator==(const Row &, const Row &) = default;
    };

    QString accessible(const Row &row) const;

    std::vector<Row> m_rows;
    bool m_percent = true;
};

} // namespace attune::ui
