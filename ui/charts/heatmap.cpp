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
    const QFontMetrics heads(textFont(TextStyle::Caption));
    m_heads.clear();
    for (int column = 0; column < m_source->columns(); ++column) {
        const QString head = m_source->columnHead(column);
        if (!head.isEmpty())
            m_heads.push_back({column, head, heads.horizontalAdvance(head),
                column == 0 || m_source->beginsBlock(column)});
    }
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

void Heatmap::paintHeads(QPainter &painter, const QRect &place, int offset) const
{
    painter.save();
    painter.setClipRect(place);
    painter.setFont(textFont(TextStyle::Caption));
    painter.setPen(colour(Role::Muted));
    const double r = m_cells->geometry().ratio;
    int free = INT_MIN; // heads never stand on each other
    const auto leftOf = [&](const Head &head) {
        return place.left() - offset + static_cast<int>(m_cells->left(head.column) / r);
    };
    for (auto each = m_heads.begin(); each != m_heads.end(); ++each) {
        const auto &[column, head, width, beginsBlock] = *each;
        const int x = leftOf(*each);
        if (x > place.right())
            break;
        if (x < free || x + width < place.left())
            continue;
        // A day's name goes before the hours of the day before.
        const auto block = beginsBlock
            ? m_heads.end()
            : std::find_if(each, m_heads.end(), [](const Head &one) { return one.beginsBlock; });
        if (block != m_heads.end() && x + width + space::k8 > leftOf(*block))
            continue;
        painter.drawText(QRect(x, place.top(), width + space::k8, place.height()),
            Qt::AlignLeft | Qt::AlignVCenter, head);
        free = x + width + space::k8;
    }
    painter.restore();
}

void Heatmap::paintNames(QPainter &painter, const QRect &place, int offset) const
{
    painter.save();
    painter.setClipRect(place);
    const double high = m_cells->geometry().cellHeight / m_cells->geometry().ratio;
    const int first = std::max(0, static_cast<int>(offset / high));
    for (int row = first; row < m_source->rows(); ++row) {
        const int y = place.top() - offset + static_cast<int>(row * high);
        if (y > place.bottom())
            break;
        const bool stands = m_source->isGroup(row) || m_source->rowRole(row) != Role::Text;
        painter.setFont(textFont(stands ? TextStyle::BodyStrong : TextStyle::Body));
        painter.setPen(colour(m_source->rowRole(row)));
        const QRect box(place.left(), y, place.width() - space::k8, static_cast<int>(high) - 2);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(m_source->rowName(row), Qt::ElideRight, box.width()));
    }
    painter.restore();
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
    paintHeads(painter, QRect(cells.left(), 0, cells.width(), cells.top()),
        horizontalScrollBar()->value());
    paintNames(
        painter, QRect(0, cells.top(), cells.left(), cells.height()), verticalScrollBar()->value());
    paintMarks(painter);
}

QSize Heatmap::wholeSize() const
{
    const double r = m_cells->geometry().ratio;
    return {nameWidth() + static_cast<int>(m_cells->width() / r),
        headHeight() + static_cast<int>(m_cells->height() / r)};
}

void Heatmap::paintWhole(QPainter &painter) const
{
    const QSize size = wholeSize();
    const int left = nameWidth(), top = headHeight();
    paintHeads(painter, QRect(left, 0, size.width() - left, top), 0);
    paintNames(painter, QRect(0, top, left, size.height() - top), 0);
    const HeatGeometry &geometry = m_cells->geometry();
    const double r = geometry.ratio;
    const auto bounds = m_source->bounds();
    for (int row = 0; row < m_source->rows(); ++row) {
        for (int column = 0; column < m_source->columns(); ++column) {
            const HeatCell cell = m_source->cell(row, column);
            const QRectF box(left + m_cells->left(column) / r, top + row * geometry.cellHeight / r,
                (geometry.cellWidth - geometry.gap) / r, (geometry.cellHeight - 2) / r);
            // Flat fills: a file of ten thousand cells must stay small and sharp.
            if (cell.hasValue())
                painter.fillRect(box, mapColour(ColourMap::Load, stepOf(cell.value, bounds)));
            else if (cell.state == HeatState::Missing)
                painter.fillRect(box, missingBrush());
            else
                painter.fillRect(box, colour(Role::Sunken));
            if (cell.state == HeatState::Few) {
                painter.setPen(QPen(colour(Role::Text), 0.5, Qt::DotLine));
                painter.drawRect(box);
            }
        }
    }
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
