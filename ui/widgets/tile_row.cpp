// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tile_row.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/kpi_tile.h"

#include <algorithm>

namespace attune::ui {

namespace {

KpiTile *tileOf(QLayoutItem *item)
{
    return qobject_cast<KpiTile *>(item->widget());
}

} // namespace

TileRow::TileRow()
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(space::k12);
}

TileRow::~TileRow()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

void TileRow::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
    invalidate();
}

int TileRow::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *TileRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem *TileRow::takeAt(int index)
{
    QLayoutItem *taken = itemAt(index);
    if (taken)
        m_items.erase(m_items.begin() + index);
    return taken;
}

bool TileRow::hasHeightForWidth() const
{
    return true;
}

/// The narrowest at which no tile cuts anything.
int TileRow::least() const
{
    int out = 1;
    for (const QLayoutItem *item : m_items)
        out = std::max(out, item->minimumSize().width());
    return out;
}

int TileRow::rowsFor(int width) const
{
    const int fitting =
        std::clamp((width + spacing()) / (least() + spacing()), 1, std::max(1, count()));
    return (count() + fitting - 1) / fitting;
}

std::vector<TileRow::Line> TileRow::linesFor(int width) const
{
    const auto rows = static_cast<std::size_t>(rowsFor(width));
    std::vector<Line> lines;
    for (std::size_t at = 0; at < m_items.size();) {
        // Five in two rows are three and two, not four and one.
        const std::size_t to = m_items.size() - at;
        const std::size_t taken = (to + rows - lines.size() - 1) / (rows - lines.size());
        Line line;
        line.items.assign(m_items.begin() + static_cast<std::ptrdiff_t>(at),
            m_items.begin() + static_cast<std::ptrdiff_t>(at + taken));
        const int gaps = static_cast<int>(taken - 1) * spacing();
        line.width = (width - gaps) / static_cast<int>(taken);
        for (QLayoutItem *item : line.items)
            line.caption = std::max(line.caption, tileOf(item)->captionHeight(line.width));
        for (QLayoutItem *item : line.items)
            line.height = std::max(line.height, tileOf(item)->heightWith(line.caption, line.width));
        lines.push_back(std::move(line));
        at += taken;
    }
    return lines;
}

int TileRow::heightForWidth(int width) const
{
    int out = -spacing();
    for (const Line &line : linesFor(width))
        out += line.height + spacing();
    return std::max(0, out);
}

QSize TileRow::minimumSize() const
{
    int height = m_height;
    for (const QLayoutItem *item : m_items)
        height = std::max(height, item->minimumSize().height());
    return {least(), height};
}

QSize TileRow::sizeHint() const
{
    QSize out(-spacing(), 0);
    for (const QLayoutItem *item : m_items)
        out = {out.width() + item->sizeHint().width() + spacing(),
            std::max(out.height(), item->sizeHint().height())};
    return out.expandedTo(minimumSize());
}

void TileRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    int y = rect.y();
    for (const Line &line : linesFor(rect.width())) {
        // Of pixels that do not go up in equal parts the first tiles get one more each.
        int over = rect.width() - static_cast<int>(line.items.size() - 1) * spacing()
            - line.width * static_cast<int>(line.items.size());
        int x = rect.x();
        for (QLayoutItem *item : line.items) {
            const int width = line.width + (over-- > 0 ? 1 : 0);
            tileOf(item)->setCaptionHeight(line.caption);
            item->setGeometry({x, y, width, line.height});
            x += width + spacing();
        }
        y += line.height + spacing();
    }
    if (m_height != y - spacing() - rect.y()) {
        m_height = y - spacing() - rect.y();
        update();
    }
}

} // namespace attune::ui
