// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A value over time with its interval; where values cannot be compared the line is broken and says
// why.
#pragma once

#include "ui/charts/painted_chart.h"

#include <QChart>
#include <QChartView>

#include <optional>
#include <vector>

namespace attune::ui {

struct TrendValue {
    QString label{}; ///< "12 Oct"
    std::optional<double> value{}, low{}, high{};
    QString breakReason{}; ///< not comparable with the value before, and why; empty: it is
    QString hint{};
};

class TrendChart : public PaintedChart {
    Q_OBJECT

public:
    TrendChart(const QString &name, const QString &valueName, QWidget *parent = nullptr);

    void setValues(std::vector<TrendValue> values);

    QString summary() const override;
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addRun(std::size_t first, std::size_t last);
    void addBreak(std::size_t at, double low, double high);
    void addAxes(double low, double high);

    std::vector<TrendValue> m_values;
    QString m_valueName;
    QChart *m_chart;
    QChartView *m_view;
};

} // namespace attune::ui
