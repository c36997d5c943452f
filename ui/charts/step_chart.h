// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts that hold for an interval each, as steps over a day: what is asked for beside what
// stands.
#pragma once

#include "ui/charts/painted_chart.h"
#include "ui/theme/colours.h"

#include <optional>
#include <vector>

namespace attune::ui {

struct StepLine {
    QString name{};
    Role role = Role::Text;
    Qt::PenStyle style = Qt::SolidLine; ///< lines differ by more than their colour
    std::vector<std::optional<double>> values{}; ///< one a step; none: nothing is known of it
};

class StepChart : public PaintedChart {
    Q_OBJECT

public:
    explicit StepChart(const QString &name, QWidget *parent = nullptr);

    /// `steps` name the intervals, which follow each other: "08:30".
    void set(const QStringList &steps, std::vector<StepLine> lines, int decimals = 0);
    /// The step that is read beside the chart; -1: none.
    void setCurrent(int step);

    QString summary() const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    /// A click on a step.
    void chosen(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF plot() const;
    double across(double step) const;
    double up(double value) const;
    int stepAt(double x) const;
    QString textOf(int step) const;
    void paintScale(QPainter &painter) const;
    void paintLine(QPainter &painter, const StepLine &line) const;
    void paintLegend(QPainter &painter) const;

    QStringList m_steps;
    std::vector<StepLine> m_lines;
    double m_top = 1;
    int m_decimals = 0;
    int m_current = -1;
};

} // namespace attune::ui
