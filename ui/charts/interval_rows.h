// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A caterpillar plot: one row a thing with its estimate, its interval and the raw value as a ring.
#pragma once

#include "ui/charts/painted_chart.h"

#include <optional>
#include <vector>

namespace attune::ui {

struct IntervalRow {
    QString name{};
    std::optional<double> value{}, low{}, high{}; ///< nothing: only the note is shown
    std::optional<double> raw{}; ///< the ring
    QString figure{}; ///< right-aligned: "67"
    QString note{}; ///< right of it: a rank, or why there is none
    QString hint{}; ///< tool tip: the reason behind the figure
    bool firm = true; ///< false: drawn muted
};

class IntervalRows : public PaintedChart {
    Q_OBJECT

public:
    /// `valueName` heads the values in the table twin.
    IntervalRows(const QString &name, const QString &valueName, QWidget *parent = nullptr);

    /// `middle` is the line all of them are drawn towards.
    void setRows(std::vector<IntervalRow> rows, std::optional<double> middle);
    int rowCount() const { return static_cast<int>(m_rows.size()); }
    /// −1: none. Does not emit.
    void setCurrent(int row);
    int current() const { return m_current; }
    QRect rowRect(int row) const;

    QString summary() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By a click or the arrow keys: what stands beside it should follow.
    void currentChanged(int row);
    /// Enter or a double click.
    void rowActivated(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Columns {
        int nameWidth, figureWidth, noteWidth;
    };
    Columns columns() const;
    QRectF trackOf(const QRect &row, const Columns &columns) const;
    int rowAt(const QPoint &point) const;
    double xOf(double value, const QRectF &track) const;
    void paintScale(QPainter &painter, const Columns &columns) const;
    void paintRow(QPainter &painter, int row, const Columns &columns) const;
    void moveTo(int row);
    void copy() const;

    std::vector<IntervalRow> m_rows;
    std::optional<double> m_middle;
    double m_low = 0, m_high = 1, m_step = 1;
    QString m_valueName;
    int m_current = -1;
};

} // namespace attune::ui
