// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heat_tiles.h"

#include "ui/theme/numbers.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace attune::ui {

namespace {

constexpr std::size_t kMostHeld = 96; ///< tiles; a window of 2560x1440 shows about forty
constexpr std::size_t kMostSpare = 48;
enum Code { Few = kMapSteps, Plain = 2 * kMapSteps, Missing, Hidden, CodeCount };
constexpr double kStampRadius = 2;
constexpr int kTextRoom = 26; ///< narrower cells show no value

/// The same from one line to the next, between the corners.
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
    for (const std::uint64_t each : m_order)
        spare(std::move(m_held.at(each).image));
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

/// Lines at the top of a cell, and at its bottom, that its rounded corners reach into.
int HeatTiles::cornerHeight() const
{
    return isWide() ? static_cast<int>(std::ceil(kStampRadius * m_geometry.ratio)) + 1 : 0;
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
    m_lines.clear();
    for (const QImage &each : m_stamps)
        m_lines.push_back(reinterpret_cast<const QRgb *>(each.constBits())); // 32 bits: no padding
}

/// Memory that was given back has to be cleared by the system when it is taken again, which takes
/// longer than painting: the picture of a tile that went serves the next one.
QImage HeatTiles::blank(const QSize &size)
{
    const auto found = std::ranges::find(m_spare, size, &QImage::size);
    if (found == m_spare.end())
        return QImage(size, QImage::Format_RGB32);
    QImage out = std::move(*found);
    m_spare.erase(found);
    out.setDevicePixelRatio(1);
    return out;
}

void HeatTiles::spare(QImage image)
{
    if (m_spare.size() < kMostSpare)
        m_spare.push_back(std::move(image));
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
    QImage image = blank({width, rows * m_geometry.cellHeight});
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

/// Every cell is one of a few pictures: copying lines is much faster than painting shapes. Between
/// the corners most cells look the same all the way down, so that a line of the whole tile is
/// copied at once, and only the others are copied one by one; line by line, as memory lies.
void HeatTiles::paintRow(QImage &image, int top, const std::vector<Strip> &strips) const
{
    const auto width = static_cast<std::size_t>(image.width());
    QRgb *const first = reinterpret_cast<QRgb *>(image.scanLine(top));
    const auto stride = static_cast<std::ptrdiff_t>(image.bytesPerLine() / sizeof(QRgb));
    const QRgb ground = colour(Role::Base).rgb();
    const int corner = std::min(cornerHeight(), bodyHeight() / 2);
    const int even = bodyHeight() - corner; // the first line below those that are alike
    const auto copy = [&](const std::vector<Strip> &some, int y) {
        QRgb *const line = first + stride * y;
        for (const Strip &each : some) {
            const QRgb *from = m_lines[static_cast<std::size_t>(each.code)]
                + static_cast<std::ptrdiff_t>(m_geometry.cellWidth) * y + each.from;
            std::copy_n(from, each.width, line + each.x);
        }
    };
    std::vector<Strip> uneven;
    std::ranges::copy_if(
        strips, std::back_inserter(uneven), [](const Strip &each) { return !isEven(each.code); });
    std::fill_n(first + stride * corner, width, ground);
    copy(strips, corner);
    for (int y = 0; y < m_geometry.cellHeight; ++y) {
        QRgb *const line = first + stride * y;
        if (y > corner && y < even)
            std::copy_n(first + stride * corner, width, line);
        else if (y != corner)
            std::fill_n(line, width, ground);
    }
    for (int y = 0; y < bodyHeight(); ++y) {
        const bool isAlike = y >= corner && y < even;
        copy(isAlike ? uneven : strips, y);
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
        const auto oldest = m_held.find(m_order.back());
        spare(std::move(oldest->second.image));
        m_held.erase(oldest);
        m_order.pop_back();
    }
    m_order.push_front(key);
    found = m_held.emplace(key, Held{paint(across, down), m_order.begin()}).first;
    return found->second.image;
}

} // namespace attune::ui
