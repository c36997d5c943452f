// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of a heatmap as pictures that are painted once and moved often.
#pragma once

#include "ui/charts/heat_source.h"

#include <QImage>

#include <algorithm>
#include <cstdint>
#include <list>
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

    friend bool operator==(const HeatGeometry &, const HeatGeometry &) = default;
};

class HeatTiles {
public:
    static constexpr int kRowsATile = 12;
    static constexpr int kTileWidth = 512;

    /// `source` must live until the next call.
    void set(const HeatSource *source, const HeatGeometry &geometry);
    /// After a change of theme.
    void forget();

    const HeatGeometry &geometry() const { return m_geometry; }
    /// Left edge of a column in device pixels, and the column at one; -1 outside.
    int left(int column) const { return m_left[static_cast<std::size_t>(column)]; }
    int columnAt(int x) const;
    int width() const { return m_left.empty() ? 0 : m_left.back(); }
    int height() const;

    /// The tile whose upper left is (column of tiles, row of tiles).
    const QImage &tile(int across, int down);

private:
    struct Held {
        QImage image;
        std::list<std::uint64_t>::iterator used;
    };
    /// Where a column's cells of one row come into a tile: pixels of the tile and of the stamp.
    struct Strip {
        int column, x, from, width, code;
    };
    bool isWide() const { return m_geometry.cellWidth - m_geometry.gap >= 8; }
    int bodyHeight() const { return m_geometry.cellHeight - std::max(1, m_geometry.gap); }
    void makeStamps();
    QImage stampOf(int code) const;
    int codeOf(const HeatCell &cell) const;
    int cornerHeight() const;
    QImage blank(const QSize &size);
    void spare(QImage image);
    QImage paint(int across, int down);
    void paintRow(QImage &image, int top, const std::vector<Strip> &strips) const;
    void paintValues(QImage &image, int across, int down, int first, int last) const;

    const HeatSource *m_source = nullptr;
    HeatGeometry m_geometry;
    std::vector<int> m_left; ///< one more than columns
    std::array<double, kMapSteps - 1> m_bounds{};
    std::vector<QImage> m_stamps;
    std::vector<const QRgb *> m_lines; ///< of the stamps, from the first on
    std::unordered_map<std::uint64_t, Held> m_held;
    std::list<std::uint64_t> m_order; ///< the latest used first
    std::vector<QImage> m_spare; ///< of tiles that went
};

} // namespace attune::ui
