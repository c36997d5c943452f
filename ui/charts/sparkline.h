// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A line the size of a word: where a number came from.
#pragma once

#include "ui/charts/painted_chart.h"
#include "ui/theme/colours.h"

#include <QRectF>

#include <span>
#include <vector>

class QPainter;

namespace attune::ui {

struct SparkStyle {
    Role line = Role::Accent;
    bool filled = false; ///< a pale area down to the lower edge
    /// Fixed range; when both are equal the line uses its own lowest and highest value.
    double low = 0;
    double high = 0;
};

/// For delegates and tiles. NaN leaves a gap; a single value is drawn as a dot.
void paintSparkline(
    QPainter &painter, const QRectF &box, std::span<const double> values, const SparkStyle &style);

class Sparkline : public PaintedChart {
    Q_OBJECT

public:
    explicit Sparkline(const QString &name, QWidget *parent = nullptr);

    void setValues(std::vector<double> values);
    void setSparkStyle(const SparkStyle &style);

    QString summary() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<double> m_values;
    SparkStyle m_style{.line = Role::Accent, .filled = true, .low = 0, .high = 0};
};

} // namespace attune::ui
