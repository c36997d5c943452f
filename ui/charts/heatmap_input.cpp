// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What keys and pointer do with a heatmap.
#include "ui/charts/heatmap.h"

#include "ui/theme/tokens.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace attune::ui {

namespace {

constexpr int kLeastZoom = 2, kMostZoom = 96;
constexpr double kZoomStep = 1.25;

} // namespace

void Heatmap::setCurrent(int row, int column)
{
    if (!m_source || m_source->rows() == 0 || m_source->columns() == 0)
        return;
    row = std::clamp(row, 0, m_source->rows() - 1);
    column = std::clamp(column, 0, m_source->columns() - 1);
    if (row == m_row && column == m_column)
        return;
    m_row = row;
    m_column = column;
    ensureVisible();
    viewport()->update();
    describe();
    Q_EMIT currentChanged(m_row, m_column);
}

void Heatmap::describe()
{
    setAccessibleDescription(summary());
    if (hasFocus()) {
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void Heatmap::ensureVisible()
{
    const QRect cells = cellsRect(), box = cellRect(m_row, m_column);
    const auto bring = [](QScrollBar *bar, int low, int high, int from, int to) {
        if (from < low)
            bar->setValue(bar->value() - (low - from));
        else if (to > high)
            bar->setValue(bar->value() + (to - high));
    };
    bring(horizontalScrollBar(), cells.left(), cells.right(), box.left(), box.right());
    bring(verticalScrollBar(), cells.top(), cells.bottom(), box.top(), box.bottom());
}

void Heatmap::setValuesShown(bool shown)
{
    if (shown == m_values)
        return;
    m_values = shown;
    // A value needs room: cells grow to it, and shrink again unless somebody zoomed meanwhile.
    const int room = valueRoom();
    if (shown && cellRect(0, 0).width() < room) {
        m_zoomBefore = m_zoom;
        m_zoom = room + space::k2;
    } else if (!shown && m_zoom == room + space::k2) {
        m_zoom = m_zoomBefore;
    }
    relayout();
    ensureVisible();
}

void Heatmap::setZoom(int cellWidth)
{
    m_zoom = cellWidth <= 0 ? 0 : std::clamp(cellWidth, kLeastZoom, kMostZoom);
    relayout();
    ensureVisible();
}

void Heatmap::setLeastWidth(int cellWidth)
{
    if (m_least != cellWidth) {
        m_least = cellWidth;
        relayout();
    }
}

void Heatmap::fitAll()
{
    if (!m_source)
        return;
    const int width = roomOfAll() / std::max(1, m_source->columns());
    setZoom(width >= m_least ? 0 : std::max(kLeastZoom, width));
}

void Heatmap::zoomTo(int firstColumn, int lastColumn)
{
    const int count = std::abs(lastColumn - firstColumn) + 1;
    setZoom(cellsRect().width() / std::max(1, count));
    const int left = std::min(firstColumn, lastColumn);
    horizontalScrollBar()->setValue(
        static_cast<int>(m_cells->left(left) / m_cells->geometry().ratio));
}

bool Heatmap::moveBy(QKeyEvent *event)
{
    int row = m_row, column = m_column;
    const int page = std::max(1, cellsRect().height() / std::max(1, cellRect(0, 0).height()) - 1);
    const bool toEnds = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Left:
        --column;
        break;
    case Qt::Key_Right:
        ++column;
        break;
    case Qt::Key_Up:
        --row;
        break;
    case Qt::Key_Down:
        ++row;
        break;
    case Qt::Key_PageUp:
        row -= page;
        break;
    case Qt::Key_PageDown:
        row += page;
        break;
    case Qt::Key_Home:
        column = 0;
        row = toEnds ? 0 : row;
        break;
    case Qt::Key_End:
        column = m_source->columns() - 1;
        row = toEnds ? m_source->rows() - 1 : row;
        break;
    default:
        return false;
    }
    if (event->modifiers() & Qt::ShiftModifier) {
        if (!m_brush)
            m_brush = m_column;
    } else {
        m_brush.reset();
    }
    setCurrent(row, column);
    viewport()->update();
    return true;
}

bool Heatmap::act(QKeyEvent *event)
{
    const int width = cellRect(0, 0).width();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_brush)
            finishBrush();
        else
            Q_EMIT opened(m_row, m_column);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        setZoom(std::max(width + 1, static_cast<int>(width * kZoomStep)));
        return true;
    case Qt::Key_Minus:
        setZoom(std::max(1, static_cast<int>(width / kZoomStep)));
        return true;
    case Qt::Key_0:
        fitAll();
        return true;
    case Qt::Key_V:
        setValuesShown(!m_values);
        return true;
    case Qt::Key_T:
        showTable();
        return true;
    case Qt::Key_Escape:
        if (!m_brush)
            return false;
        m_brush.reset();
        viewport()->update();
        return true;
    default:
        return false;
    }
}

void Heatmap::copyCell() const
{
    if (m_source && m_source->rows() > 0 && m_source->columns() > 0)
        QGuiApplication::clipboard()->setText(
            tr("%1, %2: %3")
                .arg(m_source->rowName(m_row), m_source->columnName(m_column),
                    m_source->valueText(m_row, m_column)));
}

void Heatmap::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyCell();
        return;
    }
    const bool isPlain = !(event->modifiers() & (Qt::AltModifier | Qt::MetaModifier));
    const bool isLetter = event->key() >= Qt::Key_0 && event->key() <= Qt::Key_Z;
    if (!m_source || m_source->rows() == 0 || !isPlain
        || (isLetter && event->modifiers() & Qt::ControlModifier) || !(moveBy(event) || act(event)))
        QAbstractScrollArea::keyPressEvent(event);
}

void Heatmap::finishBrush()
{
    const int from = std::min(*m_brush, m_column), to = std::max(*m_brush, m_column);
    m_brush.reset();
    viewport()->update();
    if (from < to)
        Q_EMIT brushed(from, to);
}

void Heatmap::mousePressEvent(QMouseEvent *event)
{
    const QPoint cell = cellAt(event->pos());
    if (event->button() != Qt::LeftButton || cell.x() < 0)
        return;
    m_brushing = true;
    m_brush.reset();
    setCurrent(cell.y() < 0 ? m_row : cell.y(), cell.x());
    if (cell.y() < 0)
        m_brush = cell.x();
}

void Heatmap::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_brushing)
        return;
    const QPoint cell = cellAt(event->pos());
    if (cell.x() < 0 || (cell.x() == m_column && !m_brush))
        return;
    if (!m_brush)
        m_brush = m_column;
    setCurrent(m_row, cell.x());
    viewport()->update();
}

void Heatmap::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_brushing, false))
        return;
    if (m_brush && *m_brush != m_column) {
        finishBrush();
    } else {
        m_brush.reset();
        if (cellAt(event->pos()).y() >= 0)
            Q_EMIT opened(m_row, m_column);
    }
    viewport()->update();
}

void Heatmap::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        const QPoint cell = cellAt(event->position().toPoint());
        const int width = cellRect(0, 0).width();
        const bool in = event->angleDelta().y() > 0;
        setZoom(in ? std::max(width + 1, static_cast<int>(width * kZoomStep))
                   : std::max(1, static_cast<int>(width / kZoomStep)));
        if (cell.x() >= 0) { // what is under the pointer stays there
            const int now = cellRect(0, cell.x()).left();
            horizontalScrollBar()->setValue(
                horizontalScrollBar()->value() + now - static_cast<int>(event->position().x()));
        }
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void Heatmap::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy this cell"), this, &Heatmap::copyCell);
    menu->addAction(tr("Show the values as a table"), this, &Heatmap::showTable);
    QAction *values = menu->addAction(tr("Show values in cells"));
    values->setCheckable(true);
    values->setChecked(m_values);
    connect(values, &QAction::toggled, this, &Heatmap::setValuesShown);
    menu->addAction(tr("Fit to the width"), this, &Heatmap::fitAll);
    menu->popup(event->globalPos());
}

bool Heatmap::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QPoint cell = cellAt(help->pos());
        if (cell.x() >= 0 && cell.y() >= 0)
            QToolTip::showText(help->globalPos(),
                QStringLiteral("%1\n%2\n%3")
                    .arg(m_source->rowName(cell.y()), m_source->columnName(cell.x()),
                        m_source->valueText(cell.y(), cell.x())),
                viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace attune::ui
