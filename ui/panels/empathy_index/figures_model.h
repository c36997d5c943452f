// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The four figures of a unit: how much each counts, what was found, and what it adds or takes.
#pragma once

#include "core/empathy_index/empathy_index.h"

#include <QAbstractTableModel>

#include <optional>

namespace attune::ui {

class FiguresModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { Figure, Weight, N, Found, Adjusted, Contribution };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const empathy_index::Unit &unit, const empathy_index::Shares &weights);
    void clear();
    /// The row that takes most from the index, else the first.
    int weakest() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(std::size_t figure, Column column) const;

    std::optional<empathy_index::Unit> m_unit;
    empathy_index::Shares m_weights{};
};

} // namespace attune::ui
