// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tiles side by side, their figures in one line; where a figure or a word of a caption would be
// cut, they stand in two rows.
#pragma once

#include <QLayout>

#include <vector>

namespace attune::ui {

class TileRow : public QLayout {
    Q_OBJECT

public:
    TileRow();
    ~TileRow() override;

    /// So many rows tiles of this width would need.
    int rowsFor(int width) const;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Line {
        std::vector<QLayoutItem *> items;
        int width = 0; ///< of each
        int caption = 0; ///< the height that the highest of their captions needs
        int height = 0;
    };
    std::vector<Line> linesFor(int width) const;
    int least() const;

    std::vector<QLayoutItem *> m_items;
    int m_height = 0; ///< as laid out last: what does not ask by width keeps room for all rows
};

} // namespace attune::ui
