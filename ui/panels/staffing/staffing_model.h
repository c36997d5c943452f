// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The staffing sheet as a table: a row each half hour with demand, at two quantiles.
#pragma once

#include "core/staffing/sheet.h"

#include <QAbstractTableModel>
#include <QCoreApplication>

#include <memory>

namespace attune::ui {

/// Where the texts of the sheet live for translators.
class SheetText {
    Q_DECLARE_TR_FUNCTIONS(SheetText)
};

QString limitText(staffing::Limit limit);
QString faultText(staffing::StaffingFault fault);
/// "08:30–09:00"
QString slotText(int slot);
/// What the sheet says in a few sentences: the difference in people, the price of a point, what it
/// hangs on, warnings.
QStringList sheetSentences(const staffing::DemandHistory &history, const staffing::Sheet &usual,
    const staffing::Sheet &high, const staffing::WhatIf &whatIf);

class StaffingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Time,
        Contacts,
        VolumeOnly,
        LoadAdjusted,
        Binds,
        Rostered,
        Occupancy,
        Load,
        ServiceLevel,
        HighContacts,
        HighAgents,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void set(staffing::Sheet usual, staffing::Sheet high);
    /// What the sheets were made from, for the reasons of a row.
    void setMadeFrom(
        std::shared_ptr<const staffing::DemandHistory> history, const staffing::WhatIf &whatIf);
    /// Every figure of a row and what it was made of, in sentences; empty outside.
    QString reason(int row) const;

    /// The half hour of a row, and the row of one; -1: none.
    int slotOf(int row) const;
    int rowOf(int slot) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(int row, int column) const;
    QString demandReason(const staffing::SlotNeed &slot) const;
    QString needReason(const staffing::SlotNeed &slot) const;

    staffing::Sheet m_usual, m_high;
    std::shared_ptr<const staffing::DemandHistory> m_history;
    staffing::WhatIf m_whatIf;
};

} // namespace attune::ui
