// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Set-aside records as a table: where each stood, why it was not taken, and when.
#pragma once

#include "core/base/zone.h"
#include "core/facts/set_aside.h"

#include <QAbstractTableModel>

namespace attune::ui {

class SetAsideModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { File, Line, Reason, When };
    static constexpr int kColumns = 4;

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<facts::SetAsideRow> rows, const Zone &zone);
    const facts::SetAsideRow *row(int index) const;
    /// -1 when it is not in the table.
    int indexOf(std::int64_t id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const facts::SetAsideRow &row, Column column) const;

    std::vector<facts::SetAsideRow> m_rows;
    Zone m_zone = Zone::utc();
};

} // namespace attune::ui
