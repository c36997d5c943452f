// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heat_tiles.h"

#include "ui/theme/numbers.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QPainter>

#include <algorithm>

namespace attune::ui {

namespace {

constexpr std::size_t kMostHeld = 160; ///< tiles; a window of 2560x1440 shows about forty
enum Code { Few = kMapSteps, Plain = 2 * kMapSteps, Missing, Hidden, CodeCount };
constexpr double kStampRadius = 2;
constexpr int kTextRoom = 26; ///< narrower cells show no value

/// The same from its first line to its last, when it is narrow.
constexpr bool isEven(int code)
{
    return code < Few || code == Plain;
}

} // namespace

void HeatTiles::set(const HeatSource *source, const HeatGeometry &geometry)
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
    forget();
}

void HeatTiles::forget()
{
    m_held.clear();
    m_order.clear();
    m_stamps.clear();
}

int HeatTiles::height() const
{
    return m_source ? m_source->rows() * m_geometry.cellHeight : 0;
}

int HeatTiles::columnAt(int x) const
{
    if (m_left.size() < 2 || x < 0 || x >= m_left.back())
        return -1;
    return static_cast<int>(std::ranges::upper_bound(m_left, x) - m_left.begin()) - 1;
}

int HeatTiles::codeOf(const HeatCell &cell) const
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

QImage HeatTiles::stampOf(int code) const
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
            else
                painter.drawLine(box.center().x(), 2, box.center().x(), box.bottom());
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

void HeatTiles::makeStamps()
{
    for (int code = 0; code < CodeCount; ++code)
        m_stamps.push_back(stampOf(code));
}

QImage HeatTiles::paint(int across, int down)
{
    const int rows = std::min(kRowsATile, m_source->rows() - down * kRowsATile);
    const int x0 = across * kTileWidth;
    const int width = std::min(kTileWidth, this->width() - x0);
    const int first = std::max(0, columnAt(x0));
    std::vector<Strip> strips;
    for (int column = first; column < m_source->columns() && left(column) < x0 + width; ++column) {
        const int from = std::max(0, x0 - left(column));
        const int to = std::min(m_geometry.cellWidth, x0 + width - left(column));
        strips.push_back({column, left(column) + from - x0, from, std::max(0, to - from), 0});
    }
    QImage image(width, rows * m_geometry.cellHeight, QImage::Format_RGB32);
    for (int row = 0; row < rows; ++row) {
        for (Strip &strip : strips)
            strip.code = codeOf(m_source->cell(down * kRowsATile + row, strip.column));
        paintRow(image, row * m_geometry.cellHeight, strips);
    }
    const int last = strips.empty() ? first : strips.back().column;
    if (m_geometry.showsValues && m_geometry.cellWidth >= kTextRoom * m_geometry.ratio)
        paintValues(image, across, down, first, last);
    image.setDevicePixelRatio(m_geometry.ratio);
    return image;
}

/// Every cell is one of a few pictures: copying lines is much faster than painting shapes. Most
/// narrow ones look the same all the way down, so that a line of the whole tile is copied at once,
/// and only the others are copied one by one.
void HeatTiles::paintRow(QImage &image, int top, const std::vector<Strip> &strips) const
{
    const auto lineOf = [&](int y) {
        return reinterpret_cast<QRgb *>(image.scanLine(top + y));
    };
    const auto copy = [&](const Strip &strip, int y) {
        const auto *from = reinterpret_cast<const QRgb *>(
            m_stamps[static_cast<std::size_t>(strip.code)].constScanLine(y));
        std::copy_n(from + strip.from, strip.width, lineOf(y) + strip.x);
    };
    const auto width = static_cast<std::size_t>(image.width());
    const QRgb ground = colour(Role::Base).rgb();
    std::fill_n(lineOf(0), width, ground);
    for (const Strip &strip : strips)
        copy(strip, 0);
    const int body = isWide() ? 1 : bodyHeight();
    for (int y = 1; y < body; ++y)
        std::copy_n(lineOf(0), width, lineOf(y));
    for (int y = body; y < m_geometry.cellHeight; ++y)
        std::fill_n(lineOf(y), width, ground);
    for (const Strip &strip : strips) {
        if (!isWide() && isEven(strip.code))
            continue;
        for (int y = 1; y < m_geometry.cellHeight; ++y)
            copy(strip, y);
    }
}

void HeatTiles::paintValues(QImage &image, int across, int down, int first, int last) const
{
    QPainter painter(&image);
    QFont font = textFont(TextStyle::Caption);
    font.setPixelSize(static_cast<int>(10 * typeScale() * m_geometry.ratio));
    painter.setFont(font);
    const int rows = image.height() / m_geometry.cellHeight;
    for (int row = 0; row < rows; ++row) {
        for (int column = first; column <= last; ++column) {
            const HeatCell cell = m_source->cell(down * kRowsATile + row, column);
            if (!cell.hasValue())
                continue;
            painter.setPen(textOn(mapColour(ColourMap::Load, stepOf(cell.value, m_bounds))));
            painter.drawText(
                QRect(left(column) - across * kTileWidth, row * m_geometry.cellHeight,
                    m_geometry.cellWidth - m_geometry.gap, m_geometry.cellHeight - m_geometry.gap),
                Qt::AlignCenter, number(cell.value, m_source->decimals()));
        }
    }
}

const QImage &HeatTiles::tile(int across, int down)
{
    if (m_stamps.empty())
        makeStamps();
    const auto key = (static_cast<std::uint64_t>(across) << 32) | static_cast<unsigned>(down);
    auto found = m_held.find(key);
    if (found != m_held.end()) {
        m_order.splice(m_order.begin(), m_order, found->second.used);
        return found->second.image;
    }
    if (m_held.size() >= kMostHeld) {
        m_held.erase(m_order.back());
        m_order.pop_back();
    }
    m_order.push_front(key);
    found = m_held.emplace(key, Held{paint(across, down), m_order.begin()}).first;
    return found->second.image;
}

} // namespace attune::ui
