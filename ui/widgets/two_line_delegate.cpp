// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/two_line_delegate.h"
#include "ui/charts/sparkline.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QPainter>

#include <span>

namespace attune::ui {

namespace {

constexpr int kTrailWidth = 72;
constexpr int kTrailHeight = 24;
constexpr int kFigureWidth = 76;

struct Rows {
    QRect upper;
    QRect lower;
};

Rows rowsOf(const QRect &box)
{
    const int half = box.height() / 2;
    const int in = scaled(4);
    return {box.adjusted(0, in, 0, -half), box.adjusted(0, half, 0, -in)};
}

void drawText(QPainter &painter, const QRect &box, TextStyle style, const QColor &ink,
    Qt::Alignment side, const QString &text)
{
    const QFont type = textFont(style);
    painter.setFont(type);
    painter.setPen(ink);
    painter.drawText(box, static_cast<int>(side | Qt::AlignVCenter),
        QFontMetrics(type).elidedText(text, Qt::ElideRight, box.width()));
}

} // namespace

void TwoLineDelegate::setTrailRange(double low, double high)
{
    m_low = low;
    m_high = high;
}

void TwoLineDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QRect row = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(row, colour(Role::Selection));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(row, colour(Role::Alternate));
    painter->fillRect(row.left(), row.bottom(), row.width(), 1, colour(Role::Hairline));

    const QColor ink = colour(selected ? Role::SelectionText : Role::Text);
    const QColor quiet = colour(Role::Muted);
    const auto trail = index.data(TrailRole).value<QList<double>>();
    QRect inside = row.adjusted(space::k8, 0, -space::k8, -1);
    const QString figure = index.data(FigureRole).toString();
    const QString note = index.data(NoteRole).toString();
    if (!figure.isEmpty() || !note.isEmpty()) {
        // Courses stand below each other, so beside them the figures' column is the same in all
        // rows.
        const int needed = trail.isEmpty() ? 2
                + std::max(QFontMetrics(textFont(TextStyle::BodyStrong)).horizontalAdvance(figure),
                    QFontMetrics(textFont(TextStyle::Body)).horizontalAdvance(note))
                                           : scaled(kFigureWidth);
        const int width = std::min(needed, inside.width() / 3);
        const Rows right =
            rowsOf({inside.right() - width + 1, inside.top(), width, inside.height()});
        drawText(*painter, right.upper, TextStyle::BodyStrong, ink, Qt::AlignRight, figure);
        drawText(*painter, right.lower, TextStyle::Body, quiet, Qt::AlignRight, note);
        inside.setRight(inside.right() - width - space::k12);
    }

    const int trailWidth = scaled(kTrailWidth);
    // In a narrow list the words have the room.
    if (!trail.isEmpty() && inside.width() > 2 * trailWidth) {
        QRectF box(inside.right() - trailWidth, 0, trailWidth, scaled(kTrailHeight));
        box.moveTop(inside.center().y() - box.height() / 2);
        paintSparkline(*painter, box,
            std::span(trail.constData(), static_cast<std::size_t>(trail.size())),
            {.line = Role::Accent, .filled = false, .low = m_low, .high = m_high});
        inside.setRight(inside.right() - trailWidth - space::k12);
    }
    const Rows left = rowsOf(inside);
    drawText(*painter, left.upper, m_strongNames ? TextStyle::BodyStrong : TextStyle::Body, ink,
        Qt::AlignLeft, index.data(Qt::DisplayRole).toString());
    drawText(*painter, left.lower, TextStyle::Body, quiet, Qt::AlignLeft,
        index.data(DetailRole).toString());
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && showsFocus(view) && view->currentIndex() == index)
        paintFocusRing(*painter, row.adjusted(0, 0, 0, -1), 2);
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {scaled(80), twoLineRowHeight() + scaled(4)};
}

} // namespace attune::ui
