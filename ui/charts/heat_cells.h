// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of a heatmap, written as pixels straight to where they are seen.
#pragma once

#include "ui/charts/heat_source.h"

#include <QImage>

#include <algorithm>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace attune::ui {

/// Sizes in device pixels, so that every cell of a row is equally wide.
struct HeatGeometry {
    int cellWidth = 12, cellHeight = 22;
    int gap = 2; ///< between cells; 0 for narrow ones
    int blockGap = 6; ///< before a block of columns
    double ratio = 1; ///< device pixels a pixel
    bool showsValues = false;
};

/// Narrower cells show no value; in pixels.
int valueRoom();

/// Every cell is one of a few pictures: copying lines of them is much faster than painting shapes,
/// and costs no more than copying a finished picture of the map would.
class HeatCells {
public:
    /// `source` must live until the next call.
    void set(const HeatSource *source, const HeatGeometry &geometry);

    const HeatGeometry &geometry() const { return m_geometry; }
    /// Left edge of a column in device pixels, and the column at one; -1 outside.
    int left(int column) const { return m_left[static_cast<std::size_t>(column)]; }
    int columnAt(int x) const;
    int width() const { return m_left.empty() ? 0 : m_left.back(); }
    int height() const;

    /// Writes `part` of the map, device pixels that all lie on it, from `first` on; `stride` is in
    /// pixels.
    void paint(QRgb *first, std::ptrdiff_t stride, const QRect &part);

private:
    /// Where a column's cells come into a line: pixels of the line and of the stamp.
    struct Strip {
        int column, x, from, width;
        int stamp; ///< of the row at hand
        const QRgb *pixels; ///< of that stamp, from `from` on
    };
    struct Stamp {
        QImage image;
        const QRgb *pixels = nullptr; ///< of the image; 32 bits each: no padding
        std::vector<int> sameAs; ///< for each line the first one that looks like it
    };
    bool isWide() const { return m_geometry.cellWidth - m_geometry.gap >= 8; }
    int bodyHeight() const { return m_geometry.cellHeight - std::max(1, m_geometry.gap); }
    void makeStamps();
    void addStamp(QImage image);
    QImage stampOf(int code) const;
    int codeOf(const HeatCell &cell) const;
    int stampFor(const HeatCell &cell);
    int stampWithValue(int code, float value);
    bool showsValues() const;
    int sameLine(int y, int from) const;
    void readRow(int row);
    void paintRow(QRgb *first, std::ptrdiff_t stride, int width, int from, int to);
    void copyDiffering(int y, QRgb *line) const;

    const HeatSource *m_source = nullptr;
    HeatGeometry m_geometry;
    std::vector<int> m_left; ///< one more than columns
    std::array<double, kMapSteps - 1> m_bounds{};
    double m_unit = 1; ///< a value is shown as so many of these
    std::vector<Stamp> m_stamps; ///< one a code, then those with values
    std::unordered_map<std::int64_t, int> m_valued; ///< code and shown value → stamp
    std::vector<Strip> m_strips; ///< of the row being painted
    std::vector<int> m_used; ///< the stamps in it, each once
    std::vector<char> m_differs; ///< which of them differ from the line above
};

} // namespace attune::ui
