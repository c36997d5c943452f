// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Horizontal bars, one a row, each with its name, its figure and an optional line to compare with.
#pragma once

#include "ui/charts/painted_chart.h"
#include "ui/theme/colour_maps.h"

#include <optional>
#include <vector>

namespace attune::ui {

struct BarRow {
    QString name{};
    std::optional<double> value{}; ///< nothing: hatched, "no data"
    std::optional<double> reference{}; ///< the tick
    QString hint{}; ///< tool tip: the reason behind the figure
};

class BarRows : public PaintedChart {
    Q_OBJECT

public:
    /// `valueName` and `referenceName` head the columns of the table twin.
    BarRows(const QString &name, const QString &valueName, const QString &referenceName,
        QWidget *parent = nullptr);

    /// Bars are drawn against `top`; 0 takes the largest value or reference.
    void setRows(std::vector<BarRow> rows, double top = 0, int decimals = 0);

    /// Which of the seven colours a bar has; without this all bars have the accent's.
    void setColouring(ColourMap map, const std::array<double, kMapSteps - 1> &bounds);

    QString summary() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rowActivated(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Columns {
        int nameWidth;
        int valueWidth;
    };
    Columns columns() const;
    QRect rowRect(int row) const;
    int rowAt(const QPoint &point) const;
    void paintRow(QPainter &painter, int row, const Columns &columns) const;
    QString rowText(const BarRow &row) const;
    void setCurrent(int row);

    std::vector<BarRow> m_rows;
    std::array<double, kMapSteps - 1> m_bounds{};
    std::optional<ColourMap> m_map;
    QString m_valueName;
    QString m_referenceName;
    double m_top = 1;
    int m_decimals = 0;
    int m_current = 0;
};

} // namespace attune::ui
