// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heat_paper.h"

#include "ui/theme/tokens.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <climits>
#include <cmath>

namespace attune::ui {

namespace {

constexpr int kPaperRow = 20, kPaperHead = 24, kLeastName = 96, kMostName = 260;
/// 1.4 mm on paper: narrower ones run together.
constexpr int kLeastCell = 6, kMostCell = 26;

double gapOf(double cellWidth)
{
    return cellWidth >= 8 ? 2 : cellWidth >= 4 ? 1 : 0;
}

int nameWidthOf(const HeatSource &source)
{
    const QFontMetrics metrics(textFont(TextStyle::BodyStrong));
    int widest = scaled(kLeastName);
    for (int row = 0; row < source.rows(); ++row)
        widest = std::max(widest, metrics.horizontalAdvance(source.rowName(row)));
    return std::min(widest, scaled(kMostName)) + space::k8;
}

int blocksIn(const HeatSource &source, HeatSpan columns)
{
    int blocks = 0;
    for (int column = columns.first + 1; column < columns.end(); ++column)
        blocks += source.beginsBlock(column);
    return blocks;
}

/// The widest cells with which these columns still fit; may be less than is readable.
int fitting(const HeatSource &source, HeatSpan columns, int room)
{
    const int rest = room - blocksIn(source, columns) * space::k6;
    return std::min(kMostCell, rest / std::max(1, columns.count));
}

std::vector<HeatSpan> columnsOnPages(const HeatSource &source, int room)
{
    std::vector<HeatSpan> pages;
    HeatSpan page;
    int block = 0; ///< where the last block of the page begins
    for (int column = 0; column < source.columns(); ++column) {
        if (source.beginsBlock(column))
            block = column;
        page.count = column + 1 - page.first;
        if (page.count == 1 || fitting(source, page, room) >= kLeastCell)
            continue;
        const int next = block > page.first ? block : column;
        pages.push_back({page.first, next - page.first});
        page = {next, column + 1 - next};
    }
    pages.push_back(page);
    return pages;
}

std::vector<HeatSpan> rowsOnPages(const HeatSource &source, int perPage)
{
    std::vector<HeatSpan> pages;
    for (int first = 0; first < source.rows();) {
        int end = std::min(source.rows(), first + perPage);
        while (end < source.rows() && end > first + 1 && source.isGroup(end - 1))
            --end;
        pages.push_back({first, end - first});
        first = end;
    }
    if (pages.empty())
        pages.push_back({});
    return pages;
}

void paintCell(QPainter &painter, const QRectF &box, const HeatCell &cell,
    const std::array<double, kMapSteps - 1> &bounds)
{
    // Flat fills: a file of ten thousand cells must stay small and sharp.
    if (cell.hasValue())
        painter.fillRect(box, mapColour(ColourMap::Load, stepOf(cell.value, bounds)));
    else if (cell.state == HeatState::Missing)
        painter.fillRect(box, missingBrush());
    else if (cell.state == HeatState::Hidden)
        painter.fillRect(box, QBrush(missingBrush().color(), Qt::Dense6Pattern));
    else
        painter.fillRect(box, colour(Role::Sunken));
    if (cell.state == HeatState::Few) {
        painter.setPen(QPen(colour(Role::Text), 0.5, Qt::DotLine));
        painter.drawRect(box);
    }
}

/// Left edges of the columns of a part, from its first one on, and where the last one ends.
std::vector<double> leftsOf(const HeatSource &source, const HeatSheet &sheet, HeatSpan columns)
{
    std::vector<double> lefts;
    double x = 0;
    for (int column = columns.first; column < columns.end(); ++column) {
        if (column > columns.first && source.beginsBlock(column))
            x += sheet.blockGap;
        lefts.push_back(x);
        x += sheet.cellWidth;
    }
    lefts.push_back(x);
    return lefts;
}

} // namespace

std::vector<HeatHead> headsOf(const HeatSource &source, HeatSpan columns)
{
    const QFontMetrics metrics(textFont(TextStyle::Caption));
    std::vector<HeatHead> heads;
    const auto add = [&](int column, const QString &text, bool beginsBlock) {
        if (!text.isEmpty())
            heads.push_back({column, text, metrics.horizontalAdvance(text), beginsBlock});
    };
    for (int column = columns.first; column < columns.end(); ++column) {
        int from = column;
        if (column == columns.first && source.columnHead(column).isEmpty()) {
            while (from > 0 && !source.beginsBlock(from))
                --from;
        }
        add(column, source.columnHead(from), column == columns.first || source.beginsBlock(column));
    }
    return heads;
}

void paintHeads(QPainter &painter, const QRect &place, const std::vector<HeatHead> &heads,
    const std::function<int(int)> &leftOf)
{
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    painter.setFont(textFont(TextStyle::Caption));
    painter.setPen(colour(Role::Muted));
    int free = INT_MIN; // heads never stand on each other
    for (auto each = heads.begin(); each != heads.end(); ++each) {
        const int x = leftOf(each->column), width = each->width;
        if (x > place.right())
            break;
        if (x < free || x + width < place.left())
            continue;
        // A day's name goes before the hours of the day before.
        const auto block = each->beginsBlock
            ? heads.end()
            : std::find_if(each, heads.end(), [](const HeatHead &one) { return one.beginsBlock; });
        if (block != heads.end() && x + width + space::k8 > leftOf(block->column))
            continue;
        painter.drawText(QRect(x, place.top(), width + space::k8, place.height()),
            Qt::AlignLeft | Qt::AlignVCenter, each->text);
        free = x + width + space::k8;
    }
    painter.restore();
}

void paintNames(QPainter &painter, const HeatSource &source, const QRect &place, double rowHeight,
    double offset)
{
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    // A row begins on a whole pixel: the last one of the page before must not come along.
    const int first = std::max(0, static_cast<int>(offset / rowHeight + 1e-6));
    for (int row = first; row < source.rows(); ++row) {
        const int y = place.top() + static_cast<int>(row * rowHeight - offset);
        if (y > place.bottom())
            break;
        const bool stands = source.isGroup(row) || source.rowRole(row) != Role::Text;
        painter.setFont(textFont(stands ? TextStyle::BodyStrong : TextStyle::Body));
        painter.setPen(colour(source.rowRole(row)));
        const QRect box(
            place.left(), y, place.width() - space::k8, static_cast<int>(rowHeight) - 2);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(source.rowName(row), Qt::ElideRight, box.width()));
    }
    painter.restore();
}

QSize sizeOf(const HeatSource &source, const HeatSheet &sheet, const HeatPart &part)
{
    return {sheet.nameWidth + static_cast<int>(leftsOf(source, sheet, part.columns).back()),
        sheet.headHeight + static_cast<int>(part.rows.count * sheet.rowHeight)};
}

void paintPart(
    QPainter &painter, const HeatSource &source, const HeatSheet &sheet, const HeatPart &part)
{
    const QSize size = sizeOf(source, sheet, part);
    const auto lefts = leftsOf(source, sheet, part.columns);
    const int left = sheet.nameWidth, top = sheet.headHeight;
    const auto leftOf = [&](int column) {
        return left
            + static_cast<int>(lefts[static_cast<std::size_t>(column - part.columns.first)]);
    };
    paintHeads(
        painter, QRect(left, 0, size.width() - left, top), headsOf(source, part.columns), leftOf);
    paintNames(painter, source, QRect(0, top, left, size.height() - top), sheet.rowHeight,
        part.rows.first * sheet.rowHeight);
    const auto bounds = source.bounds();
    for (int row = 0; row < part.rows.count; ++row) {
        for (int column = 0; column < part.columns.count; ++column) {
            const QRectF box(left + lefts[static_cast<std::size_t>(column)],
                top + row * sheet.rowHeight, sheet.cellWidth - sheet.gap, sheet.rowHeight - 2);
            paintCell(painter, box, source.cell(part.rows.first + row, part.columns.first + column),
                bounds);
        }
    }
}

HeatPlan planPages(const HeatSource &source, QSize room)
{
    HeatPlan plan;
    plan.sheet.nameWidth = nameWidthOf(source);
    plan.sheet.headHeight = scaled(kPaperHead);
    plan.sheet.rowHeight = scaled(kPaperRow);
    plan.sheet.blockGap = space::k6;
    const int wide = room.width() - plan.sheet.nameWidth;
    const int high = room.height() - plan.sheet.headHeight;
    const auto times = columnsOnPages(source, wide);
    int cellWidth = kMostCell;
    for (const HeatSpan &each : times)
        cellWidth = std::min(cellWidth, fitting(source, each, wide));
    plan.sheet.cellWidth = std::max(kLeastCell, cellWidth);
    plan.sheet.gap = gapOf(plan.sheet.cellWidth);
    const int perPage = std::max(1, high / std::max(1, static_cast<int>(plan.sheet.rowHeight)));
    for (const HeatSpan &rows : rowsOnPages(source, perPage)) {
        for (const HeatSpan &columns : times)
            plan.pages.push_back({rows, columns});
    }
    return plan;
}

} // namespace attune::ui
