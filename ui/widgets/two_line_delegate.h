// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of two lines: a name with what it is about below, a small course, and a figure on the right.
#pragma once

#include <QStyledItemDelegate>

namespace attune::ui {

/// Beside Qt::DisplayRole, which is the name.
enum TwoLineRole : int {
    DetailRole = Qt::UserRole + 100, ///< QString under the name
    TrailRole, ///< QList<double>; NaN is a gap, empty leaves the place free
    FigureRole, ///< QString, right-aligned, strong
    NoteRole, ///< QString under the figure
};

class TwoLineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// How the course is drawn against its own range (default) or a fixed one, e.g. −1 to 1.
    void setTrailRange(double low, double high);
    /// Whether the name is set strong (default) or like any text.
    void setStrongNames(bool strong) { m_strongNames = strong; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    double m_low = 0;
    double m_high = 0;
    bool m_strongNames = true;
};

} // namespace attune::ui
