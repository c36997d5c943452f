// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts of many rows over time: scrolled, zoomed, brushed, walked by keys, read as a table.
#pragma once

#include "ui/charts/heat_cells.h"
#include "ui/charts/heat_paper.h"

#include <QAbstractScrollArea>

#include <memory>
#include <optional>

namespace attune::ui {

class Heatmap : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit Heatmap(const QString &name, QWidget *parent = nullptr);
    ~Heatmap() override;

    /// The place in view and the current cell stay where they can.
    void setSource(std::shared_ptr<const HeatSource> source);
    const HeatSource *source() const { return m_source.get(); }

    int currentRow() const { return m_row; }
    int currentColumn() const { return m_column; }
    void setCurrent(int row, int column);
    void setValuesShown(bool shown);
    bool valuesShown() const { return m_values; }

    /// Width of a column in pixels; 0 fits all columns into the view, as far as they stay as wide
    /// as the least. Where they do not, the last ones are in view.
    void setZoom(int cellWidth);
    void setLeastWidth(int cellWidth);
    /// All columns side by side, however narrow.
    void fitAll();
    int zoom() const { return m_zoom; }
    void zoomTo(int firstColumn, int lastColumn);

    QAbstractTableModel *tableTwin() const { return m_twin; }
    void showTable();
    QString summary() const;
    /// Whose it is, when, and its value: into the clipboard.
    void copyCell() const;
    /// The whole map, beyond what is in view, with heads and names; for exports.
    void paintWhole(QPainter &painter) const;
    QSize wholeSize() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int row, int column);
    /// Enter, or a click on the cell: show what is behind it.
    void opened(int row, int column);
    void brushed(int firstColumn, int lastColumn);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    int nameWidth() const { return m_nameWidth; }
    void measure();
    int headHeight() const;
    QRect cellsRect() const;
    QRect cellRect(int row, int column) const;
    QPoint cellAt(const QPoint &point) const; ///< (column, row); -1 outside
    void relayout();
    int fittingWidth(int least) const;
    int roomOfAll() const;
    HeatSheet sheet() const;
    HeatPart whole() const;
    void paintCells(QPainter &painter, const QRegion &where);
    void paintMarks(QPainter &painter);
    void ensureVisible();
    bool moveBy(QKeyEvent *event);
    bool act(QKeyEvent *event);
    void describe();
    void finishBrush();

    std::shared_ptr<const HeatSource> m_source;
    std::unique_ptr<HeatCells> m_cells;
    HeatTwin *m_twin;
    std::vector<HeatHead> m_heads;
    int m_nameWidth = 0;
    int m_row = 0, m_column = 0;
    int m_zoom = 0;
    int m_least = 3;
    bool m_values = false;
    int m_zoomBefore = 0; ///< while values made cells wider
    std::optional<int> m_brush; ///< the column it began at; the current one ends it
    bool m_brushing = false;
};

} // namespace attune::ui
