// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heat_cells.h"

#include "ui/theme/numbers.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <span>

namespace attune::ui {

namespace {

enum Code { Few = kMapSteps, Plain = 2 * kMapSteps, Missing, Hidden, CodeCount };
constexpr double kStampRadius = 2;
constexpr int kDotEvery = 4; ///< lines
constexpr std::size_t kMostValued = 4000; ///< pictures of values

} // namespace

int valueRoom()
{
    return scaled(26);
}

void HeatCells::set(const HeatSource *source, const HeatGeometry &geometry)
{
    m_source = source;
    m_geometry = geometry;
    m_left.clear();
    int x = 0;
    for (int column = 0; column < source->columns(); ++column) {
        if (column > 0 && source->beginsBlock(column))
            x += geometry.blockGap;
        m_left.push_back(x);
        x += geometry.cellWidth;
    }
    m_left.push_back(x);
    m_bounds = source->bounds();
    m_unit = std::pow(10., source->decimals());
    makeStamps();
}

int HeatCells::height() const
{
    return m_source ? m_source->rows() * m_geometry.cellHeight : 0;
}

int HeatCells::columnAt(int x) const
{
    if (m_left.size() < 2 || x < 0 || x >= m_left.back())
        return -1;
    return static_cast<int>(std::ranges::upper_bound(m_left, x) - m_left.begin()) - 1;
}

int HeatCells::codeOf(const HeatCell &cell) const
{
    switch (cell.state) {
    case HeatState::Plain:
        return Plain;
    case HeatState::Missing:
        return Missing;
    case HeatState::Hidden:
        return Hidden;
    case HeatState::Known:
        return stepOf(cell.value, m_bounds);
    case HeatState::Few:
        return Few + stepOf(cell.value, m_bounds);
    }
    return Plain;
}

QImage HeatCells::stampOf(int code) const
{
    QImage image(m_geometry.cellWidth, m_geometry.cellHeight, QImage::Format_RGB32);
    image.fill(colour(Role::Base));
    QPainter painter(&image);
    const QRect box(0, 0, m_geometry.cellWidth - m_geometry.gap, bodyHeight());
    const bool isWide = this->isWide();
    const double radius = isWide ? kStampRadius * m_geometry.ratio : 0;
    if (code < Plain) {
        const QColor fill = mapColour(ColourMap::Load, code % kMapSteps);
        painter.setRenderHint(QPainter::Antialiasing, isWide);
        paintBox(painter, box, radius, fill);
        if (code >= Few) {
            painter.setRenderHint(QPainter::Antialiasing, false);
            painter.setPen(QPen(textOn(fill), std::max(1., m_geometry.ratio), Qt::DotLine));
            if (isWide)
                painter.drawRect(box.adjusted(0, 0, -1, -1));
            // Every fourth line, as the hatching of other cells repeats every eighth: then few
            // lines of a row differ.
            const int dot = std::max(1, static_cast<int>(m_geometry.ratio));
            for (int y = kDotEvery / 2; !isWide && y + dot < box.bottom(); y += kDotEvery)
                painter.fillRect(box.center().x(), y, dot, dot, textOn(fill));
        }
    } else if (code == Plain) {
        // So faint that it reads as ground; narrow ones run together, or stripes would be all one
        // sees.
        painter.fillRect(
            isWide ? box : box.adjusted(0, 0, m_geometry.gap, 0), colour(Role::Sunken));
    } else {
        painter.fillRect(box, colour(Role::Base));
        QBrush hatch = missingBrush();
        if (code == Hidden)
            hatch.setStyle(Qt::Dense6Pattern);
        painter.fillRect(box, hatch);
        painter.setPen(colour(Role::Border));
        if (isWide)
            painter.drawRect(box.adjusted(0, 0, -1, -1));
    }
    return image;
}

void HeatCells::makeStamps()
{
    m_stamps.clear();
    m_valued.clear();
    for (int code = 0; code < CodeCount; ++code)
        addStamp(stampOf(code));
}

void HeatCells::addStamp(QImage image)
{
    Stamp stamp{std::move(image), nullptr, {}};
    stamp.pixels = reinterpret_cast<const QRgb *>(stamp.image.constBits());
    const auto line = [&](int y) {
        return std::span(stamp.pixels + static_cast<std::ptrdiff_t>(m_geometry.cellWidth) * y,
            static_cast<std::size_t>(m_geometry.cellWidth));
    };
    for (int y = 0; y < m_geometry.cellHeight; ++y) {
        int same = 0;
        while (same < y && !std::ranges::equal(line(same), line(y)))
            ++same;
        stamp.sameAs.push_back(same);
    }
    m_stamps.push_back(std::move(stamp));
}

bool HeatCells::showsValues() const
{
    return m_geometry.showsValues && m_geometry.cellWidth >= valueRoom() * m_geometry.ratio;
}

int HeatCells::stampWithValue(int code, float value)
{
    const auto shown = std::llround(value * m_unit);
    const std::int64_t key = (shown << 6) | code;
    if (const auto found = m_valued.find(key); found != m_valued.end())
        return found->second;
    if (m_valued.size() >= kMostValued)
        return code; // of values without end only the first ones are written in their cells
    QImage stamp = m_stamps[static_cast<std::size_t>(code)].image.copy();
    QPainter painter(&stamp);
    QFont font = textFont(TextStyle::Caption);
    font.setPixelSize(static_cast<int>(10 * typeScale() * m_geometry.ratio));
    painter.setFont(font);
    painter.setPen(textOn(mapColour(ColourMap::Load, code % kMapSteps)));
    painter.drawText(
        QRect(0, 0, m_geometry.cellWidth - m_geometry.gap, m_geometry.cellHeight - m_geometry.gap),
        Qt::AlignCenter, number(static_cast<double>(shown) / m_unit, m_source->decimals()));
    painter.end();
    addStamp(std::move(stamp));
    return m_valued[key] = static_cast<int>(m_stamps.size()) - 1;
}

int HeatCells::stampFor(const HeatCell &cell)
{
    const int code = codeOf(cell);
    return code < Plain && showsValues() ? stampWithValue(code, cell.value) : code;
}

/// The first line from `from` on that looks the same in every cell of the row at hand.
int HeatCells::sameLine(int y, int from) const
{
    for (int other = from; other < y; ++other) {
        if (std::ranges::all_of(m_used, [&](int stamp) {
                const std::vector<int> &same = m_stamps[static_cast<std::size_t>(stamp)].sameAs;
                return same[static_cast<std::size_t>(y)] == same[static_cast<std::size_t>(other)];
            }))
            return other;
    }
    return y;
}

void HeatCells::readRow(int row)
{
    m_used.clear();
    std::ranges::fill(m_differs, false);
    for (Strip &strip : m_strips) {
        strip.stamp = stampFor(m_source->cell(row, strip.column));
        const auto stamp = static_cast<std::size_t>(strip.stamp);
        strip.pixels = m_stamps[stamp].pixels + strip.from;
        m_differs.resize(m_stamps.size());
        if (!m_differs[stamp])
            m_used.push_back(strip.stamp);
        m_differs[stamp] = true;
    }
}

/// Lines `from` to `to` of the row at hand. Most look like one before: that one is copied whole,
/// and of the others only the cells that differ from the line above are written.
void HeatCells::paintRow(QRgb *first, std::ptrdiff_t stride, int width, int from, int to)
{
    std::fill_n(first, width, colour(Role::Base).rgb());
    for (const int stamp : m_used)
        m_differs[static_cast<std::size_t>(stamp)] = true;
    copyDiffering(from, first);
    for (int y = from + 1; y < to; ++y) {
        QRgb *const line = first + stride * (y - from);
        const int same = sameLine(y, from);
        std::copy_n(same < y ? first + stride * (same - from) : line - stride, width, line);
        if (same < y)
            continue;
        for (const int stamp : m_used) {
            const std::vector<int> &sameAs = m_stamps[static_cast<std::size_t>(stamp)].sameAs;
            m_differs[static_cast<std::size_t>(stamp)] =
                sameAs[static_cast<std::size_t>(y)] != sameAs[static_cast<std::size_t>(y) - 1];
        }
        copyDiffering(y, line);
    }
}

void HeatCells::copyDiffering(int y, QRgb *line) const
{
    const auto skipped = static_cast<std::ptrdiff_t>(m_geometry.cellWidth) * y;
    for (const Strip &each : m_strips) {
        if (m_differs[static_cast<std::size_t>(each.stamp)])
            std::copy_n(each.pixels + skipped, each.width, line + each.x);
    }
}

void HeatCells::paint(QRgb *first, std::ptrdiff_t stride, const QRect &part)
{
    m_strips.clear();
    for (int column = std::max(0, columnAt(part.left()));
         column < m_source->columns() && left(column) <= part.right(); ++column) {
        const int from = std::max(0, part.left() - left(column));
        const int to = std::min(m_geometry.cellWidth, part.right() + 1 - left(column));
        if (from < to)
            m_strips.push_back(
                {column, left(column) + from - part.left(), from, to - from, 0, nullptr});
    }
    const int high = m_geometry.cellHeight;
    for (int row = part.top() / high; row * high <= part.bottom(); ++row) {
        readRow(row);
        const int from = std::max(0, part.top() - row * high);
        const int to = std::min(high, part.bottom() + 1 - row * high);
        paintRow(first + stride * (row * high + from - part.top()), stride, part.width(), from, to);
    }
}

} // namespace attune::ui
