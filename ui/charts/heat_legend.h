// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the colours and patterns of a heatmap mean.
#pragma once

#include "ui/theme/colour_maps.h"

#include <QWidget>

class QPainter;

namespace attune::ui {

class HeatLegend : public QWidget {
    Q_OBJECT

public:
    explicit HeatLegend(QWidget *parent = nullptr);

    /// `unit` stands after the last bound: "load-minutes".
    void set(const std::array<double, kMapSteps - 1> &bounds, int decimals, const QString &unit);

    /// The same onto paper: vectors stay vectors.
    void paintOn(QPainter &painter, int width) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    std::array<double, kMapSteps - 1> m_bounds{};
    int m_decimals = 0;
    QString m_unit;
};

} // namespace attune::ui
