// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What every chart painted by hand owes its reader: a name, one sentence, and its numbers as a
// table.
#pragma once

#include "ui/charts/table_twin.h"

#include <QWidget>

namespace attune::ui {

class PaintedChart : public QWidget {
    Q_OBJECT

public:
    /// `name` says what is shown ("Emotional load by queue"); it is the accessible name.
    PaintedChart(const QString &name, QWidget *parent);

    /// One sentence with the main point, read out as the description.
    virtual QString summary() const = 0;

    /// The same numbers as a model; lives as long as the chart and follows it.
    QAbstractTableModel *tableTwin() const { return m_twin; }

    /// Opens the table beside the chart. Also in the context menu.
    void showTable();

protected:
    /// To be called when the values have changed: brings twin, description and picture up to date.
    void valuesChanged(
        const QStringList &headers, std::vector<TableTwin::Row> rows, int decimals = 2);

    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    TableTwin *m_twin;
};

} // namespace attune::ui
