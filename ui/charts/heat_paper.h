// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A part of a heatmap as shapes, and which part stands on which page when a map leaves on paper.
#pragma once

#include "ui/charts/heat_source.h"

#include <QSize>

#include <functional>
#include <vector>

class QPainter;
class QRect;

namespace attune::ui {

struct HeatSpan {
    int first = 0, count = 0;

    int end() const { return first + count; }
    bool operator==(const HeatSpan &) const = default;
};

struct HeatPart {
    HeatSpan rows, columns;
};

/// In pixels; of a map for a window with many pixels to one of them also shares of one.
struct HeatSheet {
    int nameWidth = 0, headHeight = 0;
    double rowHeight = 0, cellWidth = 0;
    double gap = 0; ///< between columns
    double blockGap = 0; ///< more before a block of them
};

/// What stands over columns; asked for once, as a frame has no time for dates.
struct HeatHead {
    int column;
    QString text;
    int width;
    bool beginsBlock;
};
/// A part that begins within a block says of which.
std::vector<HeatHead> headsOf(const HeatSource &source, HeatSpan columns);
/// As many as do not stand on each other; `leftOf` says where a column begins.
void paintHeads(QPainter &painter, const QRect &place, const std::vector<HeatHead> &heads,
    const std::function<int(int)> &leftOf);
/// Those of all rows, so far up as `offset` says; only what `place` shows of them.
void paintNames(QPainter &painter, const HeatSource &source, const QRect &place, double rowHeight,
    double offset);

QSize sizeOf(const HeatSource &source, const HeatSheet &sheet, const HeatPart &part);
/// Heads, names and cells from the painter's origin on.
void paintPart(
    QPainter &painter, const HeatSource &source, const HeatSheet &sheet, const HeatPart &part);

struct HeatPlan {
    HeatSheet sheet; ///< the same on every page
    std::vector<HeatPart> pages; ///< the times of some rows after each other, then the next rows
};
/// Every cell once and none cut, in pages with so many pixels for a map. Columns grow as wide as
/// they can and never so narrow that nobody could tell them apart: what then has no room goes onto
/// a page of its own, whole blocks where one fits. The line of a group never stands last.
HeatPlan planPages(const HeatSource &source, QSize room);

} // namespace attune::ui
