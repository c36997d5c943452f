// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Teams as a table: a row each, a column each figure, sorted by any of them.
#pragma once

#include "core/team_dashboard/team_dashboard.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace attune::ui {

class TeamsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Interactions, Tone, ResolutionEmpathy, Recovery, Model, ColumnCount };
    /// Beside the usual ones, for the delegate: what stands in a cell, one part each.
    enum Role : int {
        ValueRole = Qt::UserRole + 1, ///< the figure as text, "–" where there is none
        IntervalRole, ///< "57–63"
        DetailRole, ///< the muted line below
        RangeRole, ///< QList<double>: low, value, high in percent; empty where there is no value
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::shared_ptr<const team_dashboard::Snapshot> snapshot);
    /// nullptr outside of the rows.
    const team_dashboard::Team *team(int row) const;
    int rowOf(TeamId team) const; ///< -1: it is not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// What has no value comes last, whichever way round.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void arrange();
    QString text(const team_dashboard::Team &team, int column) const;
    QVariant figure(const team_dashboard::Team &team, int column, int role) const;

    std::shared_ptr<const team_dashboard::Snapshot> m_snapshot;
    std::vector<std::size_t> m_order; ///< of the snapshot's teams
    int m_sortColumn = Name;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace attune::ui
