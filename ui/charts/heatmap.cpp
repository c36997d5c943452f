// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The view: where cells lie and how they are painted. What keys and pointer do is in heatmap_input.
#include "ui/charts/heatmap.h"

#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QDialog>
#include <QHeaderView>
#include <QPaintEngine>
#include <QPaintEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace attune::ui {

namespace {

constexpr int kWide = 26; ///< cells that fit by themselves, in pixels
constexpr int kCellHeight = 23;

/// The picture that a painter writes to where its pixels can be set as they are: the window's own,
/// mostly. Painting the cells elsewhere first and copying them doubles the time of a frame.
QImage *pixelsOf(const QPainter &painter, double ratio)
{
    QPaintDevice *device = painter.paintEngine()->paintDevice();
    if (device == nullptr || device->devType() != QInternal::Image)
        return nullptr;
    const QTransform toDevice = painter.deviceTransform();
    auto *image = static_cast<QImage *>(device);
    const bool isPlain = image->format() == QImage::Format_RGB32
        || image->format() == QImage::Format_ARGB32_Premultiplied;
    const bool isStraight = toDevice.type() <= QTransform::TxScale
        && qFuzzyCompare(toDevice.m11(), ratio) && qFuzzyCompare(toDevice.m22(), ratio);
    return isPlain && isStraight && image->isDetached() ? image : nullptr;
}

} // namespace

Heatmap::Heatmap(const QString &name, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_cells(std::make_unique<HeatCells>())
    , m_twin(new HeatTwin(this))
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(
        Qt::WA_OpaquePaintEvent); // or Qt fills all of it first, a quarter of a frame
    viewport()->setMouseTracking(true);
}

Heatmap::~Heatmap() = default;

void Heatmap::setSource(std::shared_ptr<const HeatSource> source)
{
    m_twin->set(source.get()); // before the old one goes
    m_source = std::move(source);
    m_row = m_source ? std::clamp(m_row, 0, std::max(0, m_source->rows() - 1)) : 0;
    m_column = m_source ? std::clamp(m_column, 0, std::max(0, m_source->columns() - 1)) : 0;
    m_brush.reset();
    relayout();
    describe();
}

void Heatmap::measure()
{
    const QFontMetrics names(textFont(TextStyle::Body));
    int widest = scaled(96);
    for (int row = 0; row < std::min(m_source->rows(), 200); ++row)
        widest = std::max(widest, names.horizontalAdvance(m_source->rowName(row)));
    m_nameWidth = std::min(widest, scaled(180)) + space::k8;
    m_heads = headsOf(*m_source, whole().columns);
}

int Heatmap::headHeight() const
{
    return scaled(24);
}

QRect Heatmap::cellsRect() const
{
    return viewport()->rect().adjusted(nameWidth(), headHeight(), 0, 0);
}

/// What is left for cells when every block has its gap.
int Heatmap::roomOfAll() const
{
    int blocks = 0;
    for (int column = 1; column < m_source->columns(); ++column)
        blocks += m_source->beginsBlock(column);
    return cellsRect().width() - blocks * space::k6;
}

int Heatmap::fittingWidth(int least) const
{
    return std::clamp(
        roomOfAll() / std::max(1, m_source->columns()), least, std::max(least, kWide));
}

void Heatmap::relayout()
{
    if (!m_source)
        return;
    measure();
    const double ratio = viewport()->devicePixelRatioF();
    const int width = m_zoom > 0 ? m_zoom : fittingWidth(m_least);
    HeatGeometry geometry;
    geometry.ratio = ratio;
    geometry.cellWidth = std::max(1, static_cast<int>(std::lround(width * ratio)));
    geometry.cellHeight = static_cast<int>(std::lround(scaled(kCellHeight) * ratio));
    geometry.gap = width >= 8 ? static_cast<int>(std::lround(2 * ratio)) : width >= 4 ? 1 : 0;
    geometry.blockGap = static_cast<int>(std::lround(space::k6 * ratio));
    geometry.showsValues = m_values;
    m_cells->set(m_source.get(), geometry);
    const QRect cells = cellsRect();
    QScrollBar *const across = horizontalScrollBar();
    const bool wasAtEnd = across->value() == across->maximum();
    across->setRange(
        0, std::max(0, static_cast<int>(std::ceil(m_cells->width() / ratio)) - cells.width()));
    if (wasAtEnd) // the newest is what one looks at
        across->setValue(across->maximum());
    across->setPageStep(std::max(1, cells.width()));
    across->setSingleStep(std::max(8, width));
    verticalScrollBar()->setRange(
        0, std::max(0, static_cast<int>(std::ceil(m_cells->height() / ratio)) - cells.height()));
    verticalScrollBar()->setPageStep(std::max(1, cells.height()));
    verticalScrollBar()->setSingleStep(scaled(kCellHeight));
    viewport()->update();
}

QRect Heatmap::cellRect(int row, int column) const
{
    const HeatGeometry &geometry = m_cells->geometry();
    const QRect cells = cellsRect();
    const double r = geometry.ratio;
    const int x =
        cells.left() - horizontalScrollBar()->value() + static_cast<int>(m_cells->left(column) / r);
    const int y = cells.top() - verticalScrollBar()->value()
        + static_cast<int>(row * geometry.cellHeight / r);
    return {x, y, std::max(3, static_cast<int>((geometry.cellWidth - geometry.gap) / r)),
        static_cast<int>((geometry.cellHeight - geometry.gap) / r)};
}

QPoint Heatmap::cellAt(const QPoint &point) const
{
    if (!m_source || m_source->columns() == 0)
        return {-1, -1};
    const HeatGeometry &geometry = m_cells->geometry();
    const QRect cells = cellsRect();
    const double r = geometry.ratio;
    const int x = static_cast<int>((point.x() - cells.left() + horizontalScrollBar()->value()) * r);
    const int y = static_cast<int>((point.y() - cells.top() + verticalScrollBar()->value()) * r);
    const int column = point.x() < cells.left() ? -1 : m_cells->columnAt(x);
    const int row = point.y() < cells.top() || y < 0 ? -1 : y / geometry.cellHeight;
    return {column, row < m_source->rows() ? row : -1};
}

void Heatmap::paintCells(QPainter &painter, const QRegion &where)
{
    const QTransform toDevice = painter.deviceTransform();
    const QPoint origin = toDevice.map(QPointF(cellsRect().topLeft())).toPoint();
    const double r = m_cells->geometry().ratio;
    const QPoint scrolled(static_cast<int>(horizontalScrollBar()->value() * r),
        static_cast<int>(verticalScrollBar()->value() * r));
    const QRect map(0, 0, m_cells->width(), m_cells->height());
    QImage *const image = pixelsOf(painter, r);
    for (const QRect &rect : where) {
        QRect target = toDevice.mapRect(QRectF(rect)).toRect();
        if (image)
            target &= image->rect();
        const QRect part = target.translated(scrolled - origin) & map;
        if (part.isEmpty())
            continue;
        if (image) {
            const QPoint at = part.topLeft() + origin - scrolled;
            const auto stride = static_cast<std::ptrdiff_t>(image->bytesPerLine() / 4);
            m_cells->paint(
                reinterpret_cast<QRgb *>(image->scanLine(at.y())) + at.x(), stride, part);
            continue;
        }
        QImage copy(part.size(), QImage::Format_RGB32);
        m_cells->paint(reinterpret_cast<QRgb *>(copy.bits()), copy.width(), part);
        copy.setDevicePixelRatio(r);
        painter.drawImage(
            QPointF(cellsRect().topLeft()) + QPointF(part.topLeft() - scrolled) / r, copy);
    }
}

void Heatmap::paintMarks(QPainter &painter)
{
    if (m_source->rows() == 0 || m_source->columns() == 0)
        return;
    const QRect cells = cellsRect();
    painter.setClipRect(cells.adjusted(-2, -2, 0, 0));
    if (m_brush) {
        const int from = std::min(*m_brush, m_column), to = std::max(*m_brush, m_column);
        const QRect first = cellRect(0, from), last = cellRect(0, to);
        QColor wash = colour(Role::Accent);
        wash.setAlphaF(0.18F);
        painter.fillRect(
            QRect(QPoint(first.left(), cells.top()), QPoint(last.right(), cells.bottom())), wash);
    }
    const QRectF box = QRectF(cellRect(m_row, m_column)).adjusted(-1.5, -1.5, 1.5, 1.5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(hasFocus() ? Role::Accent : Role::Border), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, 3, 3);
    painter.setClipping(false);
}

void Heatmap::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    if (!m_source) {
        painter.fillRect(viewport()->rect(), colour(Role::Base));
        return;
    }
    const QRect cells = cellsRect();
    const double r = m_cells->geometry().ratio;
    const QRect covered = cells
        & QRect(cells.left(), cells.top(),
            static_cast<int>(m_cells->width() / r) - horizontalScrollBar()->value(),
            static_cast<int>(m_cells->height() / r) - verticalScrollBar()->value());
    // Only what no cell covers: filling a large window twice costs as much as all the rest.
    for (const QRect &rest : event->region() - covered)
        painter.fillRect(rest, colour(Role::Base));
    paintCells(painter, event->region() & covered);
    paintHeads(painter, QRect(cells.left(), 0, cells.width(), cells.top()), m_heads,
        [this, left = cells.left() - horizontalScrollBar()->value(), r](
            int column) { return left + static_cast<int>(m_cells->left(column) / r); });
    paintNames(painter, *m_source, QRect(0, cells.top(), cells.left(), cells.height()),
        m_cells->geometry().cellHeight / r, verticalScrollBar()->value());
    paintMarks(painter);
}

HeatPart Heatmap::whole() const
{
    return {{0, m_source->rows()}, {0, m_source->columns()}};
}

HeatSheet Heatmap::sheet() const
{
    const HeatGeometry &geometry = m_cells->geometry();
    const double r = geometry.ratio;
    return {nameWidth(), headHeight(), geometry.cellHeight / r, geometry.cellWidth / r,
        geometry.gap / r, geometry.blockGap / r};
}

QSize Heatmap::wholeSize() const
{
    return sizeOf(*m_source, sheet(), whole());
}

void Heatmap::paintWhole(QPainter &painter) const
{
    paintPart(painter, *m_source, sheet(), whole());
}

void Heatmap::showTable()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(accessibleName());
    auto *view = new QTableView(dialog);
    view->setAccessibleName(accessibleName());
    view->setModel(m_twin);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(view);
    dialog->resize(scaled(720), scaled(480));
    dialog->show();
}

QString Heatmap::summary() const
{
    if (!m_source || m_source->rows() == 0 || m_source->columns() == 0)
        return tr("No data.");
    return tr("%1 rows, %2 columns. %3, %4: %5.")
        .arg(m_source->rows())
        .arg(m_source->columns())
        .arg(m_source->rowName(m_row), m_source->columnName(m_column),
            m_source->valueText(m_row, m_column));
}

QSize Heatmap::sizeHint() const
{
    return {scaled(720), scaled(480)};
}

QSize Heatmap::minimumSizeHint() const
{
    return {scaled(280), scaled(160)};
}

void Heatmap::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
}

void Heatmap::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange)
        relayout();
    QAbstractScrollArea::changeEvent(event);
}

} // namespace attune::ui
