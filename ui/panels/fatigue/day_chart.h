// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Twenty-eight days of one agent's load as bars, with the means of seven and of 28 days as lines.
#pragma once

#include "core/fatigue/fatigue.h"
#include "ui/charts/painted_chart.h"

class QChart;
class QChartView;

namespace attune::ui {

class DayChart : public PaintedChart {
    Q_OBJECT

public:
    explicit DayChart(QWidget *parent = nullptr);

    void set(const fatigue::Details &details);

    QString summary() const override;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void draw();

    fatigue::Details m_details;
    QChart *m_chart;
    QChartView *m_view;
};

} // namespace attune::ui
